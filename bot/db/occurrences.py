"""Rows of reminders that are planned: by a person, by a deal, by whoever settles the one before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.database import Database, insert_into
from bot.db.reminder_rows import to_row
from bot.db.tables import reminders
from bot.domain.reminder import Reminder, ReminderState, following, occurrence_id
from bot.domain.user import QuietHours

_SLOT = ("subject", "kind", "occurrence")
_STAYS = {"id", "rev", "attempt", *_SLOT}


def planned(added: Sequence[Reminder], now: datetime) -> list[dict[str, Any]]:
    """What `planning` puts into the table, at `now` (aware UTC)."""
    return [{**to_row(one), "attempt": 0, "updated_at": now} for one in added]


@cache
def planning(*, is_sqlite: bool) -> Insert:
    """Adds what is not there. What is planned for that time already stays as it is.

    A cancelled one comes back: a deal that was moved and moved back calls for it again, and with
    it the whole rest of its series would be lost.
    """
    statement = insert_into(reminders, is_sqlite=is_sqlite)
    anew = {one.name: one for one in statement.excluded if one.name not in _STAYS}
    return statement.on_conflict_do_update(
        index_elements=_SLOT,
        set_={**anew, "rev": reminders.c.rev + 1},
        where=reminders.c.state == ReminderState.CANCELLED.value,
    )


async def plan_next(
    database: Database,
    connection: AsyncConnection,
    reminder: Reminder,
    now: datetime,
    quiet: QuietHours | None,
) -> None:
    """The next occurrence of one that repeats, within the caller's transaction."""
    one = following(reminder, reminder.id, now, quiet)
    if one is not None:
        named = replace(one, id=occurrence_id(reminder.subject, one.local))
        statement = planning(is_sqlite=database.is_sqlite)
        await connection.execute(statement, planned([named], now))
