"""Fixtures that run a test once on a SQLite file and once on PostgreSQL; conftests import them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.db.database import Database
from tests.postgres import postgres_server

_CLEAN_UP = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()",
    "DROP SCHEMA public CASCADE",
    "CREATE SCHEMA public",
)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres_server() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of the test's own."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/data/concierge.db"
    url: str = request.getfixturevalue("postgres_url")
    await _make_empty(url)
    return url


async def _make_empty(url: str) -> None:
    """Cheaper than a database per test; killed bots may have left connections behind."""
    database = Database.open(url)
    async with database.read() as connection:
        for statement in _CLEAN_UP:
            await connection.execute(text(statement))
    await database.close()
