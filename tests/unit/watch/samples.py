import datetime as dt

from bot.domain.deal import Deal, DealStage, Event
from bot.domain.ids import UserId
from bot.domain.user import QuietHours, User
from bot.domain.watch import WatchRules
from bot.i18n import texts
from bot.integrations.facts import load_facts
from bot.integrations.watch import load_watch_rules
from tests.fakes import MORNING
from tests.unit.deal.samples import DAY, TODAY, deal, plan, usd

__all__ = ["DAY", "RULES", "TODAY", "USER", "begun", "deal", "plan", "shipped", "usd"]

RULES: WatchRules = load_watch_rules(load_facts(has_text=texts().has), MORNING.date())
USER = User(UserId(7), zone="Asia/Omsk", quiet=QuietHours(dt.time(22), dt.time(8)))


def begun(**terms: object) -> Deal:
    """Agreed on today, the deposit not paid yet."""
    return deal(**{"events": {Event.AGREED: TODAY}, "stage": DealStage.AGREED, **terms})


def shipped(**terms: object) -> Deal:
    """On Trade Assurance, on its way since today."""
    known = {"protected": True, "stage": DealStage.SHIPPED, "events": {Event.SHIPPED: TODAY}}
    return deal("platform", **{**known, **terms})
