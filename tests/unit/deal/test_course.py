"""Whatever happens to a deal: the money adds up, the table of stages holds, undo restores."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal import (
    BY_PAYMENT,
    NEXT,
    ORDER_PAGE,
    PLATFORM,
    Action,
    Check,
    Deal,
    DealError,
    DealStage,
    Event,
    MilestoneStatus,
    Payment,
    Trigger,
    arranging,
    at_risk,
    by_currency,
    changes,
    checks,
    next_step,
    paid,
)
from bot.domain.deal.stages import leads_to
from bot.domain.errors import AppError, NotFoundError
from bot.domain.supplier import Payee
from tests.fakes import MORNING
from tests.unit.deal.samples import DAY, RULES, TODAY, deal, plan, usd

PAID = Payment(Decimal(1800), TODAY)
BALANCE = Payment(Decimal(4200), TODAY)
_money = st.integers(1, 700_000).map(lambda units: Decimal(units) / 100)
_steps = st.one_of(
    st.tuples(st.just("pay"), st.integers(0, 2), _money),
    st.tuples(st.just("check"), st.integers(0, 2), st.sampled_from(Check), st.booleans()),
    st.tuples(st.just("skip"), st.integers(0, 2), st.just("третья партия")),
    st.tuples(st.just("method"), st.integers(0, 2), st.sampled_from(["", "card", "agent"])),
    st.tuples(st.just("payee"), st.integers(0, 2), st.sampled_from(["", "Wang Wei", "Li Na"])),
    st.tuples(st.just("when"), st.integers(0, 2), st.sampled_from(Event), st.integers(-9, 9)),
    st.tuples(st.just("report"), st.sampled_from(Event), st.integers(-30, 0)),
    st.tuples(st.just("move"), st.sampled_from(DealStage)),
    st.tuples(st.just("due"), st.integers(0, 2), st.integers(0, 60)),
    st.tuples(st.just("refund"), _money),
    st.tuples(st.just("plan"), st.sampled_from([one.id for one in RULES.plans])),
    st.tuples(st.just("total"), st.integers(1, 10**6)),
    st.tuples(st.just("undo")),
)


def act(before: Deal, step: tuple) -> Deal:
    name, *rest = step
    acts = {
        "pay": lambda place, sum_of: changes.pay(before, place, Payment(sum_of, TODAY), MORNING),
        "check": lambda place, check, met: changes.answer_check(
            before, place, check, MORNING, is_met=met
        ),
        "skip": lambda place, reason: changes.skip_gate(before, place, reason, MORNING),
        "method": lambda place, one: arranging.set_method(before, place, one, MORNING),
        "payee": lambda place, name: arranging.set_payee(
            before, place, Payee(name) if name else None, MORNING
        ),
        "when": lambda place, event, days: arranging.set_trigger(
            before, place, Trigger(event, days), MORNING
        ),
        "report": lambda event, days: changes.report(before, event, TODAY + days * DAY, MORNING),
        "move": lambda stage: changes.move(before, stage, TODAY, MORNING),
        "due": lambda place, days: changes.set_due(before, place, TODAY + days * DAY, MORNING),
        "refund": lambda sum_of: changes.refund(before, sum_of, MORNING),
        "plan": lambda preset: changes.set_plan(
            before, plan(preset, before.terms.total.amount), MORNING
        ),
        "total": lambda units: changes.set_total(before, usd(units), MORNING),
        "undo": lambda: before.undone(MORNING),
    }
    return acts[name](*rest)


@given(st.sampled_from([one.id for one in RULES.plans]), st.lists(_steps, max_size=25))
def test_no_course_of_events_breaks_the_sums_or_the_stages(preset: str, steps: list) -> None:
    now = deal(preset)
    for step in steps:
        before = now
        try:
            now = act(now, step)
        except AppError:
            continue
        terms = now.terms
        assert terms.plan
        assert terms.plan.total == terms.total.amount
        assert paid(now) + sum(one.open for one in terms.plan.milestones) == terms.total.amount
        assert 0 <= at_risk(now) <= paid(now)
        if step[0] != "undo":
            is_allowed = leads_to(before.terms.stage, terms.stage)
            if step[0] == "move":
                is_allowed = terms.stage in NEXT[before.terms.stage]
            assert terms.stage is before.terms.stage or is_allowed
            assert now is before or now.undone(MORNING).terms == before.terms
        next_step(now, TODAY)


def test_undone_change_stays_in_the_history_crossed_out() -> None:
    before = deal()
    after = changes.pay(before, 0, PAID, MORNING).undone(MORNING + DAY)
    assert after.terms == before.terms
    assert [(one.kind, bool(one.undone_at)) for one in after.log] == [
        ("begun", False),
        ("paid", True),
    ]


def test_undo_goes_back_change_by_change_and_then_refuses() -> None:
    start = deal()
    one = changes.report(start, Event.AGREED, TODAY, MORNING)
    two = changes.pay(one, 0, PAID, MORNING)
    assert two.undone(MORNING).terms == one.terms
    assert two.undone(MORNING).undone(MORNING).terms == start.terms
    with pytest.raises(DealError, match="err-deal-undo"):
        start.undone(MORNING)


def test_history_is_bounded_and_old_changes_can_no_longer_be_undone() -> None:
    now = deal()
    for number in range(1100):
        now = changes.set_total(now, usd(1000 + number), MORNING)
    assert len(now.log) == 1000
    assert sum(one.before is not None for one in now.log) == 20


def test_balance_is_held_until_every_check_is_met() -> None:
    now = changes.pay(deal(), 0, PAID, MORNING)
    asked = checks(changes.milestone(now, 1))
    assert Check.LADING not in asked
    for check in asked:
        with pytest.raises(DealError, match="err-deal-gate"):
            changes.pay(now, 1, BALANCE, MORNING)
        now = changes.answer_check(now, 1, check, MORNING, is_met=True)
    assert changes.pay(now, 1, BALANCE, MORNING).terms.plan.is_settled


def test_no_to_one_check_holds_the_balance() -> None:
    now = deal()
    for check in checks(changes.milestone(now, 1)):
        is_met = check is not Check.PAYEE
        now = changes.answer_check(now, 1, check, MORNING, is_met=is_met)
    with pytest.raises(DealError, match="err-deal-gate"):
        changes.pay(now, 1, BALANCE, MORNING)


def test_bill_of_lading_is_asked_for_where_it_was_agreed_on() -> None:
    assert Check.LADING in checks(changes.milestone(deal("lading"), 1))


def test_reason_opens_the_gate_and_stays_in_the_history() -> None:
    now = changes.skip_gate(deal(), 1, "третья партия", MORNING)
    now = changes.pay(now, 1, BALANCE, MORNING)
    assert now.log[-2].values["reason"] == "третья партия"


def test_balance_paid_cannot_be_reached_by_a_tap() -> None:
    for stage in BY_PAYMENT:
        with pytest.raises(NotFoundError):
            changes.move(deal(stage=DealStage.IN_PRODUCTION), stage, TODAY, MORNING)


def test_part_is_paid_in_pieces_and_never_over() -> None:
    now = changes.pay(deal(), 0, Payment(Decimal(800), TODAY), MORNING)
    part = changes.milestone(now, 0)
    assert part.status({}, TODAY) is MilestoneStatus.PARTLY
    with pytest.raises(DealError, match="err-deal-payment-more"):
        changes.pay(now, 0, Payment(Decimal("1000.01"), TODAY), MORNING)
    now = changes.pay(now, 0, Payment(Decimal(1000), TODAY), MORNING)
    assert changes.milestone(now, 0).status({}, TODAY) is MilestoneStatus.PAID


def test_reported_event_dates_what_waits_for_it() -> None:
    now = deal()
    assert now.terms.due(changes.milestone(now, 1)) is None
    now = changes.report(now, Event.READY, TODAY, MORNING)
    part = changes.milestone(now, 1)
    assert now.terms.due(part) == TODAY
    assert part.status(now.terms.due(part), TODAY) is MilestoneStatus.DUE
    assert part.status(now.terms.due(part), TODAY - DAY) is MilestoneStatus.PLANNED


def test_stage_follows_the_money_and_the_events() -> None:
    now = changes.report(deal(), Event.AGREED, TODAY, MORNING)
    assert now.terms.stage is DealStage.AGREED
    now = changes.pay(now, 0, PAID, MORNING)
    assert now.terms.stage is DealStage.DEPOSIT_PAID
    now = changes.move(now, DealStage.IN_PRODUCTION, TODAY, MORNING)
    now = changes.skip_gate(now, 1, "третья партия", MORNING)
    assert changes.pay(now, 1, BALANCE, MORNING).terms.stage is DealStage.BALANCE_PAID


def test_balance_against_papers_does_not_bring_shipped_goods_back() -> None:
    now = changes.pay(deal("lading"), 0, PAID, MORNING)
    now = changes.report(now, Event.SHIPPED, TODAY, MORNING)
    now = changes.skip_gate(now, 1, "третья партия", MORNING)
    assert changes.pay(now, 1, BALANCE, MORNING).terms.stage is DealStage.SHIPPED


def test_money_is_at_risk_until_receipt_is_confirmed_or_it_came_back() -> None:
    now = changes.pay(deal(), 0, PAID, MORNING)
    assert at_risk(now) == 1800
    cancelled = changes.move(now, DealStage.CANCELLED, TODAY, MORNING)
    assert at_risk(cancelled) == 1800
    assert next_step(cancelled, TODAY).action is Action.REFUND
    assert at_risk(changes.refund(cancelled, Decimal(1800), MORNING)) == 0
    for event in (Event.SHIPPED, Event.DELIVERED):
        now = changes.report(now, event, TODAY, MORNING)
    assert at_risk(now) == 1800
    assert at_risk(changes.move(now, DealStage.CONFIRMED, TODAY, MORNING)) == 0


def test_sums_of_several_deals_stay_apart_by_currency() -> None:
    now = changes.pay(deal(), 0, PAID, MORNING)
    assert by_currency([now, now, deal()]) == {"USD": (Decimal(3600), Decimal(3600))}


def test_sum_and_plan_are_fixed_once_something_is_paid() -> None:
    now = changes.pay(deal(), 0, PAID, MORNING)
    with pytest.raises(DealError, match="err-deal-sum-paid"):
        changes.set_total(now, usd(1), MORNING)
    with pytest.raises(DealError, match="err-deal-plan-paid"):
        changes.set_plan(now, plan("platform"), MORNING)


def test_payment_of_tomorrow_is_refused_and_of_the_buyers_today_is_not() -> None:
    with pytest.raises(DealError, match="err-deal-payment-future"):
        changes.pay(deal(), 0, Payment(Decimal(1), TODAY + 2 * DAY), MORNING)
    changes.pay(deal(), 0, Payment(Decimal(1), TODAY + DAY), MORNING)


def test_payment_that_is_due_goes_before_what_the_stage_asks_for() -> None:
    now = changes.report(deal(), Event.AGREED, TODAY, MORNING)
    assert next_step(now, TODAY).action is Action.PAY
    now = changes.pay(now, 0, PAID, MORNING)
    assert next_step(now, TODAY).action is Action.PRODUCE
    now = changes.report(now, Event.READY, TODAY, MORNING)
    following = next_step(now, TODAY)
    assert (following.action, following.day) == (Action.CHECK, TODAY)


def test_every_stage_and_every_code_of_the_platform_is_mapped() -> None:
    assert set(NEXT) == set(DealStage)
    assert set(ORDER_PAGE) <= set(DealStage)
    assert len(PLATFORM) == 12
    reached = {one for following in NEXT.values() for one in following}
    assert reached == set(DealStage) - {DealStage.DRAFT}


def test_time_of_a_change_is_kept() -> None:
    later = MORNING + dt.timedelta(hours=1)
    now = changes.report(deal(), Event.READY, TODAY, later)
    assert (now.updated_at, now.log[-1].at) == (later, later)


def test_cancelled_deal_is_over_when_its_money_is_back() -> None:
    now = changes.pay(deal(), 0, PAID, MORNING)
    now = changes.move(now, DealStage.CANCELLED, TODAY, MORNING)
    assert now.is_open
    assert not changes.refund(now, Decimal(1800), MORNING).is_open
