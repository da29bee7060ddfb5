import pytest

from bot.domain.rfq import RfqRules
from bot.domain.search import AmountWords
from bot.integrations.knowledge import load_search_rules
from bot.integrations.rfq_rules import load_rfq_rules


@pytest.fixture(scope="session")
def rules() -> RfqRules:
    return load_rfq_rules()


@pytest.fixture(scope="session")
def amounts() -> AmountWords:
    return load_search_rules().amounts
