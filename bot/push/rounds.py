"""Rounds of a worker, one after another, until it is told to stop."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from bot.db.errors import named
from bot.push.patience import NO_DATABASE

logger = logging.getLogger(__name__)
POLL_SECONDS: Final = 1.0


class Rounds:
    """`step` says whether there was anything to do; when not, the next round waits a second."""

    def __init__(self, step: Callable[[], Awaitable[bool]]) -> None:
        self._step = step
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Take nothing new; `run` returns when what is under way is settled."""
        self._stopping.set()

    async def run(self) -> None:
        while not self._stopping.is_set():
            try:
                busy = await self._step()
            except NO_DATABASE as error:
                logger.warning("pushing put off: %s", named(error))
                busy = False
            if not busy:
                await self._rest()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(POLL_SECONDS):
                await self._stopping.wait()
        except TimeoutError:
            return
