"""When a repeated reminder comes again, on the wall clock."""

from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

WEEK: Final = frozenset(range(7))
"""Monday is 0."""
_FRIDAY = 4


class Every(StrEnum):
    DAY = "daily"
    WORKDAY = "workdays"
    WEEK = "weekly"
    WEEKDAYS = "weekdays"
    MONTH = "monthly"


@dataclass(frozen=True, slots=True)
class Repeat:
    """`day` (1..31) belongs to MONTH: a month without that day uses its last one.

    For DAY and WEEK it is of how many of them the rhythm is; 0 says one. For WEEKDAYS it is the
    sum of 2 to the power of each weekday.
    """

    every: Every
    day: int = 0

    @classmethod
    def on(cls, weekdays: Collection[int]) -> "Repeat":
        """Every week on these days; at least one."""
        return cls(Every.WEEKDAYS, sum(1 << one for one in weekdays))

    @property
    def weekdays(self) -> list[int]:
        """The days of the week of WEEKDAYS and WORKDAY; empty for the others."""
        if self.every is Every.WORKDAY:
            return [one for one in sorted(WEEK) if one <= _FRIDAY]
        return [
            one for one in sorted(WEEK) if self.every is Every.WEEKDAYS and self.day >> one & 1
        ]

    @property
    def step(self) -> int:
        """How many days or weeks lie between two times."""
        return self.day if self.day and self.every in {Every.DAY, Every.WEEK} else 1

    def after(self, local: datetime) -> datetime:
        """The next wall-clock time after `local`, which is one of the series."""
        if self.every is Every.MONTH:
            return self._next_month(local)
        if self.every is Every.WEEK:
            return local + timedelta(days=7 * self.step)
        step = local + timedelta(days=self.step)
        while self.weekdays and step.weekday() not in self.weekdays:
            step += timedelta(days=1)
        return step

    def first(self, now: datetime, at: time) -> datetime:
        """The first time at `at` after `now` of a rhythm that counts days."""
        local = datetime.combine(now.date(), at)
        is_one = not self.weekdays or local.weekday() in self.weekdays
        return local if local > now and is_one else self.after(local)

    def _next_month(self, local: datetime) -> datetime:
        year, month = (local.year, local.month + 1) if local.month < 12 else (local.year + 1, 1)  # noqa: PLR2004  # December
        return local.replace(
            year=year, month=month, day=min(self.day or local.day, monthrange(year, month)[1])
        )

    def dump(self) -> str:
        """As kept in one column: `weekly`, `monthly:31`."""
        return f"{self.every.value}:{self.day}" if self.day else self.every.value

    @classmethod
    def load(cls, stored: str) -> "Repeat":
        every, _, day = stored.partition(":")
        return cls(Every(every), int(day or 0))
