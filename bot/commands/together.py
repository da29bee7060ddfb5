"""Conversations and pushes in one process."""
# ruff: noqa: PLC0415  # late imports are what keeps the start short

from bot.nursery import Nursery
from bot.services.ports import Clock
from bot.settings import Settings


async def run(settings: Settings, clock: Clock | None = None) -> None:
    """Long polling and the push worker until cancelled; the conversation's end ends both."""
    from bot import app
    from bot.push import service

    await _prepare(settings)
    async with Nursery() as nursery:
        nursery.start(service.run(settings, clock), name="push worker")
        await app.run(settings, clock)


async def _prepare(settings: Settings) -> None:
    """The schema before both: two first connections to a new SQLite file can lock each other out."""
    from bot.db.database import Database
    from bot.db.upgrade import upgrade

    database = Database.open(settings.database_url.get_secret_value())
    try:
        await upgrade(database)
    finally:
        await database.close()
