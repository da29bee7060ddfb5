"""PersonalData over the register: one select or one delete for each table of it."""

import json
import logging
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping, delete, func, select

from bot.db.cipher import Cipher, SealedError
from bot.db.personal.register import REGISTER, Kept
from bot.db.session import UpdateSession
from bot.db.share_statements import ShareStatements
from bot.db.tables import deal_shares, metadata, parked_updates
from bot.domain.ids import UserId
from bot.domain.privacy import Held, Section, Topic

logger = logging.getLogger(__name__)


class SqlPersonalData:
    def __init__(self, session: UpdateSession, cipher: Cipher) -> None:
        self._session = session
        self._cipher = cipher

    @property
    def held(self) -> Sequence[Held]:
        return [self._held(topic) for topic in Topic]

    async def count(self, user_id: UserId) -> Mapping[Topic, int]:
        counted: dict[Topic, int] = {}
        async with self._session.database.read() as connection:
            for kept in REGISTER:
                query = select(func.count()).select_from(kept.table).where(kept.of(user_id))
                rows = int((await connection.execute(query)).scalar_one())
                if rows:
                    counted[kept.topic] = counted.get(kept.topic, 0) + rows
        return counted

    async def export(self, user_id: UserId) -> Sequence[Section]:
        sections = []
        async with self._session.database.read() as connection:
            for kept in REGISTER:
                query = select(kept.table).where(kept.of(user_id))
                found = (await connection.execute(query)).mappings().all()
                rows = [self._opened(kept, row) for row in found]
                sections.append(Section(kept.table.name, kept.topic, rows, kept.technical))
        return sections

    def erase(self, user_id: UserId) -> None:
        # What groups have been shown is taken back by a worker.
        statements = ShareStatements(self._session.database, self._session.clock)
        for ending in statements.ending(deal_shares.c.user_id == user_id):
            self._session.stage(ending)
        by_table = {kept.table: kept for kept in REGISTER}
        # Children first: they refer to the person's own row.
        for table in reversed(metadata.sorted_tables):
            if table not in by_table:
                continue
            of_person = by_table[table].of(user_id)
            if table is parked_updates:
                # What the person has written since is a new beginning.
                of_person &= table.c.update_id <= self._session.key.update_id
            self._session.stage(delete(table).where(of_person))
        self._session.leave_no_trace()

    def _held(self, topic: Topic) -> Held:
        parts = [kept for kept in REGISTER if kept.topic is topic]
        return Held(
            topic,
            most=max(part.most for part in parts),
            days=max(part.days for part in parts),
            sealed=self._cipher.is_on and all(part.sealed for part in parts),
        )

    def _opened(self, kept: Kept, row: RowMapping) -> Mapping[str, Any]:
        opened = dict(row)
        try:
            if kept.sealed:
                opened[kept.sealed] = json.loads(
                    self._cipher.open(row[kept.sealed], kept.seal_place(row))
                )
            elif kept.json:
                opened[kept.json] = json.loads(row[kept.json])
        except (SealedError, ValueError) as error:
            logger.error("a row of %s cannot be read: %s", kept.table.name, type(error).__name__)  # noqa: TRY400  # a traceback might quote it
            opened[kept.sealed or kept.json] = None
        return opened
