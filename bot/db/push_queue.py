"""PushQueue: due reminders, leased to one worker at a time; the database's clock decides.

A lease is owner and attempt. Whoever lost it changes nothing any more.
"""

import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, case, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.database import Database
from bot.db.db_clock import DbClock
from bot.db.leases import are_held, settling
from bot.db.occurrences import plan_next
from bot.db.reminder_rows import to_reminder
from bot.db.share_statements import ShareStatements
from bot.db.tables import reminders, users
from bot.domain.ids import ChatId
from bot.domain.reminder import (
    AHEAD,
    MOST_NAGS,
    NAG_EVERY,
    Reminder,
    ReminderKind,
    ReminderState,
    out_of_quiet,
)
from bot.domain.user import QuietHours
from bot.services.ports import Clock
from bot.services.ports.push import Claim, Leased

LEASE = timedelta(seconds=30)
# Of one chat at once: a merged message has to stay readable.
_OF_ONE_CHAT = 20


class SqlPushQueue:
    """The same code on both databases: SQLite has one writer, PostgreSQL skips locked rows."""

    def __init__(self, database: Database, clock: Clock, lease: timedelta = LEASE) -> None:
        self._database = database
        self._clock = DbClock(database, clock)
        self._shares = ShareStatements(database, clock)
        self._lease = lease

    async def claim(self, owner: str, limit: int) -> Claim:
        is_due = reminders.c.next_at <= self._clock.now()
        async with self._database.read() as connection:
            waiting = select(reminders.c.id).where(is_due).order_by(reminders.c.next_at).limit(1)
            if (await connection.execute(waiting)).first() is None:
                return Claim((), await self._clock.moment(connection))
        until = time.monotonic() + self._lease.total_seconds()
        async with self._database.write() as connection:
            first = await self._take(connection, owner, is_due, limit)
            chats = sorted({row["chat_id"] for row in first})
            more: Sequence[RowMapping] = ()
            if chats and len(first) < limit * _OF_ONE_CHAT:
                of_chats = is_due & reminders.c.chat_id.in_(chats)
                more = await self._take(connection, owner, of_chats, limit * _OF_ONE_CHAT)
            now = await self._clock.moment(connection)
        rows = sorted((*first, *more), key=lambda row: (row["send_at"], row["id"]))
        return Claim([_leased(row, owner, until) for row in rows], now)

    async def holds(self, leased: Sequence[Leased]) -> bool:
        async with self._database.read() as connection:
            return await are_held(connection, leased)

    async def finish(self, leased: Leased, message_id: int) -> bool:
        reminder = leased.reminder
        async with self._database.write() as connection:
            goes_on = reminder.nag or reminder.repeat is not None
            now = await self._clock.moment(connection) if goes_on else None
            quiet = await _quiet(connection, reminder) if goes_on else None
            values: dict[str, Any] = {
                "state": ReminderState.SENT.value,
                "next_at": None,
                "message_id": message_id,
                "last_error": None,
                "failures": 0,
            }
            if now is not None and reminder.nag and reminder.nags < MOST_NAGS:
                again = out_of_quiet(now + NAG_EVERY, reminder.zone, quiet)
                values |= {
                    "state": ReminderState.PENDING.value,
                    "send_at": again,
                    "next_at": again,
                    "nags": reminder.nags + 1,
                }
            if not await self._settle(connection, leased, values):
                return False
            if now is not None and reminder.repeat:
                await plan_next(self._database, connection, reminder, now, quiet)
        return True

    async def put_off(self, leased: Leased, by: timedelta, error: str, *, failed: bool) -> bool:
        values = {
            "state": ReminderState.PENDING.value,
            "next_at": self._clock.now(by),
            "failures": leased.failures + (1 if failed else 0),
            "last_error": error[:64],
        }
        async with self._database.write() as connection:
            return await self._settle(connection, leased, values)

    async def bury(self, leased: Leased, error: str) -> bool:
        values = {"state": ReminderState.DEAD.value, "next_at": None, "last_error": error[:64]}
        async with self._database.write() as connection:
            return await self._settle(connection, leased, values)

    async def drop(self, leased: Leased) -> bool:
        values = {"state": ReminderState.CANCELLED.value, "next_at": None, "last_error": None}
        async with self._database.write() as connection:
            return await self._settle(connection, leased, values)

    async def block(self, chat_id: ChatId) -> None:
        ahead = [state.value for state in AHEAD if state is not ReminderState.PAUSED]
        # News would be old by the time they return.
        is_news = reminders.c.kind == ReminderKind.NEWS.value
        state = case((is_news, ReminderState.CANCELLED.value), else_=ReminderState.BLOCKED.value)
        async with self._database.write() as connection:
            await connection.execute(
                update(reminders)
                .where(reminders.c.chat_id == chat_id, reminders.c.state.in_(ahead))
                .values(state=state, next_at=None, owner=None)
            )

    async def move(self, old: ChatId, new: ChatId) -> None:
        async with self._database.write() as connection:
            for moving in self._shares.moving(old, new):
                await connection.execute(moving)

    async def _take(
        self, connection: AsyncConnection, owner: str, which: ColumnElement[bool], limit: int
    ) -> Sequence[RowMapping]:
        chosen = (
            select(reminders.c.id)
            .where(which)
            .order_by(reminders.c.next_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        found = [row.id for row in await connection.execute(chosen)]
        if not found:
            return ()
        taken = await connection.execute(
            update(reminders)
            .where(reminders.c.id.in_(found))
            .values(
                state=ReminderState.SENDING.value,
                owner=owner,
                attempt=reminders.c.attempt + 1,
                next_at=self._clock.now(self._lease),
                attempt_started_at=self._clock.now(),
            )
            .returning(*reminders.c)
        )
        return taken.mappings().all()

    async def _settle(
        self, connection: AsyncConnection, leased: Leased, values: dict[str, Any]
    ) -> bool:
        result = await connection.execute(
            settling(leased).values(updated_at=self._clock.now(), **values)
        )
        return result.rowcount == 1


def _leased(row: RowMapping, owner: str, until: float) -> Leased:
    return Leased(to_reminder(row), owner, row["attempt"], row["failures"], until)


async def _quiet(connection: AsyncConnection, reminder: Reminder) -> QuietHours | None:
    hours = select(users.c.quiet_start, users.c.quiet_end).where(users.c.id == reminder.user_id)
    row = (await connection.execute(hours)).first()
    if row is None or row.quiet_start is None or row.quiet_end is None:
        return None
    return QuietHours(row.quiet_start, row.quiet_end)
