"""Opens the database: SQLite with durable commits and one writer, or PostgreSQL."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, event, make_url
from sqlalchemy import create_engine as create_sync_engine
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.db import silence

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
}
_SQLITE_PRAGMAS = {
    # Two: FULL. A committed update survives a power cut, whatever the build's own default is.
    "synchronous": 2,
    "busy_timeout": 5000,
    "foreign_keys": 1,
    # Deleted content is written over with zeros.
    "secure_delete": 1,
}


_SQLITE_OPTIONS: dict[str, Any] = {
    "pool_size": 1,
    "max_overflow": 0,
    "hide_parameters": True,
    # None: the driver must not begin transactions behind our back.
    "connect_args": {"isolation_level": None},
}


def parse_url(url: str) -> URL:
    """Accept the short spellings of hosting panels (`postgres://`) and name our driver."""
    parsed = make_url(url)
    return parsed.set(drivername=_DRIVERS.get(parsed.drivername, parsed.drivername))


def create_engine(url: str) -> AsyncEngine:
    """An engine for either database. Nothing connects yet, but SQLite's folder is created.

    Parameters are hidden from errors, and so from logs: they are what people typed.
    """
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _create_sqlite(parsed)
    engine = create_async_engine(
        parsed,
        pool_size=10,
        max_overflow=0,
        pool_timeout=10,
        hide_parameters=True,
        connect_args=postgres_arguments("sourcing-concierge"),
    )
    name_absence(engine)
    silence.notice(engine)
    return engine


def name_absence(engine: AsyncEngine) -> None:
    """Let a server that cannot be reached be a ConnectionError, as one that refuses us is.

    The driver passes on what the socket says: no route, no such file, several failures at once.
    """
    event.listen(engine.sync_engine, "do_connect", _connect)


def _connect(dialect: Dialect, _record: Any, arguments: Any, parameters: Any) -> Any:
    try:
        return dialect.connect(*arguments, **parameters)
    except OSError as error:
        raise ConnectionError(type(error).__name__) from error


def postgres_arguments(application_name: str) -> dict[str, Any]:
    """Connection arguments: limits on both sides of the wire, so that nothing waits for ever.

    The server ends a statement first; when even that is not heard, the connection is dead.
    """
    return {
        "timeout": 5,
        "command_timeout": 8,
        "server_settings": {
            "application_name": application_name,
            "statement_timeout": "7s",
            "idle_in_transaction_session_timeout": "30s",
            "timezone": "UTC",
        },
    }


def _create_sqlite(url: URL) -> AsyncEngine:
    if not url.database or url.database == ":memory:":
        raise ValueError("the database needs a file: a memory would lose what it confirmed")
    Path(url.database).absolute().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = create_async_engine(url, **_SQLITE_OPTIONS)
    event.listen(engine.sync_engine, "do_connect", _try_file)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


def create_sqlite_engine(url: URL, *, is_reader: bool) -> Engine:
    """An engine for one thread, over the file of an asynchronous one."""
    engine = create_sync_engine(url.set(drivername="sqlite"), **_SQLITE_OPTIONS)
    event.listen(engine, "connect", _prepare_sqlite)
    if is_reader:
        event.listen(engine, "connect", _forbid_writing)
    else:
        event.listen(engine, "begin", _begin_immediate)
    return engine


def _try_file(_dialect: Dialect, _record: Any, arguments: Any, _parameters: Any) -> None:
    """Fail here: in the driver's thread a file that cannot be opened is a traceback as well."""
    sqlite3.connect(arguments[0]).close()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
        if cursor.fetchone()[0] != "wal":
            raise RuntimeError("SQLite refused the write-ahead log on this file system")
        for name, value in _SQLITE_PRAGMAS.items():
            cursor.execute(f"PRAGMA {name}={value}")
            cursor.execute(f"PRAGMA {name}")
            if cursor.fetchone()[0] != value:
                raise RuntimeError(f"SQLite refused PRAGMA {name}={value}")
    finally:
        cursor.close()


def _forbid_writing(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA query_only=1").close()


def _begin_immediate(connection: Connection) -> None:
    # A transaction that begins as a reader can fail when it turns into a writer.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
