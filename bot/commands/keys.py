"""`python -m bot rekey`: seals every personal row with the first key of `DATA_KEY`."""

import asyncio

from bot.commands import output
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.personal.rekey import Resealed, reseal
from bot.db.upgrade import upgrade
from bot.settings import Settings


def rekey(settings: Settings) -> int:
    """The exit code: 1 when some rows can be opened by no key."""
    done = asyncio.run(_reseal(settings))
    counts = {
        "changed": str(done.changed),
        "current": str(done.current),
        "unreadable": str(done.unreadable),
    }
    if done.unreadable:
        output.complain("op-rekey-unreadable", **counts)
        return 1
    output.tell("op-rekey-done", **counts)
    return 0


async def _reseal(settings: Settings) -> Resealed:
    key = settings.data_key
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await upgrade(database)
        return await reseal(database, Cipher.from_setting(key.get_secret_value() if key else None))
    finally:
        await database.close()
