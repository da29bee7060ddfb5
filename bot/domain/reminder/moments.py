"""The moment that the parts of a phrase name together."""

from datetime import datetime, time, timedelta

from bot.domain.reminder.dates import day_of, duration, moved
from bot.domain.reminder.grammar import Reading, Said
from bot.domain.reminder.recurrence import Repeat
from bot.domain.reminder.series import first_of
from bot.domain.reminder.times import (
    MORNING,
    in_other_half,
    is_at_night,
    is_half_open,
    later_today,
    time_of,
)

Found = tuple[datetime, Repeat | None, timedelta | None]


def moment_of(reading: Reading, now: datetime) -> Found | None:
    """The wall-clock time, the rhythm, and an exact span instead of a clock; None: no time.

    Raises NoSuchDayError, NoSuchTimeError, NoSuchRhythmError, and OverflowError when too far.
    """
    at = time_of(reading.time)
    if reading.after:
        return _after(reading, now, at)
    if reading.repeat:
        return *first_of(reading, now), None
    # Counted back from a day, the time belongs to the day counted to.
    day = day_of(reading.date, now, at)
    if day is None:
        if at is None:
            return None
        today = datetime.combine(now.date(), _ahead(at, reading, now))
        if reading.before:
            today = _counted(today, reading.before)
        return (today if today > now else today + timedelta(days=1)), None, None
    if at and day == now.date():
        at = _ahead(at, reading, now)
    local = datetime.combine(day, at or MORNING)
    if local <= now and is_at_night(reading.time) and day == now.date():
        local += timedelta(days=1)
    if reading.before:
        local = _counted(local, reading.before)
    elif local <= now and at is None and day == now.date():
        local = later_today(now)
    return local, None, None


def _ahead(at: time, reading: Reading, now: datetime) -> time:
    """«Half past seven» said in the afternoon is in the evening."""
    is_over = datetime.combine(now.date(), at) <= now
    return in_other_half(at) if is_over and is_half_open(reading.time) else at


def _counted(local: datetime, said: Said) -> datetime:
    """So much before the day, or after it."""
    return moved(local, said, back=said.name != "later")


def _after(reading: Reading, now: datetime, at: time | None) -> Found:
    said = reading.after or Said("after")
    span = duration(said)
    if span is not None:
        return now + span, None, span
    local = moved(now, said)
    if reading.date and reading.date.name == "weekday" and said.values.get("u") == "week":
        # «In a week, on Friday»: the coming one, and a week more.
        day = day_of(reading.date, now, at) or now.date()
        return moved(datetime.combine(day, at or MORNING), said), None, None
    return (local if at is None else datetime.combine(local.date(), at)), None, None
