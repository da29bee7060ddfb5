"""What one ordinary dialog step may cost: one write transaction, four SQL statements."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.db.database import Database
from bot.db.exclusion import Exclusion, LocalExclusion, PostgresExclusion
from bot.updates.runner import UpdateRunner
from tests.integration.counter_bot import build_dispatcher, build_runner
from tests.integration.statements import Work, counted
from tests.integration.telegram import ScriptedTelegram, bot_on, message, press


@pytest.fixture
async def exclusion(database: Database, database_url: str) -> AsyncIterator[Exclusion]:
    if database.is_sqlite:
        yield LocalExclusion()
        return
    exclusion = PostgresExclusion(database_url)
    yield exclusion
    await exclusion.close()


def _engines(database: Database, exclusion: Exclusion) -> list[Engine]:
    if isinstance(exclusion, PostgresExclusion):
        return [*database.engines, exclusion._engine.sync_engine]
    return database.engines


async def _work_of(runner: UpdateRunner, raw: dict[str, Any], engines: list[Engine]) -> Work:
    item = runner.parse(raw)
    assert item is not None
    with counted(*engines) as work:
        await runner.handle(item)
    return work


async def test_cost_of_an_ordinary_dialog_step(database: Database, exclusion: Exclusion) -> None:
    telegram = ScriptedTelegram()
    runner = build_runner(build_dispatcher(), bot_on(telegram), database, exclusion)
    engines = _engines(database, exclusion)
    # The first connections of a process say more than later ones.
    await _work_of(runner, message(1, "/start"), engines)
    button = telegram.requests[0].reply_markup.inline_keyboard[0][0].callback_data
    work = await _work_of(runner, press(2, button, message_id=1), engines)
    assert len(work.statements) <= 4, work.statements
    assert work.commits == 1


async def test_cost_of_a_redelivered_update(database: Database, exclusion: Exclusion) -> None:
    runner = build_runner(build_dispatcher(), bot_on(ScriptedTelegram()), database, exclusion)
    engines = _engines(database, exclusion)
    await _work_of(runner, message(1, "чайник"), engines)
    work = await _work_of(runner, message(1, "чайник"), engines)
    assert work.commits == 0
    assert not [line for line in work.statements if "INSERT" in line]
