"""Rows of reminders that are planned: by a person, by a deal, by whoever settles the one before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.database import Database
from bot.db.reminder_rows import to_row
from bot.db.tables import reminders
from bot.domain.reminder import Reminder, ReminderState, following, occurrence_id
from bot.domain.user import QuietHours

_SLOT = ("subject", "kind", "occurrence")
_STAYS = {"id", "rev", *_SLOT}


def planned(database: Database, added: Sequence[Reminder], now: datetime) -> Insert:
    """Adds what is not there. What is planned for that time already stays as it is.

    A cancelled one comes back: a deal that was moved and moved back calls for it again, and with
    it the whole rest of its series would be lost.
    """
    rows: list[dict[str, Any]] = [{**to_row(one), "updated_at": now} for one in added]
    again = [name for name in rows[0] if name not in _STAYS]
    fresh = [{**row, "attempt": 0} for row in rows]
    # A list of rows is compiled anew each time, a single row once for all.
    statement = database.insert(reminders).values(fresh if len(fresh) > 1 else fresh[0])
    return statement.on_conflict_do_update(
        index_elements=_SLOT,
        set_={
            **{name: statement.excluded[name] for name in again},
            "rev": reminders.c.rev + 1,
            "message_id": None,
        },
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
        await connection.execute(planned(database, [named], now))
