"""Starts and stops polling between the two fakes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot

from bot.updates.backoff import Backoff
from bot.updates.polling import Polling
from tests.unit.updates.fakes import QueueingTelegram, ScriptedRunner

ANNA, BORIS = 1, 2
QUICK = Backoff(first=0.001, longest=0.002, patience=0.01)


async def succeed(_update_id: int) -> None:
    pass


def build_polling(telegram: QueueingTelegram, runner: Any, **options: Any) -> Polling:
    bot = Bot("42:TEST", session=telegram)
    options = {"backoff": QUICK, "fetch_backoff": QUICK, "grace": 1} | options
    return Polling(bot, runner, allowed_updates=["message"], **options)


@asynccontextmanager
async def running(
    telegram: QueueingTelegram, script: Callable[[int], Awaitable[None]], **options: Any
) -> AsyncIterator[ScriptedRunner]:
    """A polling bot, stopped at the end as SIGTERM would."""
    runner = ScriptedRunner(script)
    task = asyncio.ensure_future(build_polling(telegram, runner, **options).run())
    async with asyncio.timeout(10):
        yield runner
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
