"""SQLite without the way between: a read, or a whole commit, in one visit to a thread.

Through SQLAlchemy's async layer a select costs nine times what SQLite and SQLAlchemy need for it,
and a commit waits for the interpreter at each of its statements.
"""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Executable, Result

T = TypeVar("T")


class SqliteThread:
    """One thread and its connection. What is asked of it is done in order, each to its end."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self._connection: Connection | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)

    async def execute(self, statement: Executable, parameters: Any = None, /) -> Result[Any]:
        """Run a statement outside any transaction; its rows are all there."""
        frozen = await self.run_sync(
            lambda connection: connection.execute(statement, parameters).freeze()
        )
        return frozen()

    async def run_sync(self, work: Callable[[Connection], T], /) -> T:
        """Several reads in one visit."""
        return await self._visit(self._read, work)

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """The work in a transaction of its own, which leaves nothing when it raises."""
        return await self._visit(self._write, work)

    async def close(self) -> None:
        await self._visit(self._let_go)
        await self._visit(self.engine.dispose)
        self._thread.shutdown()

    def _read(self, work: Callable[[Connection], T]) -> T:
        with self._held() as connection:
            return work(connection)

    def _write(self, work: Callable[[Connection], T]) -> T:
        with self._held() as connection, connection.begin():
            return work(connection)

    @contextmanager
    def _held(self) -> Iterator[Connection]:
        """The connection, kept from one visit to the next; a new one after any failure."""
        if self._connection is None:
            self._connection = self.engine.connect()
        try:
            yield self._connection
        except BaseException:
            self._let_go()
            raise

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    async def _visit(self, errand: Callable[..., T], *arguments: Any) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, errand, *arguments)
