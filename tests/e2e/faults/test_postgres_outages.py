"""Scenarios 18 and 19: PostgreSQL crashes under load, or falls silent on open connections."""

import asyncio
import random
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.db.database import Database
from bot.db.upgrade import upgrade
from bot.playground.server import BotApiServer
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import Crew, free_port
from tests.e2e.faults.people import gather, got, owe, pushed, said
from tests.e2e.faults.postgres_monkey import Server, own_postgres
from tests.e2e.faults.proxy import half_open_proxy
from tests.e2e.faults.telegram import Sender, wishes

pytestmark = [pytest.mark.timeout(300), pytest.mark.faults, pytest.mark.postgres]
SECONDS, RATE, REMINDERS = 200, 15, 2000


@dataclass
class Stage:
    postgres: Server
    database: Database
    crew: Crew


@pytest.fixture
async def stage(server: BotApiServer, tmp_path: Path) -> AsyncIterator[Stage]:
    with own_postgres() as postgres:
        database = Database.open(postgres.url)
        await upgrade(database)
        async with Crew(server, postgres.url, tmp_path) as crew:
            yield Stage(postgres, database, crew)
        await database.close()


async def test_nothing_is_lost_while_postgresql_crashes_again_and_again(
    server: BotApiServer, stage: Stage, figures: Say
) -> None:
    everybody = await gather(server, stage.database, REMINDERS + 100)
    owed, writers = everybody[100:], everybody[:100]
    await owe(stage.database, owed)
    ports = [free_port()]
    stage.crew.web(ports[0])
    stage.crew.push()
    count = SECONDS * RATE
    async with Sender(ports) as sender:
        await sender.until_up()
        updates = wishes([each.id for each in writers], count)
        delivering = asyncio.ensure_future(sender.deliver_at(RATE, updates))
        chance, crashes = random.Random(18), 0
        end = time.monotonic() + SECONDS
        while time.monotonic() < end - 40:
            await asyncio.sleep(chance.uniform(5, 40))
            await stage.postgres.restart(down=chance.uniform(0, 2))
            crashes += 1
        await delivering
        await pushed(owed)
    kept = await said(stage.database)
    wished = {text: seen for text, seen in kept.items() if text.startswith("дело")}
    twice = sum(got(owed)) - len(owed)
    figures(
        f"PostgreSQL crashed {crashes} times in {SECONDS} s under {RATE} updates/s: kept"
        f" {len(wished)} of {count}, answers {dict(sender.statuses)}, Retry-After"
        f" {sorted(sender.retry_afters)}; {REMINDERS} reminders pushed, {twice} chats twice"
    )
    assert wished == {f"дело {number}": 1 for number in range(1, count + 1)}
    assert sender.retry_afters <= {"5"}
    assert set(sender.statuses) <= {200, 503}
    assert min(got(owed)) >= 1
    assert twice <= crashes


async def test_silent_connections_are_noticed_and_replaced(
    server: BotApiServer, stage: Stage, figures: Say
) -> None:
    everybody = await gather(server, stage.database, 60)
    writers, owed = everybody[:20], everybody[20:]
    port = free_port()
    async with half_open_proxy(stage.postgres.socket) as proxy, Sender([port]) as sender:
        url = f"postgresql+asyncpg://postgres@127.0.0.1:{proxy.port}/postgres?ssl=disable"
        stage.crew.web(port, url)
        stage.crew.push(database_url=url)
        await sender.until_up()
        people = [each.id for each in writers]
        await asyncio.gather(*map(sender.deliver, wishes(people, 20)))
        proxy.passes.clear()
        fell_silent = time.monotonic()
        during = asyncio.gather(*map(sender.deliver, wishes(people, 20, first=21)))
        await owe(stage.database, owed)
        await asyncio.sleep(5)
        proxy.passes.set()
        await during
        answered = time.monotonic() - fell_silent
        await pushed(owed)
        pushed_after = time.monotonic() - fell_silent
    kept = await said(stage.database)
    figures(
        f"connections silent for good, new ones after 5 s: updates kept after {answered:.0f} s,"
        f" reminders pushed after {pushed_after:.0f} s, answers {dict(sender.statuses)}"
    )
    assert {text for text in kept if text.startswith("дело")} == {
        f"дело {number}" for number in range(1, 41)
    }
    assert got(owed) == [1] * 40
    assert max(answered, pushed_after) <= 15
