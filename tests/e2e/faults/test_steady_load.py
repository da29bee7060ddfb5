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


async def _watch(hands: list[Hand], seconds: int) -> list[float]:
    """Of the largest process, each second."""
    memory = []
    for _ in range(seconds):
        memory.append(max(hand.memory() for hand in hands))
        await asyncio.sleep(1)
    return memory


@pytest.mark.parametrize(
    ("database_url", "webs", "rate", "seconds"),
    [
        pytest.param("sqlite", 1, 20, 3, id="short"),
        pytest.param("sqlite", 1, 200, 60, id="sqlite", marks=pytest.mark.faults),
        pytest.param(
            "postgres", 2, 200, 60, id="postgres", marks=[pytest.mark.faults, pytest.mark.postgres]
        ),
    ],
    indirect=["database_url"],
)
@pytest.mark.timeout(300)
async def test_every_update_is_handled_once(  # fixtures and the load
    server: BotApiServer,
    database: Database,
    crew: Crew,
    figures: Say,
    webs: int,
    rate: int,
    seconds: int,
) -> None:
    people = await gather(server, database, PEOPLE)
    ports = [free_port() for _ in range(webs)]
    hands = [crew.web(port) for port in ports]
    updates = wishes([each.id for each in people], rate * seconds)
    async with Sender(ports) as sender:
        await sender.until_up()
        await sender.deliver(asked(9_000_000, people[0].id, "/help"))
        # Processes that have just begun read what they know for some seconds more.
        await asyncio.sleep(seconds / 5)
        # The emulator lives in this process: its collections would be counted as the webhook's.
        gc.disable()
        watching = asyncio.ensure_future(_watch(hands, seconds))
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
