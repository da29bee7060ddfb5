"""What people last said they need. The owner is part of every WHERE."""

from sqlalchemy import select

from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import needs
from bot.domain.ids import UserId
from bot.domain.platforms import Need, Purpose, Urgency


class SqlNeedRepository:
    """NeedRepository: one row per person, read only where the questions begin."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get(self, user_id: UserId) -> Need | None:
        known: Need | None = self._session.recall(("need", user_id))
        if known is None:
            known = await self._load(user_id)
            self._session.remember(("need", user_id), known)
        return known

    def save(self, user_id: UserId, need: Need) -> None:
        ensure_row(self._session, user_id)
        values = {
            "purpose": need.purpose.value,
            "pieces": need.pieces,
            "urgency": need.urgency.value,
            "updated_at": self._session.clock.now(),
        }
        self._session.stage(
            self._session.database.insert(needs)
            .values(user_id=user_id, **values)
            .on_conflict_do_update(index_elements=[needs.c.user_id], set_=values)
        )
        self._session.remember(("need", user_id), need)

    async def _load(self, user_id: UserId) -> Need | None:
        query = select(needs).where(needs.c.user_id == user_id)
        async with self._session.database.read() as connection:
            row = (await connection.execute(query)).mappings().one_or_none()
        if row is None:
            return None
        return Need(Purpose(row["purpose"]), row["pieces"], Urgency(row["urgency"]))
