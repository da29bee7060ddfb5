"""A few threads for one blocking service, with a short queue and an end to every wait."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from bot.integrations.translation.online.errors import ServiceError, UnaskedError

THREADS = 2
WAITING = 4

Result = TypeVar("Result")


class Pool:
    """A thread that hangs keeps its place, so that the others are refused instead of piling up."""

    def __init__(self, name: str) -> None:
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix=name)
        self._places = threading.BoundedSemaphore(THREADS + WAITING)

    async def run(self, work: Callable[[], Result], seconds: float) -> Result:
        """The result of `work`, or what it raised.

        UnaskedError when it could not even start, ServiceError when it took too long.
        """
        if not self._places.acquire(blocking=False):
            raise UnaskedError
        future = self._threads.submit(work)
        future.add_done_callback(self._release)
        try:
            async with asyncio.timeout(seconds):
                return await asyncio.wrap_future(future)
        except TimeoutError:
            raise (UnaskedError if future.cancel() else ServiceError) from None

    def close(self) -> None:
        """Start nothing more; what runs ends by its own time limit."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _release(self, _: "Future[Result]") -> None:
        self._places.release()
