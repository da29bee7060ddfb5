"""How the history of a deal reads: a line for every change, the taken back ones crossed out."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from bot import i18n
from bot.domain.deal import Deal, Entry
from bot.messages import cut
from bot.texts.deal_text import day, key_of, money, waited

HISTORY_SHOWN: Final = 15
_REASON_SHOWN: Final = 120


def history(deal: Deal, zone: ZoneInfo) -> i18n.Html:
    """The newest lines of the history, the last change first."""
    lines = (_entry_line(entry, zone) for entry in reversed(deal.log[-HISTORY_SHOWN:]))
    return i18n.Html("\n".join(lines))


def entry(one: Entry) -> str:
    """One change in a few words, as plain text."""
    return i18n.plain(f"deal-log-{one.kind}", **_readable(one.values))


def _entry_line(one: Entry, zone: ZoneInfo) -> str:
    at = str(format_datetime(one.at.astimezone(zone), "d MMM HH:mm", locale="ru"))
    said = cut(entry(one), _REASON_SHOWN)
    key = "deal-log-line-undone" if one.undone_at else "deal-log-line"
    return i18n.html(key, at=at, text=said)


def _readable(values: Mapping[str, str]) -> dict[str, str]:
    """The values of a history line as a person reads them."""
    told = dict(values)
    if "amount" in told:
        told["amount"] = money(Decimal(told["amount"]), told.get("currency", ""))
    if told.get("day"):
        told["day"] = day(date.fromisoformat(told["day"]))
    if "offset" in told:
        told["rule"] = waited(told["event"], int(told["offset"]))
    for field, prefix in _NAMES.items():
        if field in told:
            told[field] = i18n.plain(f"{prefix}{key_of(told[field])}")
    return told


_NAMES: Final = {
    "part": "deal-part-",
    "event": "deal-event-",
    "check": "deal-check-",
    "stage": "deal-stage-",
    "old": "deal-stage-",
    "field": "deal-field-",
    "expected": "deal-expected-",
    "method": "pay-method-",
}
