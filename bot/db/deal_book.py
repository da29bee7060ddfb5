"""DealBook: deals as the push worker reads them, beside any conversation."""

from collections.abc import Collection, Mapping

from sqlalchemy import RowMapping, select

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.repositories.deals import to_deal
from bot.db.tables import deals
from bot.domain.deal import Deal, UnreadableDealError
from bot.domain.ids import DealId


class SqlDealBook:
    def __init__(self, database: Database, cipher: Cipher) -> None:
        self._database = database
        self._cipher = cipher

    async def read(self, ids: Collection[DealId]) -> Mapping[DealId, Deal | None]:
        if not ids:
            return {}
        query = select(deals.c.id, deals.c.data).where(deals.c.id.in_(ids))
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return {DealId(row["id"]): self._open(row) for row in rows}

    def _open(self, row: RowMapping) -> Deal | None:
        try:
            return to_deal(row, self._cipher)
        except UnreadableDealError:
            return None
