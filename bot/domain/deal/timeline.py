"""The dated moments of a deal, as a picture and a calendar show them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from decimal import Decimal
from enum import StrEnum

from bot.domain.deal.model import Deal


class MomentKind(StrEnum):
    """`RISK`: from this day on money may be lost; `DEADLINE`: something else ends."""

    PAID = "paid"
    DUE = "due"
    RISK = "risk"
    EVENT = "event"
    DEADLINE = "deadline"

    @property
    def is_awaited(self) -> bool:
        """Whether something is to be done by this day."""
        return self in {MomentKind.DUE, MomentKind.RISK, MomentKind.DEADLINE}


@dataclass(frozen=True, slots=True)
class Moment:
    """One day of a deal.

    `key` stays the same for as long as it is the same thing: calendars know it by that. `label`
    is a Fluent message without markup, filled from `values`. `amount` is in the deal's currency.
    """

    key: str
    day: date
    kind: MomentKind
    label: str
    values: Mapping[str, str] = field(default_factory=dict)
    amount: Decimal | None = None

    def is_past(self, today: date) -> bool:
        """Whether it is behind the person; what is awaited today is still ahead."""
        return self.day < today or (self.day == today and not self.kind.is_awaited)


def moments(deal: Deal, zone: tzinfo) -> tuple[Moment, ...]:
    """What has a day by now, the earliest first; of one day what happened before what is awaited.

    `zone`: where the day of the beginning is told.
    """
    found = [*_begun(deal, zone), *_events(deal), *_payments(deal), *_due(deal)]
    return tuple(sorted(found, key=lambda one: (one.day, one.kind.is_awaited)))


def revision(deal: Deal) -> int:
    """How many times the deal was changed; taking a change back counts as one more."""
    return len(deal.log) + sum(one.undone_at is not None for one in deal.log)


def _begun(deal: Deal, zone: tzinfo) -> Iterator[Moment]:
    day = deal.created_at.astimezone(zone).date()
    yield Moment("begun", day, MomentKind.EVENT, "deal-moment-begun")


def _events(deal: Deal) -> Iterator[Moment]:
    for event, day in deal.terms.events.items():
        label = f"deal-event-{event.replace('_', '-')}"
        yield Moment(f"event-{event}", day, MomentKind.EVENT, label)


def _payments(deal: Deal) -> Iterator[Moment]:
    for place, part in enumerate(deal.terms.plan.milestones if deal.terms.plan else ()):
        label = f"deal-part-{part.kind}"
        for number, one in enumerate(part.payments):
            key = f"paid-{place}-{number}"
            yield Moment(key, one.on, MomentKind.PAID, label, amount=one.amount)


def _due(deal: Deal) -> Iterator[Moment]:
    if deal.terms.plan is None or not deal.is_payable:
        return
    for place, part in enumerate(deal.terms.plan.milestones):
        day = deal.terms.due(part)
        if day is not None and part.open > 0:
            label = f"deal-part-{part.kind}"
            yield Moment(f"due-{place}", day, MomentKind.DUE, label, amount=part.open)
