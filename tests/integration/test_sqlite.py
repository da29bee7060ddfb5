import asyncio
import sqlite3
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.db.database import Database
from bot.db.sqlite_thread import SqliteThread


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database.open(f"sqlite:///{tmp_path}/one.db")


async def test_commit_takes_one_visit_to_the_thread(database: Database) -> None:
    def work(connection: Connection) -> int:
        connection.execute(text("CREATE TABLE cups (id INTEGER PRIMARY KEY)"))
        return connection.execute(text("INSERT INTO cups VALUES (1), (2)")).rowcount

    with patch.object(
        SqliteThread, "_visit", autospec=True, side_effect=SqliteThread._visit
    ) as to:
        assert await database.transact(work) == 2
        assert to.call_count == 1
        async with database.read() as connection:
            found = await connection.execute(text("SELECT id FROM cups ORDER BY id"))
            assert [row.id for row in found] == [1, 2]
        assert to.call_count == 2
    await database.close()


async def test_commit_that_failed_leaves_nothing(database: Database) -> None:
    def half(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE cups (id INTEGER PRIMARY KEY)"))
        connection.execute(text("SELECT nothing"))

    with pytest.raises(OperationalError):
        await database.transact(half)
    async with database.read() as connection:
        assert await connection.run_sync(lambda sync: inspect(sync).get_table_names()) == []
    await database.close()


async def test_who_only_reads_cannot_write(database: Database) -> None:
    async with database.read() as connection:
        with pytest.raises(OperationalError, match="readonly"):
            await connection.execute(text("CREATE TABLE cups (id INTEGER PRIMARY KEY)"))
    await database.close()


async def test_what_failed_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(text("CREATE TABLE cups (id INTEGER PRIMARY KEY)"))
    rows = [{"id": 1}, {"id": 2}, {"id": 1}]
    with pytest.raises(IntegrityError):
        async with database.write() as connection:
            await connection.execute(text("INSERT INTO cups VALUES (:id)"), rows)
    with pytest.raises(OperationalError):
        async with database.read() as connection:
            await connection.execute(text("SELECT nothing"))
    async with database.write() as connection:
        await connection.execute(text("INSERT INTO cups VALUES (:id)"), rows[:2])
    async with database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM cups"))).scalar() == 2
    await database.close()


async def test_cancelled_transaction_is_rolled_back(database: Database, tmp_path: Path) -> None:
    async with database.write() as connection:
        await connection.execute(text("CREATE TABLE cups (id INTEGER PRIMARY KEY)"))

    async def never_ends() -> None:
        async with database.write() as connection:
            await connection.execute(text("INSERT INTO cups VALUES (1)"))
            written.set()
            await asyncio.Event().wait()

    written = asyncio.Event()
    task = asyncio.ensure_future(never_ends())
    await written.wait()
    task.cancel()
    await asyncio.wait([task])
    with sqlite3.connect(tmp_path / "one.db", timeout=0) as other:
        other.execute("INSERT INTO cups VALUES (1)")
    await database.close()


async def test_transaction_given_up_while_it_waits_for_its_turn_never_begins(
    database: Database, tmp_path: Path
) -> None:
    async with database.read() as connection:
        await connection.execute(text("SELECT 1"))
    other = sqlite3.connect(tmp_path / "one.db", timeout=0, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def wait_for_a_turn() -> None:
        async with database.write():
            raise AssertionError("the other one still writes")

    task = asyncio.ensure_future(wait_for_a_turn())
    await asyncio.sleep(0.05)
    task.cancel()
    other.execute("ROLLBACK")
    await asyncio.wait([task])
    async with database.read() as connection:
        await connection.execute(text("SELECT 1"))
    other.execute("BEGIN IMMEDIATE")
    other.close()
    await database.close()
