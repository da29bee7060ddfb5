"""The clocks: each counts from the earliest day it might begin on."""

from bot.domain.deal import DealStage, Event, Expected, Payment, changes, waiting
from bot.domain.watch import Deadline, NoticeKind, auto_confirm, deadlines
from tests.fakes import MORNING
from tests.unit.watch.samples import DAY, RULES, TODAY, begun, deal, shipped


def clock(of: object, kind: NoticeKind) -> Deadline | None:
    return next((one for one in deadlines(of, RULES) if one.kind is kind), None)


def test_silent_confirmation_is_extended_once_by_fifteen_days() -> None:
    sent = shipped(transport="road")
    longer = waiting.extend(sent, 15 * DAY, MORNING)
    assert auto_confirm(sent, RULES).day == TODAY + 30 * DAY
    assert auto_confirm(longer, RULES).day == TODAY + 45 * DAY


def test_day_on_the_order_page_goes_before_the_reckoned_one_and_is_extended_with_it() -> None:
    sent = waiting.expect(shipped(transport="sea"), Expected.CONFIRMS, TODAY + 9 * DAY, MORNING)
    assert auto_confirm(sent, RULES).day == TODAY + 9 * DAY
    assert auto_confirm(waiting.extend(sent, 15 * DAY, MORNING), RULES).day == TODAY + 24 * DAY


def test_unknown_way_of_shipping_takes_the_shortest_time_and_says_so() -> None:
    found = auto_confirm(shipped(), RULES)
    assert found == Deadline(NoticeKind.AUTO_CONFIRM, TODAY + 15 * DAY, TODAY, assumed=True)


def test_without_trade_assurance_nothing_confirms_itself() -> None:
    assert auto_confirm(shipped(protected=False), RULES) is None


def test_refund_clock_runs_from_the_receipt_when_that_came_before_the_confirmation() -> None:
    came = changes.report(shipped(), Event.DELIVERED, TODAY, MORNING)
    late = changes.report(came, Event.CONFIRMED, TODAY + 5 * DAY, MORNING)
    assert clock(late, NoticeKind.CLAIM).day == TODAY + 30 * DAY


def test_refund_clock_runs_from_the_silent_confirmation_when_nothing_was_reported() -> None:
    assert clock(shipped(transport="rail"), NoticeKind.CLAIM).day == TODAY + 60 * DAY


def test_late_delivery_may_be_claimed_until_thirty_days_after_the_promise() -> None:
    late = shipped(expected={Expected.PROMISED: TODAY + 20 * DAY})
    assert clock(late, NoticeKind.LATE_CLAIM).day == TODAY + 50 * DAY
    in_time = changes.report(late, Event.DELIVERED, TODAY + 20 * DAY, MORNING)
    assert clock(in_time, NoticeKind.LATE_CLAIM) is None


def test_offsite_clock_counts_ninety_days_from_the_earlier_anchor() -> None:
    offsite = begun(protected=False)
    assert clock(offsite, NoticeKind.OFFSITE_CLAIM) is None, "no money has gone yet"
    paid = changes.pay(
        offsite, 0, Payment(offsite.terms.plan.milestones[0].amount, TODAY), MORNING
    )
    assert clock(paid, NoticeKind.OFFSITE_CLAIM).day == TODAY + 90 * DAY


def test_unknown_protection_runs_the_clocks_of_both_kinds() -> None:
    unknown = shipped(protected=None)
    unknown = changes.pay(unknown, 0, Payment(unknown.terms.total.amount, TODAY), MORNING)
    kinds = {one.kind for one in deadlines(unknown, RULES)}
    assert {NoticeKind.AUTO_CONFIRM, NoticeKind.CLAIM, NoticeKind.OFFSITE_CLAIM} <= kinds


def test_reviewed_deal_has_no_clock_left() -> None:
    assert deadlines(shipped(stage=DealStage.REVIEWED), RULES) == ()
    assert deadlines(deal(), RULES) == ()


def test_compensation_is_asked_for_only_when_the_promise_is_broken() -> None:
    late = clock(shipped(expected={Expected.PROMISED: TODAY + 20 * DAY}), NoticeKind.LATE_CLAIM)
    days = {after: late.runs(TODAY + after * DAY) for after in (0, 20, 21, 50, 51)}
    assert days == {0: False, 20: False, 21: True, 50: True, 51: False}


def test_other_clocks_run_until_their_day() -> None:
    silent = auto_confirm(shipped(), RULES)
    assert silent.runs(TODAY)
    assert silent.runs(silent.day)
    assert not silent.runs(silent.day + DAY)
