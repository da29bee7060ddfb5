"""The day that a phrase names."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from bot.domain.reminder.edges import edge_of, ranked
from bot.domain.reminder.grammar import Said
from bot.domain.reminder.times import MORNING
from bot.domain.working_days import working_days_after

_CENTURY = 100
_HALF_MONTH = 15
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_QUARTER_HOUR = timedelta(minutes=15)
_HALF_HOUR = timedelta(minutes=30)


class NoSuchDayError(ValueError):
    """No calendar has this day."""


def day_of(  # noqa: C901, PLR0911  # one answer for each way of naming a day
    said: Said | None, now: datetime, at: time | None
) -> date | None:
    """The next such day; None when none was named. A day with its year may lie in the past."""
    if said is None:
        return None
    values, today = said.values, now.date()
    if said.name in {"edge", "ranked"}:
        return edge_of(said, today) if said.name == "edge" else ranked(said, today)
    if said.name == "relative":
        return today + timedelta(days=int(values["r"]))
    if said.name == "day_after":
        return today + timedelta(days=int(values["r"]) + 1)
    if said.name == "new_year":
        return date(today.year + 1, 1, 1)
    if said.name == "spring_festival":
        return next(day for day in _days(values["days"]) if day > today)
    if said.name == "weekday":
        return min(_weekday(one, today) for one in numbers(values["w"]))
    if said.name == "week_day":
        return _following(today, "week") + timedelta(days=int(values["w"]))
    if said.name == "next":
        return _following(today, values["u"])
    if said.name == "day_number":
        start = datetime.combine(_following(today, "month"), time()) if "s" in values else now
        return day_number(int(values["n"]), start, at or MORNING)
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
    if said.name == "working_days":
        later = working_days_after(day.date(), int(said.values["n"]))
        return datetime.combine(later, day.time())
    if said.name in {"half_hour", "half_year"}:
        unit = said.values.get("u", "hour" if said.name == "half_hour" else "year")
        return _half(day, unit, -1 if back else 1)
    for number, unit in (("n", "u"), ("n2", "u2")):
        if unit in said.values:
            count = float(said.values.get(number, 1)) * (-1 if back else 1)
            total = _step(total, said.values[unit], count)
    return total


def _half(day: datetime, unit: str, sign: int) -> datetime:
    """Half a year, half a month and so on later, or earlier."""
    if unit == "year":
        return _step(day, "month", 6 * sign)
    if unit == "month":
        return _step(day, "day", _HALF_MONTH * sign)
    return _step(day, unit, 0.5 * sign)


def duration(said: Said) -> timedelta | None:
    """An exact span of hours and minutes; None when it is counted in days or longer."""
    unit = said.values.get("u", "hour")
    if said.name in {"half_hour", "quarter_hour"} and unit == "hour":
        return _HALF_HOUR if said.name == "half_hour" else _QUARTER_HOUR
    if said.name in {"half_year", "working_days"}:
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


def _step(day: datetime, unit: str, count: float) -> datetime:
    if unit in _DAYS:
        return day + timedelta(days=int(_DAYS[unit] * count))
    if unit in _MONTHS:
        months = day.month - 1 + int(count) * _MONTHS[unit]
        year, month = day.year + months // 12, months % 12 + 1
        moved_on = day.replace(
            year=year, month=month, day=min(day.day, monthrange(year, month)[1])
        )
        is_half = unit == "month" and count % 1
        return moved_on + timedelta(
            days=int(_HALF_MONTH if count > 0 else -_HALF_MONTH) * bool(is_half)
        )
    return day + timedelta(**{f"{unit}s": count})


def _following(today: date, unit: str) -> date:
    """The first day of the next week, month or year; of another unit, tomorrow."""
    if unit == "week":
        return today + timedelta(days=7 - today.weekday())
    if unit == "month":
        return (today.replace(day=1) + timedelta(days=31)).replace(day=1)
    return date(today.year + 1, 1, 1) if unit == "year" else today + timedelta(days=1)


def _weekday(wanted: int, today: date) -> date:
    """The coming one; today is never meant."""
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def numbers(said: str) -> list[int]:
    """The numbers among the values of several words."""
    return [int(one) for one in said.split() if one.isdecimal()]


def _days(said: str) -> list[date]:
    return [date.fromisoformat(one) for one in said.split()]


def day_number(day: int, now: datetime, at: time) -> date:
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
        # Today's date is meant even when the time has passed.
        if datetime.combine(found, at or MORNING) > now or found == now.date():
            return found
    raise NoSuchDayError


def _checked(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NoSuchDayError from None
