"""Starts the tiny bot as a process that can be killed and started again."""

import asyncio
import multiprocessing
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing.context import ForkServerProcess

from sqlalchemy import select

from bot.db.database import Database
from bot.db.tables import unknown_words
from tests.e2e import tiny_bot as program

# One process imports aiogram, each bot is its fork: a start takes moments instead of seconds.
_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload([program.__name__])


class TinyBot:
    """Arguments: the Bot API's address, the database, and a port when a webhook is wanted."""

    def __init__(self, api: str, database_url: str, port: int | None) -> None:
        self._arguments = (api, database_url, port)
        self.process = self.start()

    def start(self) -> ForkServerProcess:
        self.process = _forks.Process(target=program.main, args=self._arguments)
        self.process.start()
        return self.process

    def pid(self) -> int:
        assert self.process.pid is not None
        return self.process.pid

    async def is_killed(self) -> bool:
        """Wait for the end, and tell whether it was the murder we ordered."""
        return await self._exit_code() == -signal.SIGKILL

    async def stop(self) -> int | None:
        """SIGTERM, as an operator would; returns the exit code."""
        self.process.terminate()
        return await self._exit_code()

    async def _exit_code(self) -> int | None:
        await asyncio.to_thread(self.process.join, 30)
        return self.process.exitcode


@asynccontextmanager
async def tiny_bot(api: str, database_url: str, port: int | None = None) -> AsyncIterator[TinyBot]:
    """A started process; whatever is left of it at the end is killed."""
    bot = TinyBot(api, database_url, port)
    try:
        yield bot
    finally:
        bot.process.kill()
        await asyncio.to_thread(bot.process.join)
        bot.process.close()


async def saved_words(database_url: str) -> dict[str, int]:
    database = Database.open(database_url)
    async with database.read() as connection:
        rows = await connection.execute(select(unknown_words))
        words = {row.word: row.seen for row in rows}
    await database.close()
    return words
