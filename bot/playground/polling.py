"""getUpdates with Telegram's semantics: confirming, long polling, conflicts, repeats."""

import asyncio
from typing import Any

from bot.playground.delivery_faults import DeliveryFaults
from bot.playground.errors import ApiError, conflict
from bot.playground.updates import Update, UpdateQueue

Json = dict[str, Any]

MAX_TIMEOUT = 50
REPEAT_SECONDS = 3.0
FLOOD_SECONDS = 0.5
TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


class Poller:
    """At most one long poll waits; a second one ends it with 409."""

    def __init__(self, queue: UpdateQueue, faults: DeliveryFaults) -> None:
        self._queue = queue
        self._faults = faults
        self._waiting: asyncio.Future[ApiError] | None = None
        self._last_offset: int | None = None
        self._last_start = float("-inf")
        self._next_conflict = float("-inf")
        self.slow_repeats = True  # off, the same offset may be asked again at once

    async def get(self, offset: int, limit: int, timeout: int) -> list[Update]:  # noqa: ASYNC109
        """Updates from `offset` on, at once or as soon as there is one within `timeout`."""
        limit, timeout = self._restrained(offset, limit, min(max(timeout, 0), MAX_TIMEOUT))
        if offset < 0:
            self._queue.keep_last(-offset)
        self._queue.confirm_below(offset)
        found = self._window(limit)
        if found or not timeout:
            return found
        self.terminate(TERMINATED)
        return await self._wait(limit, timeout)

    def terminate(self, reason: str) -> None:
        """End the waiting poll, if any, with 409."""
        if self._waiting and not self._waiting.done():
            self._waiting.set_result(conflict(reason))

    def _restrained(self, offset: int, limit: int, timeout: int) -> tuple[int, int]:
        """The same offset asked again too soon is slowed down."""
        now = asyncio.get_running_loop().time()
        if offset == self._last_offset and self.slow_repeats:
            if timeout < REPEAT_SECONDS and now < self._last_start + REPEAT_SECONDS:
                timeout = int(REPEAT_SECONDS)
            if now < self._last_start + FLOOD_SECONDS:
                limit = 1
        self._last_offset, self._last_start = offset, now
        return limit, timeout

    def _window(self, limit: int) -> list[Update]:
        pending = self._queue.pending()[:limit]
        return self._faults.arranged(pending) if pending or self._faults.owes else []

    async def _wait(self, limit: int, timeout: int) -> list[Update]:  # noqa: ASYNC109
        ended: asyncio.Future[ApiError] = asyncio.get_running_loop().create_future()
        self._waiting = ended
        ended.add_done_callback(lambda _: self._queue.changed.notify())
        await self._queue.changed.until(
            lambda: True if ended.done() or self._ready() else None, timeout
        )
        if self._waiting is ended:
            self._waiting = None
        if ended.done():
            await self._hold_conflict()
            raise ended.result()
        ended.cancel()
        return self._window(limit)

    def _ready(self) -> bool:
        return bool(self._queue.pending()) or self._faults.owes

    async def _hold_conflict(self) -> None:
        """Two bots that fight are slowed down: a conflict soon after another waits 3 s."""
        now = asyncio.get_running_loop().time()
        if now < self._next_conflict:
            await asyncio.sleep(REPEAT_SECONDS)
        else:
            self._next_conflict = now + REPEAT_SECONDS
