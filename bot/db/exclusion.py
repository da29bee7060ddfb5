"""One update of a person at a time: in this process, and among replicas over PostgreSQL."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from sqlalchemy import BigInteger, bindparam, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.db import engine as engines
from bot.db import silence
from bot.db.crowd import Crowd

logger = logging.getLogger(__name__)

_KEY = bindparam("key", type_=BigInteger)
_LOCK = select(func.pg_advisory_lock(_KEY))
_UNLOCK = select(func.pg_advisory_unlock(_KEY))


class Exclusion(Protocol):
    """Keeps the updates of one person apart."""

    def hold(self, key: int) -> AbstractAsyncContextManager[None]:
        """Wait until nobody else holds the key, in order of arrival within the process."""


class LocalExclusion:
    """First come, first served within one process. A key nobody waits for takes no memory.

    Whoever is hasty waits for a place under their own lock, so their updates keep their order.
    """

    def __init__(self) -> None:
        self._crowd = Crowd()
        self._locks: dict[int, asyncio.Lock] = {}
        self._users: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._locks)

    @asynccontextmanager
    async def hold(self, key: int) -> AsyncIterator[None]:
        lock = self._locks.setdefault(key, asyncio.Lock())
        self._users[key] = self._users.get(key, 0) + 1
        try:
            async with lock, self._crowd.place(key):
                yield
        finally:
            self._users[key] -= 1
            if not self._users[key]:
                del self._users[key], self._locks[key]


class PostgresExclusion:
    """Adds an advisory lock, so that replicas keep a person's updates apart, too.

    The locks have connections of their own: waiters must not starve those who work. The hasty
    come to them one by one.
    """

    def __init__(self, url: str) -> None:
        self._local = LocalExclusion()
        self._engine = _lock_engine(url)

    @asynccontextmanager
    async def hold(self, key: int) -> AsyncIterator[None]:
        async with self._local.hold(key), self._engine.connect() as connection:
            await connection.execute(_LOCK, {"key": key})
            try:
                yield
            finally:
                await _unlock(connection, key)

    async def close(self) -> None:
        await self._engine.dispose()


def _lock_engine(url: str) -> AsyncEngine:
    arguments = engines.postgres_arguments("sourcing-concierge-locks")
    engine = create_async_engine(
        engines.parse_url(url),
        isolation_level="AUTOCOMMIT",
        pool_size=4,
        max_overflow=28,
        connect_args=arguments,
    )
    engines.name_absence(engine)
    silence.notice(engine)
    return engine


async def _unlock(connection: AsyncConnection, key: int) -> None:
    try:
        await connection.execute(_UNLOCK, {"key": key})
    except (SQLAlchemyError, OSError) as error:
        # The server frees the locks of a closed connection; the update itself is done.
        logger.warning("lock connection lost: %s", type(error).__name__)
        await connection.invalidate()
