"""Two processes' runners over one database get the same updates, in any order, at once."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import select

from bot.db.database import Database
from bot.db.exclusion import LocalExclusion, PostgresExclusion
from bot.db.tables import unknown_words
from bot.updates.failures import RetryLater
from bot.updates.runner import UpdateRunner
from tests.integration.counter_bot import build_dispatcher, build_runner
from tests.integration.telegram import ScriptedTelegram, bot_on, message


@pytest.fixture
async def replicas(database: Database, database_url: str) -> AsyncIterator[list[UpdateRunner]]:
    other = Database.open(database_url)
    exclusions = (
        [LocalExclusion(), LocalExclusion()]
        if database.is_sqlite
        else [PostgresExclusion(database_url), PostgresExclusion(database_url)]
    )
    yield [
        build_runner(build_dispatcher(), bot_on(ScriptedTelegram()), each, exclusion)
        for each, exclusion in zip((database, other), exclusions, strict=True)
    ]
    for exclusion in exclusions:
        if isinstance(exclusion, PostgresExclusion):
            await exclusion.close()
    await other.close()


async def _deliver(runner: UpdateRunner, raw: dict[str, Any]) -> None:
    """As Telegram does: again until it hears 200."""
    item = runner.parse(raw)
    assert item is not None
    while True:
        try:
            return await runner.handle(item)
        except RetryLater:
            await asyncio.sleep(0)


async def test_each_update_counts_once(database: Database, replicas: list[UpdateRunner]) -> None:
    updates = [message(n, "слово", user_id=1000 + n % 3) for n in range(1, 31)]
    deliveries = [(runner, raw) for runner in replicas for raw in updates * 2]
    random.Random(7).shuffle(deliveries)
    await asyncio.gather(*(_deliver(runner, raw) for runner, raw in deliveries))
    async with database.read() as connection:
        assert (await connection.execute(select(unknown_words.c.seen))).scalar_one() == 30
