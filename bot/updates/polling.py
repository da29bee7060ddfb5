"""Long polling that lets Telegram forget an update only after its commit.

aiogram's own polling confirms first, and loses what it had confirmed when the process dies.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramNotFound, TelegramUnauthorizedError

from bot.nursery import Nursery
from bot.updates import overflow
from bot.updates.backoff import Backoff
from bot.updates.fetching import (
    GetRawUpdates,
    delay_after,
    is_webhook_in_the_way,
    log_failure,
)
from bot.updates.incoming import raw_id
from bot.updates.pace import Pace
from bot.updates.queues import UserQueues
from bot.updates.runner import UpdateRunner
from bot.updates.window import Window

logger = logging.getLogger(__name__)

_BATCH = 100
_REQUEST_MARGIN = 15
_RETRY_BACKOFF = Backoff()
_FETCH_BACKOFF = Backoff(first=1, longest=5)
_SHORTEST_BREATH = 0.1
_LONGEST_BREATH = 1.0


class Polling:
    """Fetches updates and hands them to the runner, each person's in order."""

    def __init__(  # noqa: PLR0913  # knobs that have defaults
        self,
        bot: Bot,
        runner: UpdateRunner,
        *,
        allowed_updates: Sequence[str],
        hold: int = 30,
        concurrency: int = 32,
        grace: float = 10,
        backoff: Backoff = _RETRY_BACKOFF,
        fetch_backoff: Backoff = _FETCH_BACKOFF,
    ) -> None:
        """`hold`: seconds Telegram keeps an empty request open; `grace`: seconds for a stop."""
        self._bot = bot
        self._runner = runner
        self._allowed_updates = list(allowed_updates)
        self._hold = hold
        self._concurrency = concurrency
        self._grace = grace
        self._backoff = backoff
        self._fetch_backoff = fetch_backoff
        self._window = Window()
        self._progress = asyncio.Event()

    async def run(self) -> None:
        """Poll until cancelled; then finish what is being handled, within `grace`, and confirm.

        A webhook that is in the way is deleted, what waits behind it is kept.
        Raises TelegramUnauthorizedError or TelegramNotFound when the token is refused.
        """
        async with Nursery() as nursery:
            queues = UserQueues(
                self._runner,
                nursery,
                self._on_done,
                concurrency=self._concurrency,
                backoff=self._backoff,
            )
            try:
                await overflow.resume(self._runner, queues)
                await self._fetch_for_ever(queues)
            finally:
                await queues.drain(self._grace)
                await self._confirm()

    async def _fetch_for_ever(self, queues: UserQueues) -> None:
        delays = self._fetch_backoff.delays()
        pace = Pace()
        while True:
            offset = self._window.send_offset()
            pace.ask()
            try:
                batch = await self._fetch(offset, self._hold, _BATCH)
            except (TelegramUnauthorizedError, TelegramNotFound):
                raise
            except AiogramError as error:
                log_failure(error)
                if is_webhook_in_the_way(error):
                    await self._delete_webhook()
                await asyncio.sleep(delay_after(error, next(delays)))
                continue
            delays = self._fetch_backoff.delays()
            self._accept(batch, queues)
            if len(batch) == _BATCH:
                await overflow.make_room(self._runner, queues, self._window)
            await pace.rest(got_something=bool(batch))
            await self._breathe(offset)

    async def _delete_webhook(self) -> None:
        try:
            await self._bot.delete_webhook(drop_pending_updates=False)
        except AiogramError as error:
            logger.warning("the webhook was not deleted: %s", type(error).__name__)

    async def _fetch(self, offset: int, hold: int, limit: int) -> list[dict[str, Any]]:
        request = GetRawUpdates(
            offset=offset, limit=limit, timeout=hold, allowed_updates=self._allowed_updates
        )
        return await self._bot(request, request_timeout=hold + _REQUEST_MARGIN)

    def _accept(self, batch: Sequence[Mapping[str, Any]], queues: UserQueues) -> None:
        offered = {number: raw for raw in batch if (number := raw_id(raw)) is not None}
        fresh = self._window.begin(offered)
        for update_id in fresh:
            item = self._runner.parse(offered[update_id])
            if item is None:
                self._on_done(update_id)
            else:
                queues.put(item)

    def _on_done(self, update_id: int) -> None:
        self._window.finish(update_id)
        self._progress.set()

    async def _breathe(self, offset: int) -> None:
        """While something is unfinished Telegram answers at once with the same updates.

        So wait for progress: a little when the offset moves, at most a second when it does not.
        """
        await self._wait_for(lambda: not self._window.has_pending, _SHORTEST_BREATH)
        await self._wait_for(
            lambda: not self._window.has_pending or self._window.offset != offset,
            _LONGEST_BREATH - _SHORTEST_BREATH,
        )

    async def _wait_for(self, is_reached: Callable[[], bool], seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not is_reached():
                    self._progress.clear()
                    await self._progress.wait()

    async def _confirm(self) -> None:
        """Tell Telegram what is done. Without it those updates come again, and change nothing."""
        offset = self._window.send_offset()
        if not offset:
            return
        try:
            await self._fetch(offset, hold=0, limit=1)
        except AiogramError as error:
            logger.warning("the last offset was not confirmed: %s", type(error).__name__)
