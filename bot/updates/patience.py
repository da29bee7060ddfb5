"""Remembers since when an update keeps failing, for senders that come again by themselves."""

import time
from collections.abc import Callable


class Patience:
    """Bounded memory of first failures; a restart begins to count anew."""

    def __init__(
        self,
        seconds: float = 600,
        capacity: int = 10_000,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._seconds = seconds
        self._capacity = capacity
        self._monotonic = monotonic
        self._first_failures: dict[int, float] = {}

    def is_over(self, update_id: int) -> bool:
        """Note a failure; True when the first one lies too far back."""
        now = self._monotonic()
        first = self._first_failures.setdefault(update_id, now)
        if len(self._first_failures) > self._capacity:
            del self._first_failures[next(iter(self._first_failures))]
        return now - first >= self._seconds

    def forget(self, update_id: int) -> None:
        self._first_failures.pop(update_id, None)
