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
    if unit == "year":
        month = {"begin": 1, "middle": 6, "end": _DECEMBER}[edge]
        day = _in_month(edge, today.year + is_next, month)
        return day if day > today else _in_month(edge, today.year + 1, month)
    month = int(said.values.get("m", today.month))
    day = _in_month(edge, today.year, month)
    if "m" in said.values:
        return day if day > today else _in_month(edge, today.year + 1, month)
    return day if day > today and not is_next else _in_month(edge, *_next_month(today))


def _in_month(edge: str, year: int, month: int) -> date:
    days = {"begin": 1, "middle": _MIDDLE, "end": monthrange(year, month)[1]}
    return date(year, month, days[edge])


def _next_month(today: date) -> tuple[int, int]:
    is_last = today.month == _DECEMBER
    return (today.year + 1, 1) if is_last else (today.year, today.month + 1)
