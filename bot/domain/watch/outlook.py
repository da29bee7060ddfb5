"""What a deal looks like on a calendar: what has happened, and every day that is ahead of it."""

from collections.abc import Iterator
from datetime import date, tzinfo
from typing import Final

from bot.domain.deal import Deal, Moment, MomentKind, moments
from bot.domain.watch.model import Notice, NoticeKind, WatchRules
from bot.domain.watch.schedule import notices

# From such a day on somebody else disposes of the money or of the case.
_AT_RISK: Final = frozenset({NoticeKind.AUTO_CONFIRM, NoticeKind.DISPUTE})
_AHEAD: Final = frozenset(
    {
        NoticeKind.INSPECTION,
        NoticeKind.FESTIVAL,
        NoticeKind.READY,
        NoticeKind.SHIPMENT,
        NoticeKind.ARRIVAL,
        NoticeKind.CLAIM,
        NoticeKind.LATE_CLAIM,
        NoticeKind.OFFSITE_CLAIM,
    }
)


def outlook(deal: Deal, rules: WatchRules, zone: tzinfo) -> tuple[Moment, ...]:
    """The moments of the deal and its deadlines, the earliest first."""
    found = (*moments(deal, zone), *_deadlines(deal, rules))
    return tuple(sorted(found, key=lambda one: (one.day, one.kind.is_awaited)))


def _deadlines(deal: Deal, rules: WatchRules) -> Iterator[Moment]:
    """One for each topic; payments have their moments already."""
    for notice in {one.topic: one for one in notices(deal, rules)}.values():
        if notice.kind in _AT_RISK | _AHEAD:
            kind = MomentKind.RISK if notice.kind in _AT_RISK else MomentKind.DEADLINE
            label = f"notice-moment-{notice.kind.replace('_', '-')}"
            yield Moment(notice.topic, _day(notice), kind, label)


def _day(notice: Notice) -> date:
    """An inspection has to be booked before the day it is for."""
    return notice.day if notice.kind is NoticeKind.INSPECTION else notice.deadline
