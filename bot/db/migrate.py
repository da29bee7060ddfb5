"""The schema upgrade as a plain function, for commands that have no event loop."""

import asyncio

from bot.db import upgrade as upgrades
from bot.db.database import Database


def upgrade(url: str) -> bool:
    """Bring the database at `url` to the newest schema; returns whether there was anything."""
    return asyncio.run(_upgrade(url))


async def _upgrade(url: str) -> bool:
    database = Database.open(url)
    try:
        return await upgrades.upgrade(database)
    finally:
        await database.close()
