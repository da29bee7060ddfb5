"""The one place allowed to start a detached asyncio task.

A task nobody holds can vanish half-way, and nobody reads its exception. Here each has a name, its
failure is logged, and closing the nursery ends them all.
"""

import asyncio
import logging
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

logger = logging.getLogger(__name__)
Result = TypeVar("Result")


class Nursery:
    """Owns background tasks; use as `async with Nursery() as nursery`."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = asyncio.Event()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, coro: Coroutine[Any, Any, Result], *, name: str) -> asyncio.Task[Result]:
        """Run `coro` in the background. RuntimeError after `close`."""
        if self._closed.is_set():
            coro.close()
            raise RuntimeError(f"the nursery is closed, {name} was not started")
        task = asyncio.create_task(coro, name=name)  # noqa: TID251  # this is the one place
        self._tasks.add(task)
        task.add_done_callback(self._settle)
        return task

    async def closed(self) -> None:
        """Wait until somebody closes the nursery, or the waiting itself is cancelled."""
        await self._closed.wait()

    async def close(self) -> None:
        """Cancel what still runs and wait until each task has ended; safe to call twice."""
        self._closed.set()
        # A task that closes its own nursery would wait for itself.
        tasks = self._tasks - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        # Failures were logged by `_settle`; here only the end matters.
        await asyncio.gather(*tasks, return_exceptions=True)

    def _settle(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            logger.error("Background task %s failed", task.get_name(), exc_info=error)
