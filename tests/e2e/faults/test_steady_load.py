"""Scenario 1: a steady load for a minute, each update handled once."""

import asyncio
import gc

import pytest

from bot.db.database import Database
from bot.playground.server import BotApiServer
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import Crew, Hand, free_port
from tests.e2e.faults.people import gather, said
from tests.e2e.faults.telegram import Sender, asked, wishes

PEOPLE = 500


async def _watch(hand: Hand, seconds: int) -> list[float]:
    memory = []
    for _ in range(seconds):
        memory.append(hand.memory())
        await asyncio.sleep(1)
    return memory


@pytest.mark.parametrize(
    ("rate", "seconds"),
    [
        pytest.param(20, 3, id="short"),
        pytest.param(200, 60, id="minute", marks=pytest.mark.faults),
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.timeout(300)
async def test_every_update_is_handled_once(
    server: BotApiServer, database: Database, crew: Crew, figures: Say, rate: int, seconds: int
) -> None:
    people = await gather(server, database, PEOPLE)
    port = free_port()
    hand = crew.web(port)
    updates = wishes([each.id for each in people], rate * seconds)
    async with Sender([port]) as sender:
        await sender.until_up()
        await sender.deliver(asked(9_000_000, people[0].id, "/help"))
        # The emulator lives in this process: its collections would be counted as the webhook's.
        gc.disable()
        watching = asyncio.ensure_future(_watch(hand, seconds))
        sender.took.clear()
        await sender.deliver_at(rate, updates)
        memory = await watching
        gc.enable()
    kept = await said(database)
    growth = memory[-1] - memory[len(memory) // 2]
    figures(
        f"{len(updates)} updates at {rate}/s: kept {kept.total()}, webhook p50"
        f" {sender.percentile(0.5):.0f} ms, p99 {sender.percentile(0.99):.0f} ms, RSS"
        f" {memory[-1]:.0f} MB, {growth:+.1f} MB in the last half, statuses {dict(sender.statuses)}"
    )
    assert kept == {f"дело {number}": 1 for number in range(1, len(updates) + 1)}
    assert set(sender.statuses) == {200}
    assert growth <= 10
