"""How far people have come with a registration. The owner is part of every WHERE."""

from sqlalchemy import select

from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import registrations
from bot.domain.ids import UserId
from bot.domain.registration import Registration


class SqlRegistrationRepository:
    """RegistrationRepository: one row per person and course, one select per update."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get(self, user_id: UserId, course: str) -> Registration:
        place = ("registration", user_id, course)
        known: Registration | None = self._session.recall(place)
        if known is None:
            known = await self._load(user_id, course) or Registration(user_id, course)
            self._session.remember(place, known)
        return known

    def save(self, registration: Registration) -> None:
        ensure_row(self._session, registration.user_id)
        values = {
            "at": registration.at,
            "done": list(registration.done),
            "skipped": list(registration.skipped),
            "updated_at": self._session.clock.now(),
        }
        key = {"user_id": registration.user_id, "course": registration.course}
        self._session.stage(
            self._session.database.insert(registrations)
            .values(**key, **values)
            .on_conflict_do_update(
                index_elements=[registrations.c.user_id, registrations.c.course], set_=values
            )
        )
        place = ("registration", registration.user_id, registration.course)
        self._session.remember(place, registration)

    async def _load(self, user_id: UserId, course: str) -> Registration | None:
        query = select(registrations).where(
            registrations.c.user_id == user_id, registrations.c.course == course
        )
        async with self._session.database.read() as connection:
            row = (await connection.execute(query)).mappings().one_or_none()
        if row is None:
            return None
        return Registration(user_id, course, tuple(row["done"]), tuple(row["skipped"]), row["at"])
