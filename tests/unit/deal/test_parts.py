"""One part of a plan: when it is due, its method, its own payee, and how that is read."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.domain.deal import (
    Action,
    Check,
    Deal,
    DealError,
    Event,
    Expected,
    Payment,
    Trigger,
    arranging,
    changes,
    checks,
    next_step,
    take_days,
    take_trigger,
    waiting,
)
from bot.domain.supplier import Payee
from tests.fakes import MORNING
from tests.unit.deal.samples import DAY, READER, RULES, TODAY, deal, usd

WORDS = RULES.words.timing
WANG = Payee("Wang Wei", tail="9876")
DEPOSIT = Payment(Decimal(1800), TODAY)


@pytest.mark.parametrize(
    ("said", "trigger"),
    [
        ("сразу", Trigger(Event.AGREED)),
        ("по готовности", Trigger(Event.READY)),
        ("когда товар будет готов", Trigger(Event.READY)),
        ("через 10 дней после готовности", Trigger(Event.READY, 10)),
        ("2 недели после отгрузки", Trigger(Event.SHIPPED, 14)),
        ("через неделю после получения коносамента", Trigger(Event.LADING, 7)),
        ("против копии коносамента", Trigger(Event.LADING)),
        ("после подтверждения получения", Trigger(Event.CONFIRMED)),
        ("за 5 дней до отправки", Trigger(Event.SHIPPED, -5)),
        ("до отгрузки", Trigger(Event.READY)),
        ("before shipment", Trigger(Event.READY)),
        ("against B/L copy", Trigger(Event.LADING)),
    ],
)
def test_time_of_a_part_is_read(said: str, trigger: Trigger) -> None:
    assert take_trigger(said, WORDS)[0] == trigger


@pytest.mark.parametrize(
    "said", ["15.12", "до 15 декабря", "по 1500", "черный чехол", "до получения"]
)
def test_what_is_no_time_of_a_part_is_left_alone(said: str) -> None:
    assert take_trigger(said, WORDS) == (None, said)


@given(st.integers(0, 365), st.sampled_from(Event), st.booleans())
def test_days_of_every_event_are_read_back(days: int, event: Event, is_before: bool) -> None:
    stem = (
        next(one for one in WORDS.events[event] if len(one) > 3) if event in WORDS.events else ""
    )
    if not stem:
        return
    side = "до" if is_before else "после"
    expected = Trigger(event, -days if is_before else days)
    assert take_trigger(f"{days} дней {side} {stem}", WORDS) == (expected, "")


@pytest.mark.parametrize(
    ("said", "days"), [("10", 10), ("-5", -5), ("2 недели", 14), ("5.12", None)]
)
def test_bare_days_move_the_time(said: str, days: int | None) -> None:
    assert take_days(said, WORDS) == days


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        (
            "30 % сразу, 70 % через 10 дней после готовности",
            [(1800, Event.AGREED, 0), (4200, Event.READY, 10)],
        ),
        (
            "30/70, остаток через 10 дней после отгрузки",
            [(1800, Event.AGREED, 0), (4200, Event.SHIPPED, 10)],
        ),
        (
            "30 % по готовности 70 % после получения",
            [(1800, Event.READY, 0), (4200, Event.DELIVERED, 0)],
        ),
        (
            "30 предоплата 70 остаток",
            [(1800, Event.AGREED, 0), (4200, Event.READY, 0)],
        ),
        (
            "сразу 30, после отгрузки 70",
            [(1800, Event.AGREED, 0), (4200, Event.SHIPPED, 0)],
        ),
        (
            "1500 сразу и остальное после получения",
            [(1500, Event.AGREED, 0), (4500, Event.DELIVERED, 0)],
        ),
        (
            "20 сразу, 30 по готовности, 50 за 3 дня до отправки",
            [(1200, Event.AGREED, 0), (1800, Event.READY, 0), (3000, Event.SHIPPED, -3)],
        ),
    ],
)
def test_own_parts_are_read_with_their_times(said: str, parts: list) -> None:
    found = READER.plan(said, usd(6000)).milestones
    assert [(int(one.amount), one.trigger.event, one.trigger.offset) for one in found] == parts
    assert found[-1].gated


@pytest.mark.parametrize(
    "said",
    [
        "30 % сразу, 70 % через 30 дней",
        "30 % сразу авансом, 70 % по готовности",
        "30/70, второй через 10 дней после готовности",
        "30 сразу, 70 через 10 рабочих дней после готовности",
    ],
)
def test_doubtful_times_are_refused(said: str) -> None:
    with pytest.raises(DealError):
        READER.plan(said, usd(6000))


def test_part_before_an_event_is_dated_by_the_day_it_is_expected() -> None:
    now = arranging.set_trigger(deal(), 1, Trigger(Event.SHIPPED, -5), MORNING)
    assert now.terms.due(changes.milestone(now, 1)) is None
    now = waiting.expect(now, Expected.SHIPPED, TODAY + 20 * DAY, MORNING)
    assert now.terms.due(changes.milestone(now, 1)) == TODAY + 15 * DAY
    now = changes.report(now, Event.SHIPPED, TODAY + 6 * DAY, MORNING)
    assert now.terms.due(changes.milestone(now, 1)) == TODAY + DAY


def test_part_after_an_event_waits_for_the_event_itself() -> None:
    now = waiting.expect(deal(), Expected.READY, TODAY + 20 * DAY, MORNING)
    assert now.terms.due(changes.milestone(now, 1)) is None


def test_later_part_that_has_its_day_hides_nothing_that_comes_first() -> None:
    now = arranging.set_trigger(deal(), 1, Trigger(Event.SHIPPED, -5), MORNING)
    now = waiting.expect(now, Expected.SHIPPED, TODAY + 20 * DAY, MORNING)
    assert next_step(now, TODAY).action is Action.ASK
    now = changes.report(now, Event.AGREED, TODAY, MORNING)
    assert next_step(now, TODAY).milestone == changes.milestone(now, 0)


def test_own_payee_is_paid_only_when_confirmed() -> None:
    now = arranging.set_payee(deal(), 0, WANG, MORNING)
    assert checks(changes.milestone(now, 0)) == (Check.PAYEE,)
    with pytest.raises(DealError, match="err-deal-gate"):
        changes.pay(now, 0, DEPOSIT, MORNING)
    now = changes.answer_check(now, 0, Check.PAYEE, MORNING, is_met=True)
    assert changes.pay(now, 0, DEPOSIT, MORNING).terms.plan.paid == 1800


def test_answers_about_one_payee_say_nothing_of_another() -> None:
    now = arranging.set_payee(deal(), 0, WANG, MORNING)
    now = changes.answer_check(now, 0, Check.PAYEE, MORNING, is_met=True)
    assert Check.PAYEE in now.terms.gate.missing(changes.milestone(now, 1))
    now = arranging.set_payee(now, 0, Payee("Li Na"), MORNING)
    assert not now.terms.gate.is_open(changes.milestone(now, 0))


def test_reason_given_before_another_payee_does_not_pay_them() -> None:
    now = changes.skip_gate(deal(), 1, "третья партия", MORNING)
    assert now.terms.gate.is_open(changes.milestone(now, 1))
    now = arranging.set_payee(now, 1, WANG, MORNING)
    assert not now.terms.gate.is_open(changes.milestone(now, 1))


def test_every_choice_is_one_line_of_history_and_is_taken_back() -> None:
    first = deal()
    for changed in (
        arranging.set_method(first, 0, "card", MORNING),
        arranging.set_payee(first, 0, WANG, MORNING),
        arranging.set_trigger(first, 1, Trigger(Event.SHIPPED, -5), MORNING),
    ):
        assert len(changed.log) == len(first.log) + 1
        assert changed.undone(MORNING).terms == first.terms


def test_deal_stored_before_parts_had_methods_is_read_unchanged() -> None:
    adapter = TypeAdapter(Deal)
    stored = adapter.dump_json(deal()).decode()
    older = stored.replace(',"method":"","payee":null', "")
    assert older != stored
    assert adapter.validate_json(older) == deal()


def test_deal_is_stored_with_its_methods_and_payees() -> None:
    adapter = TypeAdapter(Deal)
    now = arranging.set_payee(arranging.set_method(deal(), 0, "card", MORNING), 0, WANG, MORNING)
    assert adapter.validate_json(adapter.dump_json(now)) == now


_PIECES = [
    "30",
    "70 %",
    "1500",
    "сразу",
    "по готовности",
    "после",
    "за 5 дней до",
    "отправки",
    "и",
    ",",
    "остаток",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=8), st.integers(1, 10**7))
def test_parts_with_times_add_up_or_are_refused(said: list[str], total: int) -> None:
    with suppress(DealError):
        plan = READER.plan(" ".join(said), usd(total))
        assert plan.total == total
        assert min(one.amount for one in plan.milestones) > 0
