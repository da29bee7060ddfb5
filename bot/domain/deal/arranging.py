"""How one part of a plan is to be paid: when, by which method, to whom."""

from dataclasses import replace
from datetime import datetime

from bot.domain.deal.changes import milestone, set_due, with_part
from bot.domain.deal.model import Deal
from bot.domain.deal.plan import OwnPayee, Trigger
from bot.domain.supplier import Payee


def set_trigger(deal: Deal, place: int, trigger: Trigger, at: datetime) -> Deal:
    """A payment by a day, or so many days after an event or before it."""
    if trigger.day or trigger.event is None:
        return set_due(deal, place, trigger.day, at) if trigger.day else deal
    part = replace(milestone(deal, place), trigger=trigger)
    terms, offset = with_part(deal, place, part), str(trigger.offset)
    return deal.changed(at, terms, "trigger", part=part.kind, event=trigger.event, offset=offset)


def set_method(deal: Deal, place: int, method: str, at: datetime) -> Deal:
    """The method by its id, which was checked before; "" leaves it open again."""
    part = replace(milestone(deal, place), method=method)
    terms = with_part(deal, place, part)
    if not method:
        return deal.changed(at, terms, "no-method", part=part.kind)
    return deal.changed(at, terms, "method", part=part.kind, method=method)


def set_payee(deal: Deal, place: int, details: Payee | None, at: datetime) -> Deal:
    """Another payee for this part alone; None: the supplier's own again.

    Whatever was said before of another one no longer counts.
    """
    before = milestone(deal, place)
    if details and before.payee and before.payee.details == details:
        return deal
    part = replace(before, payee=OwnPayee(details) if details else None)
    terms = with_part(deal, place, part)
    if details is None:
        return deal.changed(at, terms, "own-payee-off", part=part.kind)
    return deal.changed(at, terms, "own-payee", part=part.kind, payee=details.beneficiary)
