"""One queue per person: their updates run in order, different people's side by side."""

import asyncio
from collections import deque
from collections.abc import Callable

from bot.nursery import Nursery
from bot.updates.backoff import Backoff
from bot.updates.failures import RetryLater
from bot.updates.incoming import Incoming, Lane
from bot.updates.runner import UpdateRunner

CROWD = 20


class UserQueues:
    """Feeds the runner; a person whose update must be retried waits alone."""

    def __init__(
        self,
        runner: UpdateRunner,
        nursery: Nursery,
        on_done: Callable[[int], None],
        *,
        concurrency: int,
        backoff: Backoff,
    ) -> None:
        self._runner = runner
        self._nursery = nursery
        self._on_done = on_done
        self._slots = asyncio.Semaphore(concurrency)
        self._backoff = backoff
        self._queues: dict[Lane, deque[Incoming]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()
        self._pausing: set[Lane] = set()

    def stuck(self) -> list[Incoming]:
        """What would keep others waiting for long.

        Every update of a person whose first one waits for another attempt, and of one who has
        sent more at once than an ordinary conversation ever has.
        """
        crowds = {lane for lane, queue in self._queues.items() if len(queue) > CROWD}
        return [item for lane in self._pausing | crowds for item in self._queues[lane]]

    def put(self, item: Incoming) -> None:
        """Queue the update behind the others of the same person."""
        lane = item.lane
        if lane in self._queues:
            if item.is_inline:
                self._drop_waiting(self._queues[lane])
            self._queues[lane].append(item)
            return
        self._queues[lane] = deque([item])
        worker = self._nursery.start(self._work(lane), name=f"updates of {lane[0]}")
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    def _drop_waiting(self, queue: deque[Incoming]) -> None:
        """Nobody looks at the answer to a query that has been typed on since."""
        while len(queue) > 1:
            self._on_done(queue.pop().key.update_id)

    async def drain(self, seconds: float) -> None:
        """Let what is being handled end; the rest was never confirmed and will come again."""
        self._stopping.set()
        if self._workers:
            await asyncio.wait(self._workers, timeout=seconds)

    async def _work(self, lane: Lane) -> None:
        queue = self._queues[lane]
        while queue and not self._stopping.is_set():
            if await self._is_settled(queue[0]):
                self._on_done(queue[0].key.update_id)
                queue.popleft()
        del self._queues[lane]

    async def _is_settled(self, item: Incoming) -> bool:
        """Try until it is committed or given up; False when a stop came in between."""
        waited = 0.0
        for delay in self._backoff.delays():
            attempt = (
                self._runner.handle if waited < self._backoff.patience else self._runner.give_up
            )
            async with self._slots:
                if self._stopping.is_set():
                    return False
                try:
                    await attempt(item)
                except RetryLater as later:
                    pause = max(delay, later.after)
                else:
                    return True
            await self._pause(item.lane, pause)
            waited += pause
        return False

    async def _pause(self, lane: Lane, seconds: float) -> None:
        self._pausing.add(lane)
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return
        finally:
            self._pausing.discard(lane)
