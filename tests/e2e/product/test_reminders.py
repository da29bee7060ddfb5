"""A reminder's life in the real process: asked for, pushed once, done; blocked and back."""

import asyncio
import datetime as dt

import pytest
from sqlalchemy import update

from bot.clock import SystemClock
from bot.db.database import Database
from bot.db.tables import reminders
from bot.playground.driver import User
from tests.e2e.product.stage import Stage
from tests.integration.reminders import states

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


def open_database(stage: Stage) -> Database:
    return Database.open(f"sqlite+aiosqlite:///{stage.folder}/data/concierge.db")


async def make_due(stage: Stage, ago: dt.timedelta = dt.timedelta()) -> None:
    """As if the time had come, so long ago. The answer comes before the commit: wait for that."""
    await wait_state(stage, "pending")
    database = open_database(stage)
    at = SystemClock().now() - ago
    async with database.write() as connection:
        pending = update(reminders).where(reminders.c.state == "pending")
        await connection.execute(pending.values(next_at=at, send_at=at))
    await database.close()


async def wait_state(stage: Stage, state: str) -> None:
    database = open_database(stage)
    async with asyncio.timeout(20):
        while state not in (await states(database)).values():  # noqa: ASYNC110  # a file
            await asyncio.sleep(0.2)
    await database.close()


def pushed(anna: User) -> int:
    return sum(message.text.startswith("⏰") for message in anna.messages())


async def test_asked_pushed_once_done_and_missed_ones_are_one_message(own_stage: Stage) -> None:
    stage = own_stage
    anna = stage.person()
    await anna.send("/remind завтра в 10 проверить трек")
    await anna.press("Омск", message=await anna.wait(contains="Который у вас час"))
    await anna.wait(contains="10:00 (Омск, UTC+6)")
    await make_due(stage)
    reminder = await anna.wait(contains="⏰", timeout=20)
    assert "проверить трек" in reminder.text
    await wait_state(stage, "sent")
    await anna.press("Готово", message=reminder)
    await wait_state(stage, "done")
    await asyncio.sleep(2)
    assert pushed(anna) == 0  # the only one has become the word that it is done

    for number in range(3):
        await anna.send(f"напомни через {number + 2} часа дело {number}")
        await anna.wait(contains=f"дело {number}")
    assert await stage.stop() == 0
    await make_due(stage, dt.timedelta(days=3))
    stage.start()
    await anna.wait(contains="3 напоминания", timeout=60)
    assert pushed(anna) == 1

    await anna.send("/remind через 1 час позвонить")
    await anna.wait(contains="позвонить")
    await anna.block()
    await make_due(stage)
    await wait_state(stage, "blocked")
    await anna.unblock()
    await anna.send("/start")
    await wait_state(stage, "cancelled")
    assert pushed(anna) == 1
