"""aiosqlite with one visit to its thread for each statement, where SQLAlchemy would pay four.

Under load a visit costs more than most statements: the thread waits for the interpreter each time.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Self

import aiosqlite

_FETCHED_AT_ONCE = 64


def connect(database: str, **arguments: Any) -> "Connection":
    """What SQLAlchemy awaits for a new connection; the arguments are those of `sqlite3`."""
    connection = Connection(partial(sqlite3.connect, database, **arguments), _FETCHED_AT_ONCE)
    # A process that ends by an error must not wait for a connection nobody will close.
    connection._thread.daemon = True  # noqa: SLF001  # as SQLAlchemy does for its own
    return connection


class Cursor:
    """One statement: run, read to its end and closed in a single visit."""

    arraysize = 1

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Self:
        return await self._visit(sqlite3.Cursor.execute, sql, parameters)

    async def executemany(self, sql: str, parameters: Iterable[Any]) -> Self:
        return await self._visit(sqlite3.Cursor.executemany, sql, parameters)

    async def fetchall(self) -> Sequence[Any]:
        return self._rows

    async def close(self) -> None:
        """It was closed by the visit."""

    async def _visit(self, run: Any, sql: str, parameters: Iterable[Any]) -> Self:
        await self._connection.visit(self._run, run, sql, parameters)
        return self

    def _run(self, run: Any, sql: str, parameters: Iterable[Any]) -> None:
        cursor = self._connection.raw.cursor()
        try:
            run(cursor, sql, parameters)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else ()
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


class Connection(aiosqlite.Connection):
    """Hands out such cursors, and rolls nothing back where nothing has begun."""

    _asked = 0
    _answered = 0

    @property
    def raw(self) -> sqlite3.Connection:
        """For its own thread only."""
        return self._conn

    async def visit(self, function: Callable[..., None], *arguments: Any) -> None:
        """Run the function in the connection's thread, to its end even when nobody waits for it."""
        self._asked += 1
        await self._execute(self._answer, function, *arguments)  # type: ignore[no-untyped-call]

    def _answer(self, function: Callable[..., None], *arguments: Any) -> None:
        try:
            function(*arguments)
        finally:
            self._answered += 1

    def cursor(self) -> Cursor:  # type: ignore[override]  # SQLAlchemy enters either kind
        return Cursor(self)

    async def rollback(self) -> None:
        """The pool asks for it after every use; most have committed or only read.

        What nobody waits for any more may still begin a transaction.
        """
        if self.in_transaction or self._answered < self._asked:
            await super().rollback()
