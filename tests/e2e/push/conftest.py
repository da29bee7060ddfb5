"""An emulator, an empty database, and workers who are gone when the test ends."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from bot.db.database import Database
from bot.db.upgrade import upgrade
from bot.playground.server import BotApiServer
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures
from tests.e2e.push.workers import Worker


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(flood_limits=False) as server:
        yield server


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:  # noqa: F811
    database = Database.open(database_url)
    await upgrade(database)
    yield database
    await database.close()


@pytest.fixture
async def hire(server: BotApiServer, database_url: str) -> AsyncIterator[Callable[[], Worker]]:  # noqa: F811
    workers: list[Worker] = []

    def make() -> Worker:
        workers.append(Worker(server, database_url))
        return workers[-1]

    yield make
    for worker in workers:
        worker.process.kill()
        await asyncio.to_thread(worker.process.join)
