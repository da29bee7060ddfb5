"""Time that runs sixty times as fast for a whole process: its clock, its waits, the database's time.

Half an hour shows what thirty hours do. Such a process seems slow to itself: a call of ten
milliseconds takes it 0.6 s, and a lease has to be as much longer.
"""

import datetime as dt
import selectors
import time

from bot.clock import SystemClock

SPEED = 60


class QuickClock(SystemClock):
    """Right at the instant `since`, the same in every process that is given it."""

    def __init__(self, since: dt.datetime) -> None:
        self.since = since

    @property
    def offset(self) -> dt.timedelta:
        """How far the database's own time has fallen behind."""
        return (super().now() - self.since) * (SPEED - 1)

    def now(self) -> dt.datetime:
        return super().now() + self.offset

    def advance(self, by: dt.timedelta) -> None:
        """The playground's clocks can be moved; this one moves by itself."""
        raise TypeError("a quick clock cannot be moved")


class _QuickSelector(selectors.DefaultSelector):
    """Waits for an event loop whose seconds are short."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        return super().select(timeout / SPEED if timeout else timeout)


def quicken() -> None:
    """Before the event loop is made. Limits on the pace of one person keep real seconds."""
    real = time.monotonic
    time.monotonic = lambda: real() * SPEED
    selectors.DefaultSelector = _QuickSelector  # type: ignore[misc]
