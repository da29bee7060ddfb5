"""The day that a phrase names, and the first day of a series."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from bot.domain.reminder.edges import edge_of
from bot.domain.reminder.grammar import Reading, Said
from bot.domain.reminder.recurrence import Every, Repeat
from bot.domain.reminder.times import MORNING, time_of

_CENTURY = 100
_HALF_MONTH = 15
_DAYS = {"day": 1, "week": 7}
_RHYTHMS = {"day": Every.DAY, "week": Every.WEEK, "month": Every.MONTH}
_NAMED = {"daily": Every.DAY, "weekly": Every.WEEK, "monthly": Every.MONTH}


class NoSuchDayError(ValueError):
    """No calendar has this day."""


def day_of(  # noqa: C901, PLR0911  # one answer for each way of naming a day
    said: Said | None, now: datetime, at: time | None
) -> date | None:
    """The next such day; None when none was named. A day with its year may lie in the past."""
    if said is None:
        return None
    values, today = said.values, now.date()
    if said.name == "edge":
        return edge_of(said, today)
    if said.name == "relative":
        return today + timedelta(days=int(values["r"]))
    if said.name == "day_after":
        return today + timedelta(days=int(values["r"]) + 1)
    if said.name == "new_year":
        return date(today.year + 1, 1, 1)
    if said.name == "weekday":
        return _weekday(int(values["w"]), today)
    if said.name == "next_week":
        return today + timedelta(days=7 - today.weekday())
    if said.name == "day_number":
        return _day_number(int(values["n"]), now, at or MORNING)
    if said.name == "month_date":
        year = int(values["y"]) if "y" in values else None
        return _dated(int(values["n"]), int(values["m"]), year, now, at)
    parts = [int(part) for part in re.split(r"\D", values["d"])]
    if parts[0] > 31:  # noqa: PLR2004  # a year comes first
        parts.reverse()
    year = parts[2] if len(parts) > 2 else None  # noqa: PLR2004  # day, month, year
    return _dated(parts[0], parts[1], year, now, at)


def moved(day: datetime, said: Said, *, back: bool = False) -> datetime:
    """So many units later, or earlier. Months keep the day, or take their last one."""
    total = day
    if said.name in {"half_hour", "half_year"}:
        return _half(day, said.values.get("u", "year"))
    for number, unit in (("n", "u"), ("n2", "u2")):
        if unit in said.values:
            count = float(said.values.get(number, 1)) * (-1 if back else 1)
            total = _step(total, said.values[unit], count)
    return total


def _half(day: datetime, unit: str) -> datetime:
    """Half a year, half a month and so on later."""
    if unit == "year":
        return _step(day, "month", 6)
    return _step(day, "day", _HALF_MONTH) if unit == "month" else _step(day, unit, 0.5)


def duration(said: Said) -> timedelta | None:
    """An exact span of hours and minutes; None when it is counted in days or longer."""
    if said.name == "half_hour" and said.values.get("u", "hour") == "hour":
        return timedelta(minutes=30)
    if said.name == "half_year":
        return None
    if said.name == "hour_and" and said.values["u"] == "hour":
        return timedelta(hours=1, minutes=float(said.values["n2"]))
    total = timedelta()
    for number, unit in (("n", "u"), ("n2", "u2")):
        if unit in said.values:
            if said.values[unit] not in {"hour", "minute"}:
                return None
            total += timedelta(**{f"{said.values[unit]}s": float(said.values.get(number, 1))})
    return total


def first_of(reading: Reading, now: datetime) -> tuple[datetime, Repeat]:
    """The first occurrence after `now` (wall clock), and the rhythm."""
    said = reading.repeat or Said("daily")
    at = time_of(reading.time)
    if said.name in {"weekly_on", "each_part", "daily", "workdays"} or (
        said.name == "each" and said.values["u"] == "day"
    ):
        weekday = (
            int(reading.date.values["w"]) if said.name == "weekly_on" and reading.date else None
        )
        every = Every.WEEK if weekday is not None else Every.DAY
        every = Every.WORKDAY if said.name == "workdays" else every
        if said.name == "each" and _step_of(said) > 1:
            return _every_few(Repeat(every, _step_of(said)), now, at)
        return _first(now, at or MORNING, every, weekday), Repeat(every)
    rhythm = _NAMED.get(said.name) or _RHYTHMS.get(said.values.get("u", "month"))
    if rhythm is None:
        raise NoSuchDayError
    if rhythm is not Every.MONTH and _step_of(said) > 1:
        return _every_few(Repeat(rhythm, _step_of(said)), now, at)
    if reading.date and reading.date.name == "day_number":
        day = int(reading.date.values["n"])
        first = _day_number(day, now, at or MORNING)
        return datetime.combine(first, at or MORNING), Repeat(Every.MONTH, day)
    repeat = Repeat(rhythm, now.day if rhythm is Every.MONTH else 0)
    if at is None:
        return repeat.after(now), repeat
    local = datetime.combine(now.date(), at)
    return (local if local > now else local + timedelta(days=1)), _anchored(rhythm, local, now)


def _step_of(said: Said) -> int:
    """Of how many units the rhythm is."""
    return int(float(said.values.get("n", 1)))


def _every_few(repeat: Repeat, now: datetime, at: time | None) -> tuple[datetime, Repeat]:
    first = repeat.after(now)
    return (datetime.combine(first.date(), at) if at else first), repeat


def _anchored(every: Every, local: datetime, now: datetime) -> Repeat:
    first = local if local > now else local + timedelta(days=1)
    return Repeat(every, first.day if every is Every.MONTH else 0)


def _first(now: datetime, at: time, every: Every, weekday: int | None) -> datetime:
    local = datetime.combine(now.date(), at)
    while (
        local <= now
        or (weekday is not None and local.weekday() != weekday)
        or (every is Every.WORKDAY and local.weekday() > 4)  # noqa: PLR2004  # Friday
    ):
        local += timedelta(days=1)
    return local


def _step(day: datetime, unit: str, count: float) -> datetime:
    if unit in _DAYS:
        return day + timedelta(days=int(_DAYS[unit] * count))
    if unit in {"month", "year"}:
        months = day.month - 1 + int(count) * (12 if unit == "year" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        moved_on = day.replace(
            year=year, month=month, day=min(day.day, monthrange(year, month)[1])
        )
        is_half = unit == "month" and count % 1
        return moved_on + timedelta(
            days=int(_HALF_MONTH if count > 0 else -_HALF_MONTH) * bool(is_half)
        )
    return day + timedelta(**{f"{unit}s": count})


def _weekday(wanted: int, today: date) -> date:
    """The coming one; today is never meant."""
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _day_number(day: int, now: datetime, at: time) -> date:
    """The next month that has it."""
    for step in range(13):
        months = now.month - 1 + step
        year, month = now.year + months // 12, months % 12 + 1
        if 1 <= day <= monthrange(year, month)[1]:
            found = date(year, month, day)
            if datetime.combine(found, at) > now:
                return found
    raise NoSuchDayError


def _dated(day: int, month: int, year: int | None, now: datetime, at: time | None) -> date:
    if year is not None and year < _CENTURY:
        year += 2000
    if year is not None:
        return _checked(year, month, day)
    for candidate in range(now.year, now.year + 9):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if datetime.combine(found, at or MORNING) > now:
            return found
    raise NoSuchDayError


def _checked(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NoSuchDayError from None
