"""ReminderRepository. The owner is part of every WHERE, and `rev` of every change."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select, update

from bot.db.occurrences import planned, planning
from bot.db.reminder_rows import to_reminder, to_row
from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import reminders
from bot.domain.ids import DealId, ReminderId, UserId
from bot.domain.reminder import AHEAD, Reminder, ReminderKind, ReminderState

_MOST = 300
_AHEAD = [state.value for state in AHEAD]
_OWN_AHEAD = (
    select(func.count())
    .select_from(reminders)
    .where(reminders.c.user_id == bindparam("user_id"), reminders.c.state.in_(_AHEAD))
    .where(reminders.c.deal_id.is_(None))
)
_GONE = (ReminderState.DONE.value, ReminderState.CANCELLED.value)


class SqlReminderRepository:
    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get(self, user_id: UserId, reminder_id: ReminderId) -> Reminder | None:
        return await self._one(_owned(user_id).where(reminders.c.id == reminder_id))

    async def asked(self, user_id: UserId, message_id: int) -> Reminder | None:
        shown = or_(reminders.c.message_id == message_id, reminders.c.prompt_id == message_id)
        newest = _own(user_id).where(shown).order_by(reminders.c.updated_at.desc()).limit(1)
        return await self._one(newest)

    async def ahead(self, user_id: UserId) -> Sequence[Reminder]:
        query = _own(user_id).where(reminders.c.state.in_(_AHEAD))
        ordered = query.order_by(reminders.c.send_at, reminders.c.id).limit(_MOST)
        async with self._session.database.read() as connection:
            rows = (await connection.execute(ordered)).mappings().all()
        return [to_reminder(row) for row in rows]

    async def count_own_ahead(self, user_id: UserId) -> int:
        async with self._session.database.read() as connection:
            return int((await connection.execute(_OWN_AHEAD, {"user_id": user_id})).scalar_one())

    async def of_deal(self, user_id: UserId, deal_id: DealId) -> Sequence[Reminder]:
        query = _owned(user_id).where(
            reminders.c.deal_id == deal_id, reminders.c.kind == ReminderKind.DEAL.value
        )
        async with self._session.database.read() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return [to_reminder(row) for row in rows]

    def add(self, *added: Reminder) -> None:
        if not added:
            return
        ensure_row(self._session, added[0].user_id)
        statement = planning(is_sqlite=self._session.database.is_sqlite)
        self._session.stage(statement, planned(added, self._session.clock.now()))

    def save(self, reminder: Reminder) -> None:
        self._session.stage(
            update(reminders)
            .where(_is(reminder.user_id, reminder.id), reminders.c.rev == reminder.rev - 1)
            .values(updated_at=self._session.clock.now(), **to_row(reminder))
        )

    def drop(self, user_id: UserId, ids: Sequence[ReminderId]) -> None:
        if ids:
            self._drop(user_id, reminders.c.id.in_(ids))

    def drop_series(self, user_id: UserId, subject: str) -> None:
        self._drop(user_id, reminders.c.subject == subject)

    def _drop(self, user_id: UserId, which: ColumnElement[bool]) -> None:
        self._session.stage(
            update(reminders)
            .where(reminders.c.user_id == user_id, which)
            .where(reminders.c.state.not_in(_GONE))
            .values(
                state=ReminderState.CANCELLED.value,
                next_at=None,
                owner=None,
                rev=reminders.c.rev + 1,
                updated_at=self._session.clock.now(),
            )
        )

    def ask(self, user_id: UserId, reminder_id: ReminderId, message_id: int) -> None:
        self._session.stage(
            update(reminders).where(_is(user_id, reminder_id)).values(prompt_id=message_id)
        )

    async def _one(self, query: Select[tuple[object, ...]]) -> Reminder | None:
        async with self._session.database.read() as connection:
            row = (await connection.execute(query)).mappings().one_or_none()
        return to_reminder(row) if row else None


def _owned(user_id: UserId) -> Select[tuple[object, ...]]:
    return select(reminders).where(reminders.c.user_id == user_id)


def _own(user_id: UserId) -> Select[tuple[object, ...]]:
    """Those of the private chat, but for news, which nobody plans or puts off."""
    return _owned(user_id).where(
        reminders.c.share_id.is_(None), reminders.c.kind != ReminderKind.NEWS.value
    )


def _is(user_id: UserId, reminder_id: ReminderId) -> ColumnElement[bool]:
    return (reminders.c.user_id == user_id) & (reminders.c.id == reminder_id)
