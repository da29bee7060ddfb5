"""Throws away what has served its time, so that the database does not grow for ever."""

import asyncio
import datetime as dt
import logging

from sqlalchemy import ColumnElement, delete, or_
from sqlalchemy.exc import SQLAlchemyError

from bot.db.database import Database
from bot.db.parking import IS_PROCESSED
from bot.db.tables import (
    deal_shares,
    parked_updates,
    processed_updates,
    reminders,
    send_budget,
    share_presses,
    translations,
)
from bot.domain.reminder import ReminderState
from bot.domain.share import Act
from bot.services.ports import Clock

logger = logging.getLogger(__name__)

# Telegram keeps an update for 24 hours and offers it again until then.
UPDATE_MEMORY = dt.timedelta(hours=48)
# Translators get better, and what people asked about must not be kept for ever.
TRANSLATION_MEMORY = dt.timedelta(days=30)
_WAITING = [state.value for state in (ReminderState.PAUSED, ReminderState.BLOCKED)]
# What was sent, done or deleted, and chats that were written to.
REMINDER_MEMORY = dt.timedelta(days=30)
# Of two presses that mark a payment, the first.
ASK_MEMORY = dt.timedelta(hours=1)
_INTERVAL_SECONDS = 4 * 3600


def _is_idle(now: dt.datetime) -> tuple[ColumnElement[bool], ...]:
    yesterday = int((now - dt.timedelta(days=1)).timestamp() * 1000)
    return send_budget.c.tat < yesterday, send_budget.c.blocked_until < yesterday


async def purge(database: Database, clock: Clock) -> int:
    """Forget old ids, old translations, and the content of updates nobody waits for.

    Returns how many ids.
    """
    now = clock.now()
    oldest = now - UPDATE_MEMORY
    async with database.write() as connection:
        await connection.execute(
            delete(parked_updates).where(or_(IS_PROCESSED, parked_updates.c.at < oldest))
        )
        await connection.execute(
            delete(translations).where(translations.c.created_at < now - TRANSLATION_MEMORY)
        )
        await connection.execute(
            delete(reminders).where(
                reminders.c.next_at.is_(None),
                reminders.c.state.not_in(_WAITING),
                reminders.c.updated_at < now - REMINDER_MEMORY,
            )
        )
        await connection.execute(delete(deal_shares).where(deal_shares.c.offered_until < now))
        await connection.execute(
            delete(share_presses).where(
                share_presses.c.act == Act.ASK.value, share_presses.c.at < now - ASK_MEMORY
            )
        )
        await connection.execute(delete(send_budget).where(*_is_idle(now)))
        result = await connection.execute(
            delete(processed_updates).where(processed_updates.c.at < oldest)
        )
    await database.wipe_log()
    return result.rowcount


async def keep_house(database: Database, clock: Clock) -> None:
    """Purge now and every few hours, until cancelled. A failure waits for the next time."""
    while True:
        try:
            logger.info("forgot %s old update ids", await purge(database, clock))
        except (SQLAlchemyError, OSError) as error:
            logger.warning("housekeeping put off: %s", type(error).__name__)
        await asyncio.sleep(_INTERVAL_SECONDS)
