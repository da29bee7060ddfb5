"""Every test that asks for `database` runs twice: on a SQLite file and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest

from bot.clock import OffsetClock
from bot.db.database import Database
from bot.db.upgrade import upgrade
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:  # noqa: F811  # the fixture
    database = Database.open(database_url)
    await upgrade(database)
    yield database
    await database.close()


@pytest.fixture
def clock() -> OffsetClock:
    return OffsetClock()
