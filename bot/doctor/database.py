"""Checks that the database answers, is durable, and has the schema of this version."""

import asyncio
from pathlib import Path

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.db import upgrade
from bot.db.database import Database
from bot.doctor.result import CheckResult, Mark
from bot.settings import database_url

TITLE = "op-doctor-database"


async def database(url: str) -> CheckResult:
    """Never creates a database: the doctor looks, it does not touch."""
    path = database_url.sqlite_path(url)
    if path is not None and not await asyncio.to_thread(Path(path).exists):
        return CheckResult(TITLE, Mark.GOOD, "op-doctor-database-absent")
    kind = "SQLite" if path else "PostgreSQL"
    try:
        revision = await _stored_revision(url)
    except (OSError, RuntimeError, SQLAlchemyError) as error:
        values = {"kind": kind, "reason": _reason(error)}
        return CheckResult(TITLE, Mark.BAD, "op-doctor-database-silent", values)
    return _judge(revision, upgrade.head(), kind)


async def _stored_revision(url: str) -> str | None:
    handle = Database.open(url)
    try:
        # Connecting asserts SQLite's journal, synchronous and foreign key settings.
        async with handle.read() as connection:
            return await connection.run_sync(_revision)
    finally:
        await handle.close()


def _reason(error: Exception) -> str:
    cause = getattr(error, "orig", None) or error
    return f"{type(cause).__name__}: {cause}".partition("\n")[0]


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _judge(revision: str | None, head: str, kind: str) -> CheckResult:
    values = {"kind": kind}
    if revision == head:
        return CheckResult(TITLE, Mark.GOOD, "op-doctor-database-good", values)
    if revision is not None and revision > head:
        return CheckResult(TITLE, Mark.BAD, "op-doctor-database-newer", values)
    return CheckResult(TITLE, Mark.BAD, "op-doctor-database-behind", values)
