"""What calendar files have said: one sealed row for each person."""

import logging
from collections.abc import Sequence

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import select

from bot.db.cipher import Cipher, SealedError
from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import calendar_exports
from bot.domain.deal import Exported, UnreadableDealError
from bot.domain.ids import UserId

logger = logging.getLogger(__name__)
_adapter = TypeAdapter(tuple[Exported, ...])


class SqlCalendarRepository:
    """CalendarRepository."""

    def __init__(self, session: UpdateSession, cipher: Cipher) -> None:
        self._session = session
        self._cipher = cipher

    async def get(self, user_id: UserId) -> Sequence[Exported]:
        known: Sequence[Exported] | None = self._session.recall(("calendar", user_id))
        if known is not None:
            return known
        query = select(calendar_exports.c.data).where(calendar_exports.c.user_id == user_id)
        async with self._session.database.read() as connection:
            stored = (await connection.execute(query)).scalar_one_or_none()
        return self._opened(stored, user_id) if stored is not None else ()

    def save(self, user_id: UserId, exported: Sequence[Exported]) -> None:
        ensure_row(self._session, user_id)
        text = _adapter.dump_json(tuple(exported)).decode()
        values = {
            "data": self._cipher.seal(text, _place(user_id)),
            "updated_at": self._session.clock.now(),
        }
        self._session.stage(
            self._session.database.insert(calendar_exports)
            .values(user_id=user_id, **values)
            .on_conflict_do_update(index_elements=[calendar_exports.c.user_id], set_=values)
        )
        self._session.remember(("calendar", user_id), tuple(exported))

    def _opened(self, stored: str, user_id: UserId) -> Sequence[Exported]:
        try:
            return _adapter.validate_json(self._cipher.open(stored, _place(user_id)))
        except SealedError as error:
            logger.error("the calendar of %s cannot be read: %s", user_id, error)  # noqa: TRY400  # a traceback might quote it
        except ValidationError:
            logger.error("the calendar of %s cannot be read", user_id)  # noqa: TRY400  # same
        raise UnreadableDealError


def _place(user_id: UserId) -> str:
    return f"{calendar_exports.name}:{user_id}"
