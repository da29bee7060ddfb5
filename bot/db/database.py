"""The one handle on the database that everything else is given."""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Protocol, Self, TypeVar, cast

from sqlalchemy import Connection, Engine, Executable, Result, Table, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.db import engine as engines
from bot.db.sqlite_thread import SqliteThread

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Reader(Protocol):
    """Whoever can be asked for rows: a connection, or a thread that has one."""

    async def execute(self, statement: Executable, parameters: Any = None, /) -> Result[Any]: ...

    async def run_sync(self, work: Callable[[Connection], T], /) -> T: ...


class Database:
    """Short reads and short write transactions; never await the network inside either."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._threads: tuple[SqliteThread, ...] = ()
        if not self.is_sqlite:
            self._autocommitting = engine.execution_options(isolation_level="AUTOCOMMIT")
        else:
            self._threads = (
                SqliteThread(engines.create_sqlite_engine(engine.url, is_reader=True), "reads"),
                SqliteThread(engines.create_sqlite_engine(engine.url, is_reader=False), "commits"),
            )

    @classmethod
    def open(cls, url: str) -> Self:
        return cls(engines.create_engine(url))

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def engines(self) -> list[Engine]:
        """All that statements go through, for whoever counts them."""
        return [self.engine.sync_engine, *(thread.engine for thread in self._threads)]

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reader]:
        """Single selects, outside any transaction."""
        if self._threads:
            yield self._threads[0]
            return
        async with self._autocommitting.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that commits at the end, or leaves nothing when the body raises."""
        async with self.engine.begin() as connection:
            yield connection

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """The same for what awaits nothing in between: over SQLite it takes a third of the time."""
        if self._threads:
            return await self._threads[1].transact(work)
        async with self.engine.begin() as connection:
            return await connection.run_sync(work)

    def insert(self, table: Table) -> sqlite.Insert:
        """An INSERT that may say ON CONFLICT."""
        return insert_into(table, is_sqlite=self.is_sqlite)

    async def wipe_log(self) -> None:
        """Empty SQLite's write-ahead log, which keeps old pages until it is written over.

        Readers in its way put it off until housekeeping comes by; PostgreSQL does it by itself.
        """
        if not self.is_sqlite:
            return
        try:
            async with self.read() as connection:
                await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        except SQLAlchemyError as error:
            logger.warning("the log was not emptied: %s", type(error).__name__)

    async def close(self) -> None:
        for thread in self._threads:
            await thread.close()
        await self.engine.dispose()


def insert_into(table: Table, *, is_sqlite: bool) -> sqlite.Insert:
    """An INSERT that may say ON CONFLICT; the two dialects' builders have the same methods."""
    if is_sqlite:
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  # 75 ms SQLite need not pay

    return cast("sqlite.Insert", postgresql.insert(table))
