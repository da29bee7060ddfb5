"""The database's own clock, which decides what is due and whose lease has run out."""

import datetime as dt
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, cast, literal, literal_column, select

from bot.db.database import Database, Reader
from bot.db.types import EPOCH, MILLISECOND, UtcMillis
from bot.services.ports import Clock

_SQLITE = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
# Of the statement: the planner may look it up in an index, which it may not with a volatile clock.
_POSTGRES = "CAST(EXTRACT(EPOCH FROM statement_timestamp()) * 1000 AS BIGINT)"


class DbClock:
    """Replicas agree on it; a clock that can be moved (the playground's) adds its offset."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._source = _SQLITE if database.is_sqlite else _POSTGRES
        self._clock = clock

    def now(self, after: dt.timedelta = dt.timedelta()) -> ColumnElement[Any]:
        """SQL for the present moment, or one `after` it, as the columns of UtcMillis keep it."""
        offset: dt.timedelta = getattr(self._clock, "offset", dt.timedelta())
        shift = round((offset + after).total_seconds() * 1000)
        return literal_column(self._source, UtcMillis) + literal(shift, BigInteger)

    async def moment(self, connection: Reader) -> dt.datetime:
        """The present moment, aware UTC."""
        return EPOCH + await self.read(connection) * MILLISECOND

    async def read(self, connection: Reader) -> int:
        """Milliseconds since 1970."""
        return int((await connection.execute(select(cast(self.now(), BigInteger)))).scalar_one())
