"""Keeps updates whose turn has not come although Telegram's window had to move on."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import exists, select

from bot.db.database import Database
from bot.db.session import UpdateKey
from bot.db.tables import parked_updates, processed_updates
from bot.services.ports import Clock

IS_PROCESSED = exists().where(processed_updates.c.update_id == parked_updates.c.update_id)


async def park(database: Database, clock: Clock, key: UpdateKey, raw: Mapping[str, Any]) -> None:
    """Commit the update's JSON; parking it again changes nothing."""
    row = {"update_id": key.update_id, "user_id": key.user_id, "data": raw, "at": clock.now()}
    async with database.write() as connection:
        await connection.execute(
            database.insert(parked_updates).values(row).on_conflict_do_nothing()
        )


async def list_parked(database: Database) -> Sequence[Mapping[str, Any]]:
    """The JSON of those that were not handled since, oldest first."""
    query = select(parked_updates.c.data).where(~IS_PROCESSED).order_by(parked_updates.c.update_id)
    async with database.read() as connection:
        return (await connection.execute(query)).scalars().all()
