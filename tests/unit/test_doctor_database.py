"""The doctor looks at the database and touches nothing."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.db.database import Database
from bot.db.upgrade import upgrade
from bot.doctor.database import database
from bot.doctor.result import CheckResult, Mark


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "concierge.db"


@pytest.fixture
def url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def checked(url: str) -> CheckResult:
    return asyncio.run(database(url))


async def migrated(url: str, *statements: str) -> None:
    handle = Database.open(url)
    await upgrade(handle)
    async with handle.write() as connection:
        for statement in statements:
            await connection.execute(text(statement))
    await handle.close()


def test_database_that_is_not_there_yet_is_not_created(url: str, path: Path) -> None:
    result = checked(url)
    assert (result.mark, result.key) == (Mark.GOOD, "op-doctor-database-absent")
    assert not path.exists()


async def test_migrated_database_is_good(url: str) -> None:
    await migrated(url)
    result = await database(url)
    assert (result.mark, result.values) == (Mark.GOOD, {"kind": "SQLite"})


def test_empty_database_needs_migrations(url: str, path: Path) -> None:
    path.touch()
    assert checked(url).key == "op-doctor-database-behind"


async def test_database_of_a_newer_version_is_recognised(url: str) -> None:
    await migrated(url, "UPDATE alembic_version SET version_num = '9999'")
    assert (await database(url)).key == "op-doctor-database-newer"


def test_file_that_is_no_database_is_recognised(url: str, path: Path) -> None:
    path.write_text("a shopping list")
    result = checked(url)
    assert (result.mark, result.key) == (Mark.BAD, "op-doctor-database-silent")


async def test_server_that_is_down_is_named_without_its_password() -> None:
    result = await database("postgresql+asyncpg://anna:hidden-password@127.0.0.1:9/db")
    assert (result.mark, result.key) == (Mark.BAD, "op-doctor-database-silent")
    assert "hidden-password" not in result.values["reason"]
