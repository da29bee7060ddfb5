"""The next occurrence of a reminder that repeats, planned by whoever settles the one before."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.database import Database
from bot.db.reminder_rows import to_row
from bot.db.tables import reminders
from bot.domain.reminder import Reminder, ReminderState, following, occurrence_id
from bot.domain.user import QuietHours

_SLOT = ("subject", "kind", "occurrence")


async def plan_next(
    database: Database,
    connection: AsyncConnection,
    reminder: Reminder,
    now: datetime,
    quiet: QuietHours | None,
) -> None:
    """Within the caller's transaction. What is planned for that time already stays as it is.

    A cancelled one comes back: a deal that was moved and moved back calls for it again, and with
    it the whole rest of the series would be lost.
    """
    one = following(reminder, reminder.id, now, quiet)
    if one is None:
        return
    values = {**to_row(one), "id": occurrence_id(reminder.subject, one.local), "updated_at": now}
    again = {name: value for name, value in values.items() if name not in {"id", *_SLOT}}
    await connection.execute(
        database.insert(reminders)
        .values(attempt=0, **values)
        .on_conflict_do_update(
            index_elements=_SLOT,
            set_={**again, "rev": reminders.c.rev + 1, "message_id": None},
            where=reminders.c.state == ReminderState.CANCELLED.value,
        )
    )
