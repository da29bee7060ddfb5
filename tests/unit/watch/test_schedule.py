"""What a deal calls for, by its terms alone."""

import datetime as dt
from dataclasses import replace

import pytest

from bot.domain.deal import Check, DealStage, Event, Expected, Gate, Payment, changes
from bot.domain.watch import NoticeKind, notices
from tests.fakes import MORNING
from tests.unit.watch.samples import DAY, RULES, TODAY, begun, deal, plan, shipped


def said(of: object, kind: NoticeKind) -> list[dt.date]:
    return [one.day for one in notices(of, RULES) if one.kind is kind]


def in_days(*counts: int) -> list[dt.date]:
    return [TODAY + count * DAY for count in counts]


def test_open_payment_is_told_a_week_three_days_and_one_day_ahead_and_daily_after() -> None:
    due = changes.set_due(begun(), 0, TODAY + 10 * DAY, MORNING)
    found = [one for one in notices(due, RULES) if one.kind is NoticeKind.PAYMENT]
    assert [one.day for one in found] == in_days(3, 7, 9, 10)
    assert [bool(one.repeat) for one in found] == [False, False, False, True]


def test_paid_part_is_told_no_more() -> None:
    paid = changes.pay(
        begun(), 0, Payment(begun().terms.plan.milestones[0].amount, TODAY), MORNING
    )
    assert said(begun(), NoticeKind.PAYMENT)
    assert said(paid, NoticeKind.PAYMENT) == []


@pytest.mark.parametrize("stage", [DealStage.CANCELLED, DealStage.DISPUTE])
def test_nobody_is_urged_to_pay_for_a_cancelled_or_disputed_deal(stage: DealStage) -> None:
    stopped = replace(begun(), terms=replace(begun().terms, stage=stage))
    assert said(stopped, NoticeKind.PAYMENT) == []


def test_event_that_a_payment_waits_for_dates_it() -> None:
    assert said(begun(stage=DealStage.IN_PRODUCTION), NoticeKind.PAYMENT) == in_days(-7, -3, -1, 0)
    ready = changes.report(begun(), Event.READY, TODAY + 4 * DAY, MORNING)
    assert in_days(4)[0] in said(ready, NoticeKind.PAYMENT)


def test_production_is_watched_half_way_before_inspection_and_at_its_end() -> None:
    made = begun(expected={Expected.READY: TODAY + 30 * DAY})
    assert said(made, NoticeKind.HALF_WAY) == in_days(15)
    assert said(made, NoticeKind.READY) == in_days(30)
    # Seven Chinese working days before Tuesday, 22 December.
    assert said(made, NoticeKind.INSPECTION) == [dt.date(2026, 12, 11)]


def test_inspection_that_was_done_is_not_asked_for() -> None:
    gate = Gate(answers={Check.INSPECTION: True})
    made = begun(expected={Expected.READY: TODAY + 30 * DAY}, gate=gate)
    assert said(made, NoticeKind.INSPECTION) == []


@pytest.mark.parametrize(
    ("year", "first", "begins"),
    [
        (2026, dt.date(2026, 2, 16), dt.date(2025, 12, 20)),
        (2027, dt.date(2027, 2, 5), dt.date(2026, 12, 20)),
        (2028, dt.date(2028, 1, 25), dt.date(2027, 12, 20)),
    ],
)
def test_spring_festival_in_the_lead_time_is_told_ahead(
    year: int, first: dt.date, begins: dt.date
) -> None:
    crossing = deal(
        events={Event.AGREED: begins}, stage=DealStage.IN_PRODUCTION,
        expected={Expected.READY: dt.date(year, 2, 20)},
    )  # fmt: skip
    assert said(crossing, NoticeKind.FESTIVAL) == [first - 45 * DAY]


def test_production_that_ends_before_the_standstill_is_not_frightened() -> None:
    calm = begun(expected={Expected.READY: dt.date(2027, 1, 10)})
    assert said(calm, NoticeKind.FESTIVAL) == []


def test_unknown_readiness_is_reckoned_by_the_usual_lead_time() -> None:
    begun_late = deal(events={Event.AGREED: dt.date(2026, 12, 25)}, stage=DealStage.IN_PRODUCTION)
    assert said(begun_late, NoticeKind.FESTIVAL) == [dt.date(2027, 2, 5) - 45 * DAY]


@pytest.mark.parametrize(
    ("way", "days"), [("express", 15), ("air", 15), ("road", 30), ("rail", 30), ("sea", 45)]
)
def test_silent_confirmation_is_told_five_days_ahead_by_way_of_shipping(
    way: str, days: int
) -> None:
    told = said(shipped(transport=way), NoticeKind.AUTO_CONFIRM)
    assert told == in_days(days - 5, days - 2, days - 1, days)


def test_arrival_is_asked_for_weekly_from_the_earliest_usual_day() -> None:
    found = [
        one for one in notices(shipped(transport="rail"), RULES) if one.kind is NoticeKind.ARRIVAL
    ]
    assert [(one.day, one.deadline) for one in found] == [(TODAY + 12 * DAY, TODAY + 18 * DAY)]
    assert found[0].repeat


def test_silent_supplier_is_recalled_after_two_four_and_seven_days() -> None:
    asked = deal(unanswered=TODAY)
    assert said(asked, NoticeKind.SILENCE) == in_days(2, 4, 7)


def test_dispute_is_recalled_when_it_may_and_before_it_is_handed_over() -> None:
    fought = shipped(stage=DealStage.DISPUTE, events={Event.DISPUTED: TODAY})
    assert said(fought, NoticeKind.DISPUTE) == in_days(3, 5)


def test_receipt_is_to_be_confirmed_and_then_reviewed() -> None:
    came = shipped(stage=DealStage.DELIVERED, events={Event.DELIVERED: TODAY})
    assert said(came, NoticeKind.RECEIPT) == in_days(1)
    confirmed = changes.report(came, Event.CONFIRMED, TODAY + DAY, MORNING)
    assert confirmed.terms.stage is DealStage.CONFIRMED
    assert said(confirmed, NoticeKind.RECEIPT) == []
    assert said(confirmed, NoticeKind.REVIEW) == in_days(4)


def test_deal_without_a_plan_and_dates_calls_for_nothing() -> None:
    bare = deal()
    bare = replace(bare, terms=replace(bare.terms, plan=None))
    assert notices(bare, RULES) == ()
    assert plan().milestones
