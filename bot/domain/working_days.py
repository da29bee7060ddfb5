"""Days counted from Monday to Friday, without those on which nobody works."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

_SATURDAY: Final = 5
_DAY: Final = timedelta(days=1)


def working_days_before(day: date, count: int, days_off: Collection[date] = ()) -> date:
    """The day that many working days earlier."""
    return _counted(day, count, -_DAY, days_off)


def working_days_after(day: date, count: int, days_off: Collection[date] = ()) -> date:
    """The day that many working days later.

    Weekends that are worked to make up for a festival count as weekends: rather late than early.
    """
    return _counted(day, count, _DAY, days_off)


def _counted(day: date, count: int, step: timedelta, days_off: Collection[date]) -> date:
    while count:
        day += step
        if day.weekday() < _SATURDAY and day not in days_off:
            count -= 1
    return day
