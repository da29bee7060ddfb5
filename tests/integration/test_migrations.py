from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select
from sqlalchemy.exc import DBAPIError

from bot.commands.failures import explain
from bot.db import migrate, upgrade
from bot.db.database import Database
from bot.db.tables import metadata, reminders


def _differences(connection: Connection) -> list[object]:
    return compare_metadata(MigrationContext.configure(connection), metadata)


async def test_migrations_build_exactly_the_tables_of_the_code(database: Database) -> None:
    async with database.read() as connection:
        assert await connection.run_sync(_differences) == []


async def test_second_start_finds_nothing_to_do(database: Database) -> None:
    assert await upgrade.upgrade(database) is False


async def test_migration_that_fails_leaves_nothing_behind(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build_and_break(connection: Connection) -> None:
        run(connection)
        raise KeyboardInterrupt

    run = upgrade._run_alembic
    monkeypatch.setattr(upgrade, "_run_alembic", build_and_break)
    database = Database.open(database_url)
    with pytest.raises(KeyboardInterrupt):
        await upgrade.upgrade(database)
    monkeypatch.undo()
    assert await upgrade.upgrade(database) is True
    await database.close()


@pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
async def test_migration_gives_way_to_the_version_that_serves(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.write() as connection:
        await connection.run_sync(_downgrade, "0011")
    monkeypatch.setattr(upgrade, "_PATIENCE", "100ms")
    async with database.engine.connect() as serving:
        await serving.execute(select(reminders.c.id))
        with pytest.raises(DBAPIError) as met:
            await upgrade.upgrade(database)
    assert explain(met.value)[0] == "op-fail-busy"
    assert await upgrade.upgrade(database) is True


async def test_every_step_can_be_taken_back(database: Database) -> None:
    async with database.write() as connection:
        await connection.run_sync(_downgrade)
    async with database.read() as connection:
        assert await connection.run_sync(_tables) == ["alembic_version"]
    assert await upgrade.upgrade(database) is True


def _tables(connection: Connection) -> list[str]:
    return inspect(connection).get_table_names()


def _downgrade(connection: Connection, to: str = "base") -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrade._FOLDER))
    config.attributes["connection"] = connection
    command.downgrade(config, to)


def test_head_is_the_one_alembic_would_choose() -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrade._FOLDER))
    assert ScriptDirectory.from_config(config).get_heads() == [upgrade.head()]


def test_command_migrates_without_an_event_loop(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/new/concierge.db"
    assert migrate.upgrade(url) is True
    assert migrate.upgrade(url) is False
