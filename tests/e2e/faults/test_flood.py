"""Scenario 38: people who flood the bot, and the others who are there, too."""

import asyncio

import pytest

from bot.db.database import Database
from bot.playground.server import BotApiServer
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import Crew, free_port
from tests.e2e.faults.people import gather, said
from tests.e2e.faults.telegram import Json, Sender, asked, wishes

pytestmark = [pytest.mark.timeout(120), pytest.mark.faults]


async def _one_after_another(sender: Sender, updates: list[Json]) -> None:
    """As Telegram delivers the messages of one chat."""
    for update in updates:
        await sender.deliver(update)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_people_who_flood_the_bot_do_not_keep_the_others_waiting(
    server: BotApiServer, database: Database, crew: Crew, figures: Say
) -> None:
    everybody = [each.id for each in await gather(server, database, 60)]
    flooders, others = everybody[:10], everybody[10:]
    port = free_port()
    crew.web(port)
    async with Sender([port]) as flood, Sender([port]) as calm:
        await calm.until_up()
        await calm.deliver(asked(9_000_000, others[0], "/help"))
        calm.took.clear()
        flooding = [
            asyncio.ensure_future(
                _one_after_another(
                    flood,
                    [asked(number * 1000 + n, person, "/help") for n in range(500)],
                )
            )
            for number, person in enumerate(flooders, start=1)
        ]
        await calm.deliver_at(5, wishes(others, 100, first=100_000))
        handled = len(flood.took)
        for each in flooding:
            each.cancel()
    figures(
        f"10 people flood ({handled / 20:.0f} updates/s): the others' webhook p50"
        f" {calm.percentile(0.5):.0f} ms, p99 {calm.percentile(0.99):.0f} ms"
    )
    assert set(calm.statuses) == {200}
    assert (await said(database)).total() == 100
