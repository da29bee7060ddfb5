"""The reminders of a deal follow it, whatever happens and in whatever order."""

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.deal import Deal, Event, Expected, Payment, changes, waiting
from bot.domain.reminder import AHEAD, Reminder, ReminderState, is_quiet, plan
from bot.domain.user import QuietHours
from bot.domain.watch import find, follow, topic_of
from tests.fakes import MORNING
from tests.unit.watch.samples import DAY, RULES, TODAY, USER, begun, shipped

TOMORROW = dt.datetime.combine(TODAY + DAY, dt.time(10))
DAYS = st.integers(-20, 90).map(lambda count: TODAY + count * DAY)
CHANGES = st.one_of(
    st.tuples(st.just("due"), st.integers(0, 1), DAYS),
    st.tuples(st.just("event"), st.sampled_from(Event), DAYS),
    st.tuples(st.just("expect"), st.sampled_from(Expected), DAYS | st.none()),
    st.tuples(st.just("pay"), st.integers(0, 1), st.just(TODAY)),
    st.tuples(st.just("asked"), st.none(), DAYS | st.none()),
    st.tuples(st.just("undo"), st.none(), st.none()),
)


def applied(deal: Deal, change: tuple) -> Deal:
    kind, what, day = change
    if kind == "undo":
        return deal.undone(MORNING) if deal.undoable else deal
    if kind == "pay":
        return paid(deal, what)
    make = {
        "due": lambda: changes.set_due(deal, what, day, MORNING),
        "event": lambda: changes.report(deal, what, day, MORNING),
        "expect": lambda: waiting.expect(deal, what, day, MORNING),
        "asked": lambda: waiting.wait_for_answer(deal, day, MORNING),
    }
    return make[kind]()


def paid(deal: Deal, place: int) -> Deal:
    part = deal.terms.plan.milestones[place]
    if part.open <= 0 or not deal.is_payable:
        return deal
    opened = changes.skip_gate(deal, 1, "третья партия", MORNING)
    return changes.pay(opened, place, Payment(part.open, TODAY), MORNING)


def after(
    rows: dict[str, Reminder], deal: Deal, now: dt.datetime = MORNING
) -> dict[str, Reminder]:
    found = follow(deal, RULES, list(rows.values()), USER, now)
    changed = {one.id: one for one in (*found.added, *found.saved)}
    ended = {one: rows[one].stands(ReminderState.CANCELLED) for one in found.ended}
    return {**rows, **changed, **ended}


def ahead(rows: dict[str, Reminder]) -> set[tuple[str, dt.datetime]]:
    return {(one.subject, one.local) for one in rows.values() if one.state in AHEAD}


@settings(deadline=None)
@given(st.lists(CHANGES, max_size=8))
def test_reminders_after_any_changes_are_those_made_from_scratch(course: list[tuple]) -> None:
    deal = begun(protected=True, transport="rail")
    rows = after({}, deal)
    for change in course:
        deal = applied(deal, change)
        rows = after(rows, deal)
    assert ahead(rows) == ahead(after({}, deal))


@settings(deadline=None)
@given(st.lists(CHANGES, max_size=6), st.integers(0, 23), st.integers(1, 23))
def test_no_reminder_is_pushed_in_quiet_hours_or_for_what_is_over(
    course: list[tuple], start: int, length: int
) -> None:
    quiet = QuietHours(dt.time(start), dt.time((start + length) % 24))
    user = replace(USER, quiet=quiet)
    deal = begun(protected=True, transport="sea")
    for change in course:
        deal = applied(deal, change)
    for one in follow(deal, RULES, (), user, MORNING).added:
        assert not is_quiet(one.send_at, one.zone, quiet)
        assert one.send_at > MORNING
        assert find(deal, RULES, topic_of(one), one.local.date()) is not None


def test_second_look_changes_nothing() -> None:
    rows = after({}, begun())
    again = follow(begun(), RULES, list(rows.values()), USER, MORNING)
    assert (again.added, again.saved, again.ended) == ((), (), ())


def test_snoozed_reminder_keeps_its_time_and_a_sent_one_is_not_repeated() -> None:
    deal = changes.set_due(begun(), 0, TODAY + 10 * DAY, MORNING)
    rows = after({}, deal)
    first, second = sorted(rows.values(), key=lambda one: one.local)[:2]
    later = replace(first, send_at=first.send_at + dt.timedelta(hours=5), rev=2)
    rows |= {first.id: later, second.id: second.stands(ReminderState.SENT)}
    renamed = waiting.wait_for_answer(deal, TODAY, MORNING)
    rows = after(rows, renamed)
    assert rows[first.id] == later
    assert rows[second.id].state is ReminderState.SENT


def test_payment_taken_back_is_reminded_of_again() -> None:
    deal = changes.set_due(begun(), 0, TODAY + 10 * DAY, MORNING)
    rows = after({}, deal)
    paid = applied(deal, ("pay", 0, TODAY))
    rows = after(rows, paid)
    assert not {one for one in ahead(rows) if one[0] == "d:pay0"}
    back = paid.undone(MORNING)
    assert ahead(after(rows, back)) == ahead(after({}, deal))


def test_overdue_payment_that_is_entered_late_is_told_tomorrow() -> None:
    deal = changes.set_due(begun(), 0, TODAY - 3 * DAY, MORNING)
    assert ahead(after({}, deal)) == {("d:pay0", TOMORROW)}


def test_warning_whose_day_has_passed_still_comes_while_it_helps() -> None:
    soon = begun(expected={Expected.READY: TODAY + 4 * DAY})
    inspections = {one for one in ahead(after({}, soon)) if one[0] == "d:inspection"}
    assert inspections == {("d:inspection", TOMORROW)}


def test_move_to_another_zone_keeps_the_morning_and_changes_the_moment() -> None:
    sent = shipped(transport="rail")
    rows = {one.id: one for one in follow(sent, RULES, (), USER, MORNING).added}
    moved = follow(sent, RULES, list(rows.values()), replace(USER, zone="Europe/Moscow"), MORNING)
    assert {one.id for one in moved.saved} == set(rows)
    for one in moved.saved:
        assert one.local == rows[one.id].local
        assert one.send_at == plan(one.local, "Europe/Moscow", USER.quiet)
