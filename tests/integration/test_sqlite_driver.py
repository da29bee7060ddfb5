import asyncio
import sqlite3
from pathlib import Path
from unittest.mock import patch

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.db.database import Database
from bot.db.sqlite_driver import Connection


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database.open(f"sqlite:///{tmp_path}/one.db")


async def test_statement_takes_one_visit_to_the_thread(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(text("CREATE TABLE cups (id INTEGER PRIMARY KEY)"))
    with patch.object(
        Connection, "_execute", autospec=True, side_effect=Connection._execute
    ) as visits:
        async with database.read() as connection:
            found = await connection.execute(text("SELECT 1 AS one UNION SELECT 2 ORDER BY one"))
            assert [row.one for row in found] == [1, 2]
        assert visits.call_count == 1
        async with database.write() as connection:
            added = await connection.execute(text("INSERT INTO cups VALUES (1), (2)"))
            assert added.rowcount == 2
        begin_insert_commit = 3
        assert visits.call_count == 1 + begin_insert_commit
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
