"""The reader of messages with the data it is shipped with."""

import pytest

from bot.integrations.quotes import load_quote_words
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.traps import load_traps
from bot.services.message_reader import MessageReader


@pytest.fixture(scope="package")
def reader() -> MessageReader:
    return MessageReader(load_traps(), load_quote_words(), load_rfq_rules())
