"""The one handle on the database that everything else is given."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Self, cast

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.db import engine as engines

logger = logging.getLogger(__name__)


class Database:
    """Short reads and short write transactions; never await the network inside either."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        options = (
            {engines.READ_ONLY: True} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
        )
        self._reader = engine.execution_options(**options)

    @classmethod
    def open(cls, url: str) -> Self:
        return cls(engines.create_engine(url))

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection for single selects, outside any transaction."""
        async with self._reader.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that commits at the end, or leaves nothing when the body raises."""
        async with self.engine.begin() as connection:
            yield connection

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
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except SQLAlchemyError as error:
            logger.warning("the log was not emptied: %s", type(error).__name__)

    async def close(self) -> None:
        await self.engine.dispose()


def insert_into(table: Table, *, is_sqlite: bool) -> sqlite.Insert:
    """An INSERT that may say ON CONFLICT; the two dialects' builders have the same methods."""
    if is_sqlite:
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  # 75 ms SQLite need not pay

    return cast("sqlite.Insert", postgresql.insert(table))
