"""Who sends faster than people read shares a few places, so that nobody else waits for them."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Final

RATE: Final = 2.0
BURST: Final = 20
PLACES: Final = 2
REMEMBERED: Final = 10_000


class Crowd:
    """`place` is free for whoever keeps to `rate` a second, after a `burst`; the others queue.

    Nothing is refused: what they sent is handled in its turn, only not all at once.
    """

    def __init__(
        self,
        places: int = PLACES,
        rate: float = RATE,
        burst: int = BURST,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._places = asyncio.Semaphore(places)
        self._interval = 1 / rate
        self._tolerance = (burst - 1) / rate
        self._monotonic = monotonic
        self._due: OrderedDict[int, float] = OrderedDict()

    def place(self, user_id: int) -> AbstractAsyncContextManager[None]:
        """Enter it to handle one update of the person; it may take a while to be free."""
        now = self._monotonic()
        due = max(self._due.get(user_id, now), now)
        is_slow_enough = due - now <= self._tolerance
        # No further ahead than that: one rest of an interval, and the next one is free again.
        self._due[user_id] = min(due, now + self._tolerance) + self._interval
        self._due.move_to_end(user_id)
        if len(self._due) > REMEMBERED:
            self._due.popitem(last=False)
        return nullcontext() if is_slow_enough else self._places
