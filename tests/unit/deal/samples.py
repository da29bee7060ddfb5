import datetime as dt
from decimal import Decimal

from bot.domain.deal import Deal, DealRules, Money, Plan, Terms
from bot.domain.ids import DealId, UserId
from bot.domain.rfq import RfqRules
from bot.domain.search import SearchRules
from bot.i18n import texts
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules
from bot.integrations.plans import load_deal_rules
from bot.integrations.reminder_words import load_reminder_words
from bot.integrations.rfq_rules import load_rfq_rules
from bot.services.day_reader import DayReader
from bot.services.deal_reader import DealReader
from tests.fakes import MORNING

RULES: DealRules = load_deal_rules(has_text=texts().has)
RFQ: RfqRules = load_rfq_rules()
SEARCH: SearchRules = load_search_rules()
DAYS = DayReader(load_reminder_words(KNOWLEDGE / "reminders.toml"), RFQ)
READER = DealReader(RULES, RFQ, SEARCH, DAYS)
TODAY = MORNING.date()
DAY = dt.timedelta(days=1)


def usd(amount: str | int) -> Money:
    return Money(Decimal(amount), "USD")


def plan(preset: str = "ready", total: str | int = 6000) -> Plan:
    found = RULES.preset(preset)
    assert found
    return found.plan(Decimal(total))


def deal(preset: str = "ready", total: str | int = 6000, **terms: object) -> Deal:
    known = Terms("термокружки", usd(total), plan=plan(preset, total), **terms)
    return Deal(DealId("d"), UserId(7), MORNING, MORNING, known).begun()
