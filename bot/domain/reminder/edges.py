"""The beginning, the middle and the end of a month, a week or a year."""

from calendar import monthrange
from datetime import date, timedelta

from bot.domain.reminder.grammar import Said

_MIDDLE = 15
_WEEKDAYS = {"begin": 0, "middle": 2, "end": 4}
_DECEMBER = 12


def edge_of(said: Said, today: date) -> date:
    """The next such day after today."""
    edge, unit = said.values["e"], said.values.get("u")
    is_next = "s" in said.values
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * is_next)
        day = monday + timedelta(days=_WEEKDAYS[edge])
        return day if day > today else day + timedelta(days=7)
    if unit == "quarter":
        return _of_quarter(edge, today, is_next=is_next)
    if unit == "year":
        month = {"begin": 1, "middle": 6, "end": _DECEMBER}[edge]
        day = _in_month(edge, today.year + is_next, month)
        return day if day > today else _in_month(edge, today.year + 1, month)
    month = int(said.values.get("m", today.month))
    day = _in_month(edge, today.year, month)
    if "m" in said.values:
        return day if day > today else _in_month(edge, today.year + 1, month)
    return day if day > today and not is_next else _in_month(edge, *_next_month(today))


def _of_quarter(edge: str, today: date, *, is_next: bool) -> date:
    year, first = today.year, (today.month - 1) // 3 * 3 + 1
    for step in range(is_next, is_next + 2):
        months = first - 1 + 3 * step + {"begin": 0, "middle": 1, "end": 2}[edge]
        day = _in_month(edge, year + months // 12, months % 12 + 1)
        if day > today:
            break
    return day


def ranked(said: Said, today: date) -> date:
    """The first, second or last such weekday of a month, the next after today."""
    weekday, rank = int(said.values["w"]), said.values["k"]
    year, month = today.year, int(said.values.get("m", today.month))
    while (day := _ranked_in(rank, weekday, year, month)) is None or day <= today:
        if "m" in said.values:
            year += 1
        else:
            year, month = _next_month(date(year, month, 1))
    return day


def _ranked_in(rank: str, weekday: int, year: int, month: int) -> date | None:
    """None when the month has no such day."""
    last = date(year, month, monthrange(year, month)[1])
    found = [
        date(year, month, day)
        for day in range(1, last.day + 1)
        if date(year, month, day).weekday() == weekday
    ]
    if not rank.isdecimal():
        return found[-1 if rank == "end" else 0]
    return found[int(rank) - 1] if int(rank) <= len(found) else None


def _in_month(edge: str, year: int, month: int) -> date:
    days = {"begin": 1, "middle": _MIDDLE, "end": monthrange(year, month)[1]}
    return date(year, month, days[edge])


def _next_month(today: date) -> tuple[int, int]:
    is_last = today.month == _DECEMBER
    return (today.year + 1, 1) if is_last else (today.year, today.month + 1)
