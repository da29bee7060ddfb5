"""Scenario 40: `python -m bot migrate` is killed in the middle of an upgrade with data in it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from bot.db import upgrade
from bot.db.database import Database
from bot.db.tables import metadata
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).resolve().parents[2]
OLD = "0008"
# The command itself, in a process that SIGKILL ends right after the n-th change of the schema.
KILLED = """
import os, signal, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
left = int(sys.argv[1])

@event.listens_for(Engine, "after_cursor_execute")
def count(connection, cursor, statement, *_):
    global left
    left -= statement.lstrip().startswith(("CREATE", "ALTER", "DROP", "UPDATE alembic"))
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

from bot.__main__ import main
sys.exit(main(["migrate"]))
"""


def run(folder: Path, url: str, *arguments: str) -> int:
    environment = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], "DATABASE_URL": url}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, check=False, timeout=60
    )
    return done.returncode


def to_old(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrade._FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, OLD)


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def differences(connection: Connection) -> list[object]:
    return compare_metadata(MigrationContext.configure(connection), metadata)


@pytest.mark.parametrize("at", [1, 6, 15])
async def test_killed_migration_leaves_the_old_schema_and_the_next_one_finishes(
    tmp_path: Path,
    database_url: str,  # noqa: F811
    at: int,
) -> None:
    database = Database.open(database_url)
    async with database.write() as connection:
        await connection.run_sync(to_old)
        await connection.execute(
            text("INSERT INTO users (id, letters, created_at) VALUES (7, 'en', CURRENT_TIMESTAMP)")
        )
        before = await connection.run_sync(tables)
    assert run(tmp_path, database_url, "-c", KILLED, str(at)) == -signal.SIGKILL
    async with database.read() as connection:
        assert await connection.run_sync(tables) == before
        assert await connection.run_sync(upgrade._version) == OLD
    assert run(tmp_path, database_url, "-m", "bot", "migrate") == 0
    async with database.read() as connection:
        assert await connection.run_sync(differences) == []
        assert (await connection.execute(text("SELECT id FROM users"))).scalars().all() == [7]
    await database.close()
