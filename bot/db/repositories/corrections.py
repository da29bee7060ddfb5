"""Words a person has corrected; the newest wording of a word wins."""

from collections.abc import Mapping

from sqlalchemy import select

from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import corrections
from bot.domain.ids import UserId


class SqlCorrectionRepository:
    """CorrectionRepository: one select per update and person, none for repeated reads."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def all(self, user_id: UserId) -> Mapping[str, str]:
        stored = self._session.recall(("corrections", user_id))
        if stored is None:
            stored = await self._load(user_id)
            self._session.remember(("corrections", user_id), stored)
        return {**stored, **self._new(user_id)}

    def save(self, user_id: UserId, source: str, english: str) -> None:
        ensure_row(self._session, user_id)
        values = {"english": english, "updated_at": self._session.clock.now()}
        self._session.stage(
            self._session.database.insert(corrections)
            .values(user_id=user_id, source=source, **values)
            .on_conflict_do_update(
                index_elements=[corrections.c.user_id, corrections.c.source], set_=values
            )
        )
        new = {**self._new(user_id), source: english}
        self._session.remember(("new corrections", user_id), new)

    def _new(self, user_id: UserId) -> Mapping[str, str]:
        return self._session.recall(("new corrections", user_id)) or {}

    async def _load(self, user_id: UserId) -> dict[str, str]:
        query = select(corrections.c.source, corrections.c.english).where(
            corrections.c.user_id == user_id
        )
        async with self._session.database.read() as connection:
            return {row.source: row.english for row in await connection.execute(query)}
