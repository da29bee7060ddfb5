"""What may happen to a deal. Every function returns the deal with one more line of history."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from bot.domain.deal.errors import DealError
from bot.domain.deal.gate import Check, checks
from bot.domain.deal.model import Deal, Terms
from bot.domain.deal.money import shown, split
from bot.domain.deal.plan import Event, Milestone, PartKind, Payment, Plan
from bot.domain.deal.stages import BEFORE_MONEY, DealStage, choices, leads_to
from bot.domain.errors import NotFoundError
from bot.domain.ids import RfqId, SupplierId
from bot.domain.money import Money

# A day may have begun for the buyer and not yet in UTC.
_ONE_DAY = timedelta(days=1)
_STAGE_OF_EVENT = {
    Event.AGREED: DealStage.AGREED,
    Event.SHIPPED: DealStage.SHIPPED,
    Event.DELIVERED: DealStage.DELIVERED,
    Event.CONFIRMED: DealStage.CONFIRMED,
    Event.DISPUTED: DealStage.DISPUTE,
}


def milestone(deal: Deal, place: int) -> Milestone:
    """A part of the plan. NotFoundError when there is no such part."""
    plan = deal.terms.plan
    if plan is None or not 0 <= place < len(plan.milestones):
        raise NotFoundError("err-not-found")
    return plan.milestones[place]


def set_plan(deal: Deal, plan: Plan, at: datetime) -> Deal:
    """Another plan, as long as nothing was paid under the old one. Raises DealError."""
    _refuse_paid(deal, "err-deal-plan-paid")
    if plan.total != deal.terms.total.amount:
        raise ValueError("a plan adds up to the sum of its deal")
    terms = replace(deal.terms, plan=plan)
    return deal.changed(at, terms, "plan", parts=str(len(plan.milestones)))


def set_total(deal: Deal, total: Money, at: datetime) -> Deal:
    """Another sum: the plan keeps its proportions. DealError once something is paid (ORD6)."""
    _refuse_paid(deal, "err-deal-sum-paid")
    plan = deal.terms.plan
    if plan is not None:
        amounts = split(total.amount, [one.amount for one in plan.milestones])
        if min(amounts) <= 0:
            raise DealError("err-deal-parts-small")
        changed = zip(plan.milestones, amounts, strict=True)
        plan = replace(plan, milestones=tuple(replace(m, amount=a) for m, a in changed))
    terms = replace(deal.terms, total=total, plan=plan)
    return deal.changed(at, terms, "total", amount=f"{total.amount}", currency=total.currency)


def set_due(deal: Deal, place: int, day: date, at: datetime) -> Deal:
    """A payment by a day of the calendar, whatever it waited for."""
    before = milestone(deal, place)
    part = replace(before, trigger=replace(before.trigger, day=day))
    terms = with_part(deal, place, part)
    return deal.changed(at, terms, "due", part=part.kind, day=day.isoformat())


def pay(deal: Deal, place: int, payment: Payment, at: datetime) -> Deal:
    """A payment made. DealError when the gate is closed, or it is more than is open.

    The stage follows the money: the first part begins the order, the last one settles it.
    """
    part = milestone(deal, place)
    if not deal.terms.gate.is_open(part):
        raise DealError("err-deal-gate")
    if not deal.is_payable:
        raise DealError("err-deal-cancelled")
    if not 0 < payment.amount <= part.open:
        raise DealError("err-deal-payment-more", open=shown(part.open))
    if payment.on > at.date() + _ONE_DAY:
        raise DealError("err-deal-payment-future")
    terms = with_part(deal, place, part.with_payment(payment))
    stage = _stage_after(terms, part)
    # Nobody pays for an order before agreeing on it.
    agreed = {Event.AGREED: payment.on} if stage is DealStage.DEPOSIT_PAID else {}
    terms = replace(terms, stage=stage, events={**agreed, **terms.events})
    return deal.changed(
        at, terms, "paid",
        part=part.kind, amount=f"{payment.amount}", currency=terms.total.currency,
        day=payment.on.isoformat(),
    )  # fmt: skip


def refund(deal: Deal, amount: Decimal, at: datetime) -> Deal:
    """Money that came back. DealError when it is more than is out."""
    paid = deal.terms.plan.paid if deal.terms.plan else Decimal(0)
    left = paid - deal.terms.refunded
    if not 0 < amount <= left:
        raise DealError("err-deal-payment-more", open=shown(left))
    terms = replace(deal.terms, refunded=deal.terms.refunded + amount)
    return deal.changed(at, terms, "refunded", amount=f"{amount}", currency=terms.total.currency)


def answer_check(deal: Deal, place: int, check: Check, at: datetime, *, is_met: bool) -> Deal:
    """An answer of the checklist; a reason given before no longer counts."""
    part = milestone(deal, place)
    if check not in checks(part):
        raise NotFoundError("err-not-found")
    answers, name = dict(deal.terms.gate.answers), check.value
    if part.payee:
        is_about_them = check is Check.PAYEE
        is_confirmed = is_met if is_about_them else part.payee.is_confirmed
        part = replace(part, payee=replace(part.payee, is_confirmed=is_confirmed, reason=""))
        name = "own-payee" if is_about_them else name
    if name == check:
        answers[check] = is_met
    gate = replace(deal.terms.gate, answers=answers, reason="")
    terms = replace(with_part(deal, place, part), gate=gate)
    return deal.changed(at, terms, "met" if is_met else "unmet", check=name)


def skip_gate(deal: Deal, place: int, reason: str, at: datetime) -> Deal:
    """The part without its checks: the reason stays in the history."""
    part, gate = milestone(deal, place), deal.terms.gate
    if part.payee:
        part = replace(part, payee=replace(part.payee, reason=reason))
    if part.gated:
        gate = replace(gate, reason=reason)
    terms = replace(with_part(deal, place, part), gate=gate)
    return deal.changed(at, terms, "gate-skipped", reason=reason)


def report(deal: Deal, event: Event, day: date, at: datetime) -> Deal:
    """Something happened on a day: what waits for it becomes dated, the stage follows if it may."""
    events = {**deal.terms.events, event: day}
    stage = _STAGE_OF_EVENT.get(event)
    if stage is None or not leads_to(deal.terms.stage, stage):
        stage = deal.terms.stage
    terms = replace(deal.terms, events=events, stage=stage)
    return deal.changed(at, terms, "event", event=event, day=day.isoformat())


def move(deal: Deal, stage: DealStage, day: date, at: datetime) -> Deal:
    """To a stage chosen by hand; one that is an event dates what waits for it.

    NotFoundError for a stage that the table does not allow.
    """
    if stage not in choices(deal.terms.stage):
        raise NotFoundError("err-not-found")
    event = next((one for one, led in _STAGE_OF_EVENT.items() if led is stage), None)
    events = dict(deal.terms.events)
    if stage is DealStage.DISPUTE or deal.terms.stage is DealStage.DISPUTE:
        # Its days are counted anew for every dispute.
        events.pop(Event.DISPUTED, None)
    if event:
        # A day that was reported before is better known than the day of the tap.
        events.setdefault(event, day)
    unanswered = day if stage is DealStage.INQUIRY else None
    terms = replace(deal.terms, stage=stage, events=events, unanswered=unanswered)
    return deal.changed(at, terms, "stage", stage=stage, old=deal.terms.stage)


def attach(deal: Deal, rfq_id: RfqId | None, at: datetime, product: str = "") -> Deal:
    """The letter this deal began with; None takes it off. Whose it is was checked before."""
    terms = replace(deal.terms, rfq_id=rfq_id)
    return deal.changed(at, terms, "attached" if rfq_id else "detached", product=product)


def entrust(deal: Deal, supplier_id: SupplierId | None, name: str, at: datetime) -> Deal:
    """The supplier whose check and payee lock stand behind this deal; None takes the link off.

    Whose they are was checked before.
    """
    terms = replace(deal.terms, supplier_id=supplier_id, supplier=name)
    return deal.changed(at, terms, "entrusted" if supplier_id else "released", supplier=name)


def with_part(deal: Deal, place: int, part: Milestone) -> Terms:
    """The terms with another part in its place. NotFoundError when there is no plan."""
    plan = deal.terms.plan
    if plan is None:
        raise NotFoundError("err-not-found")
    return replace(deal.terms, plan=plan.with_milestone(place, part))


def _stage_after(terms: Terms, part: Milestone) -> DealStage:
    stage = terms.stage
    if part.kind is PartKind.SAMPLE:
        return DealStage.SAMPLE if stage in {DealStage.DRAFT, DealStage.INQUIRY} else stage
    if stage in BEFORE_MONEY:
        return DealStage.DEPOSIT_PAID
    settles = terms.plan is not None and terms.plan.is_settled
    before_balance = {DealStage.DEPOSIT_PAID, DealStage.IN_PRODUCTION, DealStage.INSPECTED}
    return DealStage.BALANCE_PAID if settles and stage in before_balance else stage


def _refuse_paid(deal: Deal, key: str) -> None:
    if deal.terms.plan and deal.terms.plan.paid:
        raise DealError(key)
