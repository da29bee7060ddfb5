"""The rhythm that a phrase names, and the first day of it."""

from datetime import datetime, time, timedelta

from bot.domain.reminder.dates import NoSuchDayError, day_number, day_of, numbers
from bot.domain.reminder.grammar import Reading, Said
from bot.domain.reminder.recurrence import WEEK, Every, Repeat
from bot.domain.reminder.times import MORNING, time_of

_OF_UNIT = {"day": Every.DAY, "week": Every.WEEK, "month": Every.MONTH}
_NAMED = {
    "daily": Every.DAY, "each_part": Every.DAY, "workdays": Every.WORKDAY,
    "weekly": Every.WEEK, "monthly": Every.MONTH,
}  # fmt: skip
_EVERY_DAY = {Every.DAY, Every.WORKDAY}
_OF_THE_WEEK = {"weekday", "week_day"}


class NoSuchRhythmError(ValueError):
    """One that cannot be kept: several times a day, every quarter."""


def first_of(reading: Reading, now: datetime) -> tuple[datetime, Repeat]:
    """The first occurrence after `now` (wall clock), and the rhythm."""
    said = reading.repeat or Said("daily")
    at = time_of(reading.time)
    if said.name in {"weekly_on", "all_but"}:
        named = set(numbers(said.values["w"]))
        weekdays = named if said.name == "weekly_on" else WEEK - named
        if not weekdays:
            raise NoSuchDayError
        repeat = Repeat.on(weekdays)
        return repeat.first(now, at or MORNING), repeat
    every = _NAMED.get(said.name) or _OF_UNIT.get(said.values.get("u", "month"))
    if every is None:
        raise NoSuchRhythmError
    if reading.date and every not in _EVERY_DAY:
        return _from_a_day(reading.date, every, _step_of(said), now, at or MORNING)
    if every is not Every.MONTH and _step_of(said) > 1:
        return _every_few(Repeat(every, _step_of(said)), now, at)
    if every in _EVERY_DAY:
        return Repeat(every).first(now, at or MORNING), Repeat(every)
    repeat = Repeat(every, now.day if every is Every.MONTH else 0)
    if at is None:
        return repeat.after(now), repeat
    local = datetime.combine(now.date(), at)
    first = local if local > now else local + timedelta(days=1)
    return first, Repeat(every, first.day if every is Every.MONTH else 0)


def _from_a_day(
    date: Said, every: Every, step: int, now: datetime, at: time
) -> tuple[datetime, Repeat]:
    """«Every month on the 5th», «every two weeks on Mondays»."""
    if date.name == "day_number":
        day = int(date.values["n"])
        return datetime.combine(day_number(day, now, at), at), Repeat(Every.MONTH, day)
    first = datetime.combine(day_of(date, now, at) or now.date(), at)
    if every is Every.MONTH:
        is_last = date.values.get("e") == "end"
        return first, Repeat(every, 31 if is_last else first.day)
    is_far = step > 1 and date.name not in _OF_THE_WEEK
    return first + timedelta(days=7 * is_far), Repeat(every, step if step > 1 else 0)


def _step_of(said: Said) -> int:
    """Of how many units the rhythm is."""
    return int(float(said.values.get("n", 1)))


def _every_few(repeat: Repeat, now: datetime, at: time | None) -> tuple[datetime, Repeat]:
    first = repeat.after(now)
    return (datetime.combine(first.date(), at) if at else first), repeat
