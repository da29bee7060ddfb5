"""What is watched between the deposit and the dispatch: half-way, inspection, holidays, readiness."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from bot.domain.deal import Check, Deal, DealStage, Event, Expected, Terms, before, waiting
from bot.domain.reminder import Every, Repeat
from bot.domain.watch.model import Festival, Notice, NoticeKind, WatchRules
from bot.domain.working_days import working_days_after, working_days_before

_WEEKLY: Final = Repeat(Every.WEEK)
# A shorter production has no half worth asking about.
_SHORT = timedelta(days=6)
_MAKING: Final = before(DealStage.INSPECTED)
_UNSHIPPED: Final = before(DealStage.SHIPPED)


def production(deal: Deal, rules: WatchRules) -> Iterator[Notice]:
    """Empty after the goods have left."""
    terms = deal.terms
    ready, leaves = terms.expected.get(Expected.READY), terms.expected.get(Expected.SHIPPED)
    is_made = Event.READY in terms.events
    if terms.stage in _MAKING and not is_made:
        if ready:
            yield from _making(deal, ready, rules)
        if begun := _begun(terms):
            end = ready or leaves or begun + timedelta(days=rules.production)
            yield from _festivals(begun, end, rules)
    if terms.stage in _UNSHIPPED and leaves and Event.SHIPPED not in terms.events:
        yield Notice(NoticeKind.SHIPMENT, "shipment", leaves, leaves, _WEEKLY)


def offered_ready(deal: Deal, rules: WatchRules) -> date | None:
    """When the goods should be ready by the supplier's offer, at the latest; None: nobody can say yet."""
    lead = deal.terms.quote.lead if deal.terms.quote else None
    begun = waiting.lead_begins(deal)
    if lead is None or begun is None:
        return None
    if lead.is_working:
        return working_days_after(begun, lead.high, rules.days_off)
    return begun + timedelta(days=lead.high)


def _making(deal: Deal, ready: date, rules: WatchRules) -> Iterator[Notice]:
    terms, begun = deal.terms, waiting.lead_begins(deal)
    if begun and ready - begun >= _SHORT:
        yield Notice(NoticeKind.HALF_WAY, "half", begun + (ready - begun) / 2, ready)
    if not terms.gate.answers.get(Check.INSPECTION):
        book = working_days_before(ready, rules.inspection, rules.days_off)
        yield Notice(NoticeKind.INSPECTION, "inspection", book, ready)
    yield Notice(NoticeKind.READY, "ready", ready, ready, _WEEKLY)


def _festivals(begun: date, end: date, rules: WatchRules) -> Iterator[Notice]:
    for festival in rules.calendar:
        stops, resumes = standstill(festival, rules)
        if begun <= resumes and stops <= end:
            day = festival.first - timedelta(days=rules.festivals[festival.kind].notice)
            yield Notice(NoticeKind.FESTIVAL, f"rest{festival.first:%y%m}", day, festival.first)


def standstill(festival: Festival, rules: WatchRules) -> tuple[date, date]:
    """The first and the last day on which factories usually stand still."""
    rule = rules.festivals[festival.kind]
    stops = festival.first - timedelta(days=rule.before)
    return stops, festival.last + timedelta(days=rule.after)


def _begun(terms: Terms) -> date | None:
    """The agreement, else the first payment: from then on a festival may come in between."""
    paid = (one.on for one in terms.plan.payments) if terms.plan else ()
    return terms.events.get(Event.AGREED) or min(paid, default=None)
