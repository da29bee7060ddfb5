"""When a repeated reminder comes again, on the wall clock."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

_FRIDAY = 4


class Every(StrEnum):
    DAY = "daily"
    WORKDAY = "workdays"
    WEEK = "weekly"
    MONTH = "monthly"


@dataclass(frozen=True, slots=True)
class Repeat:
    """`day` (1..31) belongs to MONTH: a month without that day uses its last one.

    For DAY and WEEK it is of how many of them the rhythm is; 0 says one.
    """

    every: Every
    day: int = 0

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
        while self.every is Every.WORKDAY and step.weekday() > _FRIDAY:
            step += timedelta(days=1)
        return step

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
