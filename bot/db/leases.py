"""What a worker may still do with a reminder it has leased: owner and attempt tell."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Update, func, or_, select, update

from bot.db.database import Reader
from bot.db.tables import reminders
from bot.domain.reminder import ReminderState
from bot.services.ports.push import Leased


def settling(leased: Leased) -> Update:
    """Changes nothing once the lease is lost."""
    return update(reminders).where(_held(leased))


async def are_held(connection: Reader, leased: Sequence[Leased]) -> bool:
    """Whether no lease is lost: to another worker, a change of the owner, or a deletion."""
    held = or_(*map(_held, leased))
    found = await connection.execute(select(func.count()).select_from(reminders).where(held))
    return int(found.scalar_one()) == len(leased)


def _held(leased: Leased) -> ColumnElement[bool]:
    return (
        (reminders.c.id == leased.reminder.id)
        & (reminders.c.owner == leased.owner)
        & (reminders.c.attempt == leased.attempt)
        & (reminders.c.state == ReminderState.SENDING.value)
    )
