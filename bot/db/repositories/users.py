"""Settings of people. A stranger has no row until something of theirs is stored."""

from typing import Any

from sqlalchemy import RowMapping, select

from bot.db.session import UpdateSession
from bot.db.tables import users
from bot.domain.ids import UserId
from bot.domain.user import LetterLanguages, QuietHours, User


class SqlUserRepository:
    """UserRepository: the update's own person is already loaded and costs no statement."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get(self, user_id: UserId) -> User:
        known: User | None = self._session.recall(("user", user_id))
        if known is None:
            row = await self._load(user_id)
            known = User(id=user_id) if row is None else to_user(row)
            self._session.remember(("user", user_id), known)
        return known

    def save(self, user: User) -> None:
        values = _to_row(user)
        insert = self._session.database.insert(users)
        self._session.stage(
            insert.values(
                id=user.id, created_at=self._session.clock.now(), **values
            ).on_conflict_do_update(index_elements=[users.c.id], set_=values)
        )
        self._session.remember(("user", user.id), user)
        self._session.remember(("has row", user.id), value=True)

    async def _load(self, user_id: UserId) -> RowMapping | None:
        if user_id == self._session.key.user_id:
            return self._session.user_row
        async with self._session.database.read() as connection:
            result = await connection.execute(select(users).where(users.c.id == user_id))
            return result.mappings().one_or_none()


def ensure_row(session: UpdateSession, user_id: UserId) -> None:
    """Stage an empty row for a stranger, so that what belongs to them can refer to it."""
    is_loaded = session.user_row is not None and user_id == session.key.user_id
    if is_loaded or session.recall(("has row", user_id)):
        return
    session.stage(
        session.database.insert(users)
        .values(id=user_id, created_at=session.clock.now(), **_to_row(User(id=user_id)))
        .on_conflict_do_nothing()
    )
    session.remember(("has row", user_id), value=True)


def _to_row(user: User) -> dict[str, Any]:
    return {
        "country": user.country,
        "city": user.city,
        "zone": user.zone,
        "currency": user.currency,
        "quiet_start": user.quiet.start if user.quiet else None,
        "quiet_end": user.quiet.end if user.quiet else None,
        "letters": user.letters.value,
        "consent_version": user.consent_version,
        "consent_at": user.consent_at,
    }


def to_user(row: RowMapping) -> User:
    """The person of a row."""
    has_quiet_hours = row["quiet_start"] is not None and row["quiet_end"] is not None
    return User(
        id=UserId(row["id"]),
        country=row["country"],
        city=row["city"],
        zone=row["zone"],
        currency=row["currency"],
        quiet=QuietHours(row["quiet_start"], row["quiet_end"]) if has_quiet_hours else None,
        letters=LetterLanguages(row["letters"]),
        consent_version=row["consent_version"],
        consent_at=row["consent_at"],
    )
