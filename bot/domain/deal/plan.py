"""The payment plan: what is to be paid, on which day or after which event, and what has been."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from bot.domain.supplier import Payee


class Event(StrEnum):
    """What happens on the way; it gets its date when the buyer reports it. A payment may wait for it."""

    AGREED = "agreed"
    SAMPLE_APPROVED = "sample_approved"
    READY = "ready"
    LADING = "lading"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"


class Expected(StrEnum):
    """A day known ahead: agreed with the supplier, or read on the order page.

    PROMISED is the platform's guaranteed delivery, CONFIRMS the day it confirms by itself.
    """

    READY = "ready"
    SHIPPED = "shipped"
    PROMISED = "promised"
    CONFIRMS = "confirms"


# The day that an event is expected on: only what is paid before the event is dated by it.
_AHEAD_OF: Final = {
    Event.READY: Expected.READY,
    Event.SHIPPED: Expected.SHIPPED,
    Event.DELIVERED: Expected.PROMISED,
    Event.CONFIRMED: Expected.CONFIRMS,
}


class PartKind(StrEnum):
    """What a payment is called."""

    SAMPLE = "sample"
    DEPOSIT = "deposit"
    INTERIM = "interim"
    BALANCE = "balance"
    WHOLE = "whole"
    CREDIT = "credit"


class MilestoneStatus(StrEnum):
    PLANNED = "planned"
    DUE = "due"
    PARTLY = "partly"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class Trigger:
    """When a payment is due: on a day, or so many days after an event; a day goes before an event.

    A negative `offset` is so many days before the event.
    """

    event: Event | None = None
    offset: int = 0
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """What was paid, in the currency of the deal, and on which day."""

    amount: Decimal
    on: date


@dataclass(frozen=True, slots=True)
class OwnPayee:
    """Who is paid instead of the supplier's agreed payee.

    `is_confirmed`: the supplier has confirmed them in the platform's chat. `reason`: why they are
    paid without that ("" when there is none).
    """

    details: Payee
    is_confirmed: bool = False
    reason: str = ""

    @property
    def is_settled(self) -> bool:
        """Whether they may be paid."""
        return self.is_confirmed or bool(self.reason)


@dataclass(frozen=True, slots=True)
class Milestone:
    """One part of the plan. `gated`: the checklist is answered before it may be paid.

    `method` is an id of payments.toml, "" while it is open. `payee` is None for the supplier's own.
    """

    kind: PartKind
    amount: Decimal
    trigger: Trigger
    gated: bool = False
    payments: tuple[Payment, ...] = ()
    method: str = ""
    payee: OwnPayee | None = None

    @property
    def paid(self) -> Decimal:
        return sum((one.amount for one in self.payments), Decimal(0))

    @property
    def open(self) -> Decimal:
        """What is still to be paid."""
        return self.amount - self.paid

    def due(self, events: Mapping[Event, date], expected: Mapping[Expected, date]) -> date | None:
        """The day it is to be paid; None while its event has not been reported.

        What is paid before its event is dated by the day on which the event is expected.
        """
        event, offset = self.trigger.event, self.trigger.offset
        if self.trigger.day or event is None:
            return self.trigger.day
        anchor = events.get(event)
        if anchor is None and offset < 0 and event in _AHEAD_OF:
            anchor = expected.get(_AHEAD_OF[event])
        return anchor + timedelta(days=offset) if anchor else None

    def status(self, due: date | None, today: date) -> MilestoneStatus:
        """`due`: the day it is to be paid, if it has one."""
        if self.open <= 0:
            return MilestoneStatus.PAID
        if self.payments:
            return MilestoneStatus.PARTLY
        return MilestoneStatus.DUE if due and due <= today else MilestoneStatus.PLANNED

    def with_payment(self, payment: Payment) -> "Milestone":
        return replace(self, payments=(*self.payments, payment))


@dataclass(frozen=True, slots=True)
class Plan:
    """`preset` is an id of plans.toml, "" for the buyer's own parts."""

    preset: str
    milestones: tuple[Milestone, ...]

    @property
    def total(self) -> Decimal:
        return sum((one.amount for one in self.milestones), Decimal(0))

    @property
    def paid(self) -> Decimal:
        return sum((one.paid for one in self.milestones), Decimal(0))

    @property
    def payments(self) -> tuple[Payment, ...]:
        return tuple(one for part in self.milestones for one in part.payments)

    @property
    def is_settled(self) -> bool:
        return all(one.open <= 0 for one in self.milestones)

    def with_milestone(self, place: int, milestone: Milestone) -> "Plan":
        changed = (*self.milestones[:place], milestone, *self.milestones[place + 1 :])
        return replace(self, milestones=changed)
