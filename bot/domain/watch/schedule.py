"""Every notice a deal calls for, from its terms alone: the same terms always give the same notices."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from bot.domain.deal import Deal, DealStage, Event
from bot.domain.reminder import Every, Repeat
from bot.domain.watch.deadlines import deadlines
from bot.domain.watch.lead_time import production
from bot.domain.watch.model import Notice, NoticeKind, WatchRules

_DAILY, _WEEKLY = Repeat(Every.DAY), Repeat(Every.WEEK)
_NEVER_PAID: Final = frozenset({DealStage.CANCELLED, DealStage.DISPUTE})
_ON_THE_WAY: Final = frozenset({DealStage.SHIPPED, DealStage.CUSTOMS})
# Reminding of a review is a courtesy: once, when the goods have been in use for some days.
_REVIEW_AFTER: Final = timedelta(days=3)


def notices(deal: Deal, rules: WatchRules) -> tuple[Notice, ...]:
    """In the order of their days; topic and day name a notice within its deal."""
    found = (
        *_payments(deal, rules),
        *production(deal, rules),
        *_way(deal, rules),
        *_clocks(deal, rules),
        *_receipt(deal),
        *_dispute(deal, rules),
        *_silence(deal, rules),
    )
    return tuple(sorted(found, key=lambda one: (one.day, one.topic)))


def coming(deal: Deal, rules: WatchRules, today: date) -> list[Notice]:
    """The next notice of every topic, the nearest deadline first; what repeats is always next."""
    ahead = [one for one in notices(deal, rules) if one.day >= today or one.repeat]
    firsts = {one.topic: one for one in reversed(ahead)}
    return sorted(firsts.values(), key=lambda one: (one.deadline, one.topic))


def find(deal: Deal, rules: WatchRules, topic: str, day: date) -> Notice | None:
    """The notice said on that day under the topic; None when the deal calls for it no more."""
    covering = (one for one in notices(deal, rules) if one.topic == topic and one.covers(day))
    return max(covering, key=lambda one: one.day, default=None)


def _payments(deal: Deal, rules: WatchRules) -> Iterator[Notice]:
    """Every part that is open and has its day; past it, daily until it is paid."""
    plan = deal.terms.plan
    if plan is None or deal.terms.stage in _NEVER_PAID:
        return
    for place, part in enumerate(plan.milestones):
        due = deal.terms.due(part)
        if due is None or part.open <= 0:
            continue
        for before in rules.steps.payment:
            yield Notice(
                NoticeKind.PAYMENT, f"pay{place}", due - timedelta(days=before), due,
                repeat=None if before else _DAILY, place=place,
            )  # fmt: skip


def _way(deal: Deal, rules: WatchRules) -> Iterator[Notice]:
    """The arrival by the usual time of the way of shipping, asked weekly until it is reported."""
    shipped, transit = (
        deal.terms.events.get(Event.SHIPPED),
        rules.transit.get(deal.terms.transport),
    )
    if shipped and transit and deal.terms.stage in _ON_THE_WAY:
        first = shipped + timedelta(days=transit.low)
        last = shipped + timedelta(days=transit.high)
        yield Notice(NoticeKind.ARRIVAL, "arrival", first, last, _WEEKLY)


def _clocks(deal: Deal, rules: WatchRules) -> Iterator[Notice]:
    for one in deadlines(deal, rules):
        is_silent = one.kind is NoticeKind.AUTO_CONFIRM
        steps = rules.steps.auto_confirm if is_silent else rules.steps.claim
        for before in steps:
            yield Notice(one.kind, one.kind.value, one.day - timedelta(days=before), one.day)
        if one.kind is NoticeKind.LATE_CLAIM:
            yield Notice(one.kind, one.kind.value, one.since + timedelta(days=1), one.day)


def _receipt(deal: Deal) -> Iterator[Notice]:
    events, stage = deal.terms.events, deal.terms.stage
    came, confirmed = events.get(Event.DELIVERED), events.get(Event.CONFIRMED)
    if stage is DealStage.DELIVERED and came:
        day = came + timedelta(days=1)
        yield Notice(NoticeKind.RECEIPT, "receipt", day, came, _WEEKLY)
    if stage is DealStage.CONFIRMED and confirmed:
        yield Notice(NoticeKind.REVIEW, "review", confirmed + _REVIEW_AFTER, confirmed)


def _dispute(deal: Deal, rules: WatchRules) -> Iterator[Notice]:
    """First on the day the case may be handed over, then on the eve of the day it is."""
    begun = deal.terms.events.get(Event.DISPUTED)
    if deal.terms.stage is not DealStage.DISPUTE or deal.terms.protected is False or not begun:
        return
    may, will = (begun + timedelta(days=n - 1) for n in (rules.escalate, rules.escalates))
    for day in (may, will - timedelta(days=1)):
        yield Notice(NoticeKind.DISPUTE, "dispute", day, will)


def _silence(deal: Deal, rules: WatchRules) -> Iterator[Notice]:
    since = deal.terms.unanswered
    if since and deal.terms.stage is not DealStage.CANCELLED:
        for after in rules.steps.silence:
            day = since + timedelta(days=after)
            yield Notice(NoticeKind.SILENCE, "silence", day, since)
