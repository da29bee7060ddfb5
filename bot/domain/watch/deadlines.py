"""The days a deal must not miss: silent confirmation, and three clocks of complaint.

Where sources differ about the first day of a clock, the earliest known one counts: a reminder that
comes too early costs a minute, one that comes too late costs the money.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.deal import Deal, DealStage, Event, Expected, Payment, Terms, at_risk
from bot.domain.watch.model import NoticeKind, WatchRules

_NOT_ORDERED = frozenset({DealStage.DRAFT, DealStage.INQUIRY, DealStage.SAMPLE, DealStage.AGREED})
_SETTLED = frozenset({DealStage.CONFIRMED, DealStage.REVIEWED})


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day of something, and the day it is counted from.

    `assumed`: the way of shipping is not known, so the shortest time was taken.
    """

    kind: NoticeKind
    day: date
    since: date
    assumed: bool = False

    def runs(self, today: date) -> bool:
        """Whether something can be done about it: of a promise not before it is broken."""
        is_broken = self.kind is not NoticeKind.LATE_CLAIM or self.since < today
        return is_broken and today <= self.day


def deadlines(deal: Deal, rules: WatchRules) -> tuple[Deadline, ...]:
    """What runs for the deal now, the nearest first."""
    found = (
        auto_confirm(deal, rules),
        claim(deal, rules),
        late_claim(deal, rules),
        offsite_claim(deal, rules),
    )
    return tuple(sorted((one for one in found if one), key=lambda one: (one.day, one.kind)))


def auto_confirm(deal: Deal, rules: WatchRules) -> Deadline | None:
    """When the platform confirms the receipt by itself, counted from the dispatch (DIS1, DIS3).

    What the order page shows goes before what is reckoned. None outside Trade Assurance, before
    the dispatch, and once it is confirmed or in dispute.
    """
    terms = deal.terms
    over = _SETTLED | {DealStage.DISPUTE, DealStage.CANCELLED}
    shipped = terms.events.get(Event.SHIPPED)
    if terms.protected is False or terms.stage in over:
        return None
    if on_page := terms.expected.get(Expected.CONFIRMS):
        return Deadline(NoticeKind.AUTO_CONFIRM, on_page, shipped or on_page)
    if shipped is None:
        return None
    known = terms.transport in rules.confirm
    days = rules.confirm[terms.transport] if known else min(rules.confirm.values())
    extra = rules.extension if terms.extended else 0
    day = shipped + timedelta(days=days + extra)
    return Deadline(NoticeKind.AUTO_CONFIRM, day, shipped, assumed=not known)


def claim(deal: Deal, rules: WatchRules) -> Deadline | None:
    """Until when a refund may be asked for on the platform (DIS4).

    Its two printed versions count from the confirmation and from the receipt. Without either, the
    silent confirmation begins it.
    """
    terms = deal.terms
    if terms.protected is False or terms.stage in {DealStage.REVIEWED, DealStage.DISPUTE}:
        return None
    if terms.stage is DealStage.CANCELLED:
        return None
    happened = _known(terms, Event.DELIVERED, Event.CONFIRMED)
    silent = auto_confirm(deal, rules)
    since = min(happened) if happened else silent.day if silent else None
    if since is None:
        return None
    assumed = not happened and silent is not None and silent.assumed
    return Deadline(NoticeKind.CLAIM, since + timedelta(days=rules.claim), since, assumed)


def late_claim(deal: Deal, rules: WatchRules) -> Deadline | None:
    """Until when the platform pays for a late guaranteed delivery, from the promised day (DIS15)."""
    terms = deal.terms
    promised = terms.expected.get(Expected.PROMISED)
    over = {DealStage.REVIEWED, DealStage.CANCELLED, DealStage.DISPUTE}
    if terms.protected is False or promised is None or terms.stage in over:
        return None
    came = terms.events.get(Event.DELIVERED)
    if came and came <= promised:
        return None
    return Deadline(NoticeKind.LATE_CLAIM, promised + timedelta(days=rules.late_claim), promised)


def offsite_claim(deal: Deal, rules: WatchRules) -> Deadline | None:
    """Until when one may complain without Trade Assurance, once money has gone (DIS13).

    The rule counts from the agreed payment or delivery; here from the earlier of the two known.
    """
    terms = deal.terms
    if terms.protected is True or terms.stage in _NOT_ORDERED | {DealStage.REVIEWED}:
        return None
    if not at_risk(deal) and terms.stage is not DealStage.CONFIRMED:
        return None
    days = _known(terms, Event.DELIVERED)
    if promised := terms.expected.get(Expected.PROMISED):
        days.append(promised)
    if paid := _last_payment(terms):
        days.append(paid)
    if not days:
        return None
    since = min(days)
    return Deadline(NoticeKind.OFFSITE_CLAIM, since + timedelta(days=rules.offsite_claim), since)


def _known(terms: Terms, *events: Event) -> list[date]:
    return [terms.events[one] for one in events if one in terms.events]


def _last_payment(terms: Terms) -> date | None:
    """The last agreed day of payment that is known."""
    parts = terms.plan.milestones if terms.plan else ()
    dues = [terms.due(part) or _paid_on(part.payments) for part in parts]
    return max((day for day in dues if day), default=None)


def _paid_on(payments: tuple[Payment, ...]) -> date | None:
    return max((one.on for one in payments), default=None)
