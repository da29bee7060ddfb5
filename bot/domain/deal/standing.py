"""How a deal stands: money paid, money at risk, and what to do next."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.domain.deal.gate import Gate
from bot.domain.deal.model import Deal
from bot.domain.deal.plan import Milestone
from bot.domain.deal.stages import DealStage
from bot.domain.landed.rates import Rates
from bot.domain.money import Money

_RECEIVED = frozenset({DealStage.CONFIRMED, DealStage.REVIEWED})


class Action(StrEnum):
    """What the buyer does next."""

    PLAN = "plan"
    ASK = "ask"
    SAMPLE = "sample"
    AGREE = "agree"
    PAY = "pay"
    CHECK = "check"
    REPORT = "report"
    PRODUCE = "produce"
    SHIP = "ship"
    WAIT = "wait"
    RECEIVE = "receive"
    REVIEW = "review"
    DISPUTE = "dispute"
    REFUND = "refund"
    NONE = "none"


_BY_STAGE = {
    DealStage.DRAFT: Action.ASK,
    DealStage.INQUIRY: Action.AGREE,
    DealStage.SAMPLE: Action.SAMPLE,
    DealStage.AGREED: Action.PRODUCE,
    DealStage.DEPOSIT_PAID: Action.PRODUCE,
    DealStage.IN_PRODUCTION: Action.CHECK,
    DealStage.INSPECTED: Action.SHIP,
    DealStage.BALANCE_PAID: Action.SHIP,
    DealStage.SHIPPED: Action.WAIT,
    DealStage.CUSTOMS: Action.WAIT,
    DealStage.DELIVERED: Action.RECEIVE,
    DealStage.CONFIRMED: Action.REVIEW,
    DealStage.REVIEWED: Action.NONE,
    DealStage.DISPUTE: Action.DISPUTE,
    DealStage.CANCELLED: Action.NONE,
}


@dataclass(frozen=True, slots=True)
class Step:
    """The next action; a payment comes with its part and its day, if it has one."""

    action: Action
    milestone: Milestone | None = None
    day: date | None = None


def paid(deal: Deal) -> Decimal:
    """Everything paid so far, in the currency of the deal."""
    return deal.terms.plan.paid if deal.terms.plan else Decimal(0)


def at_risk(deal: Deal) -> Decimal:
    """Money paid and not yet confirmed received: gone from the buyer, with no goods for it.

    It ends when the buyer confirms that the goods came as agreed (stages "confirmed" and
    "reviewed"), or when the money came back. Cancelling alone returns nothing. Money held by the
    platform counts as well: it is lost to the buyer if a deadline passes unnoticed (ORD7).
    """
    if deal.terms.stage in _RECEIVED:
        return Decimal(0)
    return max(Decimal(0), paid(deal) - deal.terms.refunded)


def by_currency(deals: Iterable[Deal]) -> Mapping[str, tuple[Decimal, Decimal]]:
    """Paid and at risk over all deals, per currency; only currencies something was paid in."""
    sums: defaultdict[str, tuple[Decimal, Decimal]] = defaultdict(lambda: (Decimal(0), Decimal(0)))
    for deal in deals:
        if out := paid(deal):
            before = sums[deal.terms.total.currency]
            sums[deal.terms.total.currency] = before[0] + out, before[1] + at_risk(deal)
    return dict(sums)


def in_currency(deals: Iterable[Deal], rates: Rates, currency: str) -> tuple[Money, Money] | None:
    """Paid and at risk over all deals in one currency, whole units; None when a rate is missing."""
    out, risk = Decimal(0), Decimal(0)
    for code, sums in by_currency(deals).items():
        both = [rates.convert(Money(one, code), currency) for one in sums]
        if both[0] is None or both[1] is None:
            return None
        out, risk = out + both[0].amount, risk + both[1].amount
    return Money(round(out, 0), currency), Money(round(risk, 0), currency)


def next_step(deal: Deal, today: date) -> Step:
    """What to do next: a payment whose day has come goes before what the stage asks for."""
    stage, plan = deal.terms.stage, deal.terms.plan
    if not deal.is_payable:
        return Step(Action.REFUND if at_risk(deal) else Action.NONE)
    if stage is DealStage.DISPUTE or stage in _RECEIVED:
        return Step(_BY_STAGE[stage])
    if plan is None:
        return Step(Action.PLAN)
    waiting = [(deal.terms.due(one), one) for one in plan.milestones if one.open > 0]
    # A later part may have its day ahead while nobody knows the day of an earlier one.
    is_first_dated = bool(waiting and waiting[0][0])
    due = [(day, one) for day, one in waiting if day and (is_first_dated or day <= today)]
    if due:
        day, part = min(due, key=lambda one: one[0])
        is_now = day <= today and not _holds(deal.terms.gate, part)
        return Step(Action.PAY if is_now or day > today else Action.CHECK, part, day)
    if stage is DealStage.AGREED and waiting:
        return Step(Action.REPORT, waiting[0][1])
    return Step(_BY_STAGE[stage])


def _holds(gate: Gate, part: Milestone) -> bool:
    return not gate.is_open(part)
