"""How far each person is with signing up."""

from sqlalchemy import select

from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import registrations
from bot.domain.ids import UserId
from bot.domain.registration import Progress


class SqlRegistrationRepository:
    """RegistrationRepository: one select per update that is about it."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get(self, user_id: UserId) -> Progress:
        known: Progress | None = self._session.recall(("registration", user_id))
        if known is None:
            query = select(registrations.c.data).where(registrations.c.user_id == user_id)
            async with self._session.database.read() as connection:
                data = (await connection.execute(query)).scalar_one_or_none() or {}
            known = Progress(frozenset(data.get("done", ())), frozenset(data.get("skipped", ())))
            self._session.remember(("registration", user_id), known)
        return known

    def save(self, user_id: UserId, progress: Progress) -> None:
        ensure_row(self._session, user_id)
        values = {
            "data": {"done": sorted(progress.done), "skipped": sorted(progress.skipped)},
            "updated_at": self._session.clock.now(),
        }
        self._session.stage(
            self._session.database.insert(registrations)
            .values(user_id=user_id, **values)
            .on_conflict_do_update(index_elements=[registrations.c.user_id], set_=values)
        )
        self._session.remember(("registration", user_id), progress)
