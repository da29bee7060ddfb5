"""While the database is away, locked or full nothing is confirmed, and later all goes on."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from bot.db.database import Database
from bot.db.errors import is_passing
from bot.db.exclusion import Exclusion, LocalExclusion, PostgresExclusion
from bot.db.upgrade import upgrade
from bot.updates.failures import RetryLater
from bot.updates.runner import UpdateRunner
from tests.integration.counter_bot import build_dispatcher, build_runner
from tests.integration.telegram import ScriptedTelegram, bot_on, message

NOBODY_LISTENS = "postgresql+asyncpg://nobody@127.0.0.1:1/nothing"


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database.open(f"sqlite:///{tmp_path}/concierge.db")
    await upgrade(database)
    yield database
    await database.close()


def _runner(database: Database, exclusion: Exclusion | None = None) -> UpdateRunner:
    return build_runner(build_dispatcher(), bot_on(ScriptedTelegram()), database, exclusion)


async def _handle(runner: UpdateRunner) -> None:
    item = runner.parse(message(5, "чайник"))
    assert item is not None
    await runner.handle(item)


@pytest.mark.parametrize("exclusion", [LocalExclusion, lambda: PostgresExclusion(NOBODY_LISTENS)])
async def test_server_that_is_down_means_later(exclusion: type[LocalExclusion]) -> None:
    database = Database.open(NOBODY_LISTENS)
    with pytest.raises(RetryLater):
        await _handle(_runner(database, exclusion()))
    await database.close()


async def test_server_whose_socket_is_gone_is_a_failure_that_passes() -> None:
    """Or the update whose handler met it would be dropped, as if that were the handler's fault."""
    database = Database.open("postgresql+asyncpg://nobody@/nothing?host=/nowhere")
    with pytest.raises(ConnectionError) as met:
        async with database.read():
            pass
    assert is_passing(met.value)
    await database.close()


async def test_nothing_is_given_up_or_parked_while_the_server_is_down() -> None:
    database = Database.open(NOBODY_LISTENS)
    runner = _runner(database)
    item = runner.parse(message(5, "чайник"))
    assert item is not None
    for attempt in (runner.give_up, runner.park):
        with pytest.raises(RetryLater):
            await attempt(item)
    await database.close()


async def test_broken_schema_is_reported_and_confirms_nothing(
    sqlite: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with sqlite.write() as connection:
        await connection.execute(text("DROP TABLE processed_updates"))
    with pytest.raises(RetryLater):
        await _handle(_runner(sqlite))
    assert "update 5 met a defect" in caplog.text


async def _set(sqlite: Database, pragma: str) -> None:
    """Of the connection that commits updates."""

    def tell(connection: Connection) -> None:
        raw: Any = connection.connection
        raw.cursor().execute(f"PRAGMA {pragma}").close()

    await sqlite._threads[-1].run_sync(tell)


async def test_locked_file_means_later(sqlite: Database, tmp_path: Path) -> None:
    runner = _runner(sqlite)
    await _set(sqlite, "busy_timeout=20")
    with closing(sqlite3.connect(tmp_path / "concierge.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RetryLater):
            await _handle(runner)
    await _handle(runner)


async def test_answer_is_given_once_although_the_commit_had_to_wait(
    sqlite: Database, tmp_path: Path
) -> None:
    telegram = ScriptedTelegram()
    bot = bot_on(telegram)
    runner = build_runner(build_dispatcher(), bot, sqlite, commit_pauses=[0.01] * 200)
    await _set(sqlite, "busy_timeout=0")
    with closing(sqlite3.connect(tmp_path / "concierge.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        handling = asyncio.ensure_future(_handle(runner))
        await telegram.answered.wait()
        other.execute("ROLLBACK")
        await handling
    assert len(telegram.requests) == 1


async def test_full_disk_means_later(sqlite: Database) -> None:
    runner = _runner(sqlite)
    async with sqlite.write() as connection:
        await connection.execute(text("CREATE TABLE ballast AS SELECT 1 AS n"))
        await connection.execute(
            text(
                "CREATE TRIGGER t AFTER INSERT ON unknown_words BEGIN"
                " INSERT INTO ballast SELECT zeroblob(1000000); END"
            )
        )
    await _set(sqlite, "max_page_count=100")
    with pytest.raises(RetryLater):
        await _handle(runner)
    await _set(sqlite, "max_page_count=10000")
    async with sqlite.read() as connection:
        assert (await connection.execute(text("PRAGMA integrity_check"))).scalar() == "ok"
    await _handle(runner)


async def test_read_only_file_confirms_nothing_and_says_so_once(
    sqlite: Database, caplog: pytest.LogCaptureFixture
) -> None:
    telegram = ScriptedTelegram()
    runner = build_runner(build_dispatcher(), bot_on(telegram), sqlite)
    await _set(sqlite, "query_only=1")
    for _ in range(3):
        with pytest.raises(RetryLater):
            await _handle(runner)
    assert len(telegram.requests) == 1, "the first answer is out before the commit, no other is"
    assert "update 5 put off: OperationalError SQLITE_READONLY" in caplog.text
    await _set(sqlite, "query_only=0")
    await _handle(runner)
    async with sqlite.read() as connection:
        assert (await connection.execute(text("SELECT seen FROM unknown_words"))).scalar() == 1
