import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ids import ChatId, ReminderId, UserId
from bot.domain.reminder import (
    Every,
    Reminder,
    Repeat,
    Snooze,
    backoff,
    following,
    is_late,
    is_quiet,
    merges,
    out_of_quiet,
    pause,
    plan,
    snoozed,
    to_local,
    to_utc,
)
from bot.domain.user import QuietHours

ZONES = st.sampled_from(["Asia/Omsk", "Europe/Berlin", "America/New_York", "Asia/Almaty", "UTC"])
# ruff: noqa: DTZ001  # wall clocks
LOCALS = st.datetimes(dt.datetime(2024, 1, 1), dt.datetime(2028, 12, 31))
MOMENTS = LOCALS.map(lambda local: local.replace(tzinfo=dt.UTC))
QUIET = st.builds(QuietHours, st.times(), st.times()).filter(lambda q: q.start != q.end)
NIGHT = QuietHours(dt.time(22), dt.time(8))


def reminder(local: dt.datetime, zone: str = "UTC", repeat: Repeat | None = None) -> Reminder:
    return Reminder(
        ReminderId("r1"), "s", UserId(7), ChatId(7), "track", local, zone,
        plan(local, zone, None), repeat=repeat,
    )  # fmt: skip


def utc(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=dt.UTC)  # type: ignore[arg-type, misc]


def test_time_that_the_clock_skips_comes_once_an_hour_later() -> None:
    assert to_utc(dt.datetime(2026, 3, 29, 2, 30), "Europe/Berlin") == utc(2026, 3, 29, 1, 30)


def test_time_that_comes_twice_means_the_first() -> None:
    assert to_utc(dt.datetime(2026, 10, 25, 2, 30), "Europe/Berlin") == utc(2026, 10, 25, 0, 30)


def test_new_rule_of_a_zone_keeps_the_local_time() -> None:
    weekly = Repeat(Every.WEEK)
    before = dt.datetime(2024, 2, 26, 10)
    after = weekly.after(before)
    assert to_utc(before, "Asia/Almaty").hour == 4
    assert to_utc(after, "Asia/Almaty").hour == 5


def test_thirty_first_is_the_last_day_of_shorter_months_and_comes_back() -> None:
    days = [dt.datetime(2027, 12, 31, 10)]
    for _ in range(4):
        days.append(Repeat(Every.MONTH, 31).after(days[-1]))
    assert [(d.month, d.day) for d in days] == [(12, 31), (1, 31), (2, 29), (3, 31), (4, 30)]


def test_workdays_skip_the_weekend() -> None:
    assert Repeat(Every.WORKDAY).after(dt.datetime(2026, 11, 27, 9)).day == 30


@given(MOMENTS, ZONES, QUIET)
def test_nothing_is_pushed_in_quiet_hours_nor_earlier_than_due(
    moment: dt.datetime, zone: str, quiet: QuietHours
) -> None:
    sent = out_of_quiet(moment, zone, quiet)
    assert not is_quiet(sent, zone, quiet)
    assert dt.timedelta() <= sent - moment <= dt.timedelta(hours=26)


@given(st.sampled_from(Snooze), MOMENTS, ZONES, QUIET | st.none())
def test_snoozing_is_always_forward_and_never_into_quiet_hours(
    snooze: Snooze, now: dt.datetime, zone: str, quiet: QuietHours | None
) -> None:
    again = snoozed(snooze, now, zone, quiet)
    assert again > now
    assert not is_quiet(again, zone, quiet)


@given(
    LOCALS, ZONES, st.sampled_from(Every), st.integers(0, 400),
    st.integers(1, 31) | st.just(0),
)  # fmt: skip
def test_next_occurrence_is_later_and_the_same_whenever_it_is_planned(
    local: dt.datetime, zone: str, every: Every, late_days: int, day: int
) -> None:
    repeat = Repeat(every, day if every is Every.MONTH else 0)
    now = to_utc(local, zone) + dt.timedelta(days=late_days)
    found = following(reminder(local, zone, repeat), ReminderId("r2"), now, None)
    assert found is not None
    assert found.due_at > now
    assert found.local.time() == local.time()
    walked = repeat.after(local)
    while to_utc(walked, zone) <= now:
        walked = repeat.after(walked)
    assert found.local == walked


def test_one_that_does_not_repeat_has_no_next() -> None:
    assert (
        following(reminder(dt.datetime(2026, 1, 1)), ReminderId("x"), utc(2026, 2, 1), None)
        is None
    )


@given(st.sampled_from(Every), st.integers(0, 31))
def test_rhythm_survives_storage(every: Every, day: int) -> None:
    assert Repeat.load(Repeat(every, day).dump()) == Repeat(every, day)


def test_late_says_so_and_a_backlog_is_one_message() -> None:
    due = reminder(dt.datetime(2026, 11, 22, 10))
    assert not is_late(due, utc(2026, 11, 22, 11))
    assert is_late(due, utc(2026, 11, 22, 13))
    assert not merges([due], utc(2026, 11, 25, 10))
    assert not merges([due, due], utc(2026, 11, 22, 10))
    assert merges([due, due], utc(2026, 11, 22, 10, 5))
    assert merges([due] * 3, utc(2026, 11, 22, 10))


def test_quiet_hours_move_the_push_and_not_the_time_shown() -> None:
    local = dt.datetime(2026, 11, 23, 7)
    sent = plan(local, "Asia/Omsk", NIGHT)
    assert to_local(sent, "Asia/Omsk") == dt.datetime(2026, 11, 23, 8)


@pytest.mark.parametrize(("failures", "seconds"), [(1, 1), (2, 2), (3, 4), (9, 256), (40, 300)])
def test_waits_double_up_to_five_minutes(failures: int, seconds: int) -> None:
    assert backoff(failures, 0).total_seconds() == seconds
    assert backoff(failures, 1).total_seconds() == seconds * 0.75


def test_silence_is_thirty_seconds_when_unnamed_and_an_hour_at_most() -> None:
    assert pause(0).total_seconds() == 30
    assert pause(7).total_seconds() == 7
    assert pause(100_000).total_seconds() == 3600
