"""What a deal waits for: days ahead, the platform's own deadline, an answer of the supplier."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.deal.errors import DealError
from bot.domain.deal.model import Deal
from bot.domain.deal.plan import Event, Expected, PartKind


def expect(deal: Deal, what: Expected, day: date | None, at: datetime) -> Deal:
    """A day ahead, or None: it is not known any more."""
    expected = {**deal.terms.expected, what: day} if day else dict(deal.terms.expected)
    if day is None:
        expected.pop(what, None)
    kind = "expected" if day else "not-expected"
    terms = replace(deal.terms, expected=expected)
    return deal.changed(at, terms, kind, expected=what, day=day.isoformat() if day else "")


def lead_begins(deal: Deal) -> date | None:
    """What the supplier's days of production count from, or None while it has not come.

    The day on which the deposit, the first part for the order, is paid in full (HOL1); while
    nothing is paid, the agreement that the buyer has told of. A part of the deposit begins nothing.
    """
    parts = deal.terms.plan.milestones if deal.terms.plan else ()
    ordered = [part for part in parts if part.kind is not PartKind.SAMPLE]
    if not any(part.payments for part in ordered):
        return deal.terms.events.get(Event.AGREED)
    whole = [part for part in ordered if part.open <= 0]
    return min((max(one.on for one in part.payments) for part in whole), default=None)


def extend(deal: Deal, by: timedelta, at: datetime) -> Deal:
    """The buyer has pressed «Extend Receiving time» (DIS3). DealError the second time."""
    if deal.terms.extended:
        raise DealError("err-deal-extended")
    expected = dict(deal.terms.expected)
    if on_page := expected.get(Expected.CONFIRMS):
        expected[Expected.CONFIRMS] = on_page + by
    terms = replace(deal.terms, extended=True, expected=expected)
    return deal.changed(at, terms, "extended")


def wait_for_answer(deal: Deal, since: date | None, at: datetime) -> Deal:
    """The supplier owes an answer since a day; None: they have answered."""
    terms = replace(deal.terms, unanswered=since)
    return deal.changed(at, terms, "asked" if since else "answered")
