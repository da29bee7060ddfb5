"""Brings the schema to the newest version; imports Alembic only when there is work for it."""

import logging
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.database import Database

logger = logging.getLogger(__name__)

_FOLDER = Path(__file__).parent / "migrations"
# One number nobody's Telegram id will ever be.
_UPGRADE_LOCK = 2**62
_PATIENCE = "5s"


def head() -> str:
    """The newest revision: revisions are numbered, and their files start with the number."""
    return max(path.name.partition("_")[0] for path in (_FOLDER / "versions").glob("[0-9]*.py"))


async def upgrade(database: Database) -> bool:
    """Apply what is missing, all of it in one transaction. Returns whether there was anything.

    A process killed in the middle leaves the old schema; replicas starting at once take turns.
    """
    async with database.read() as connection:
        if await connection.run_sync(_version) == head():
            return False
    async with database.write() as connection:
        await _take_turns(database, connection)
        if await connection.run_sync(_version) == head():
            return False
        await connection.run_sync(_run_alembic)
    logger.info("database schema is now at %s", head())
    return True


async def _take_turns(database: Database, connection: AsyncConnection) -> None:
    if database.is_sqlite:
        return
    await connection.execute(select(func.pg_advisory_xact_lock(_UPGRADE_LOCK)))
    # Whoever waits for a table holds up everybody behind: the version that serves goes first.
    await connection.execute(select(func.set_config("lock_timeout", _PATIENCE, True)))


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _run_alembic(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  # half a second that most starts need not pay
    from alembic.config import Config  # noqa: PLC0415  # same

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
