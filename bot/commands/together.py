"""Conversations and pushes in one process."""
# ruff: noqa: PLC0415  # late imports are what keeps the start short

from bot.nursery import Nursery
from bot.services.ports import Clock
from bot.settings import Settings


async def run(settings: Settings, clock: Clock | None = None) -> None:
    """Long polling and the push worker until cancelled; the conversation's end ends both."""
    from bot import app
    from bot.push import service

    async with Nursery() as nursery:
        nursery.start(service.run(settings, clock), name="push worker")
        await app.run(settings, clock)
