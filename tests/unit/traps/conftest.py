"""The reader of messages with the data it is shipped with."""

import pytest

from bot.domain.traps import TrapFinder
from bot.integrations.quotes import load_quote_words
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.traps import load_traps
from bot.services.message_reader import MessageReader


@pytest.fixture(scope="package")
def reader() -> MessageReader:
    book = load_traps()
    return MessageReader(TrapFinder(book), book, load_quote_words(), load_rfq_rules())
