"""Scenarios 38 and 41: people who flood the bot, and a long time with a little of every fault.

`SOAK=1800 make faults` makes it half an hour.
"""

import asyncio
import os
import random
import signal
import time
from collections.abc import Callable

import pytest

from bot.db.database import Database
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from bot.playground.transcript import Request
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import Crew, Hand, free_port
from tests.e2e.faults.people import gather, got, is_whole, owe, pushed, said
from tests.e2e.faults.telegram import Json, Sender, asked, wishes

SOAK, RATE, PEOPLE, OWED = int(os.environ.get("SOAK", "180")), 15, 2000, 400
pytestmark = [pytest.mark.timeout(SOAK + 120), pytest.mark.faults]
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def _one_after_another(sender: Sender, updates: list[Json]) -> None:
    """As Telegram delivers the messages of one chat."""
    for update in updates:
        await sender.deliver(update)


@only_sqlite
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


def _one_in_a_hundred(chance: random.Random) -> Callable[[Request], bool]:
    return lambda _request: chance.random() < 0.01


async def _murder(hand: Hand, every: float, until: float) -> int:
    """Kill it at odd moments and start it again; how often."""
    kills = 0
    while time.monotonic() + every < until:
        await asyncio.sleep(every)
        hand.signal(signal.SIGKILL)
        await hand.ended()
        hand.start()
        kills += 1
    return kills


@only_sqlite
async def test_long_time_with_a_little_of_every_fault_loses_nothing(
    server: BotApiServer, database: Database, crew: Crew, figures: Say
) -> None:
    chance = random.Random(41)
    people = await gather(server, database, PEOPLE)
    owed, writers = people[:OWED], [each.id for each in people[OWED:]]
    for kind in (
        FaultKind.TOO_MANY_REQUESTS, FaultKind.SERVER_ERROR, FaultKind.BAD_GATEWAY,
        FaultKind.TRUNCATED, FaultKind.RESET,
    ):  # fmt: skip
        server.faults.add(
            Fault(
                kind, method="sendMessage", moment=Moment.BEFORE, times=None,
                when=_one_in_a_hundred(chance),
            )
        )  # fmt: skip
    port = free_port()
    web, push = crew.web(port), crew.push(lease=10)
    async with Sender([port]) as sender:
        await sender.until_up()
        until = time.monotonic() + SOAK
        killing = asyncio.ensure_future(_murder(push, 20, until))
        updates = wishes(writers, SOAK * RATE)
        again = [each for each in updates if chance.random() < 0.01]
        delivering = asyncio.ensure_future(sender.deliver_at(RATE, updates + again))
        memory = []
        for part in range(OWED // 40):
            await owe(database, owed[part * 40 : part * 40 + 40])
            await asyncio.sleep(SOAK / (OWED // 40))
            memory.append((web.memory(), web.open_files()))
        await delivering
        await killing
        await pushed(owed)
        kills = killing.result()
    kept = await said(database)
    wished = {text: seen for text, seen in kept.items() if text.startswith("дело")}
    half = len(memory) // 2
    (warm, _), (end, files) = memory[half], memory[-1]
    # How many clients are connected just then comes and goes: what leaks raises the least of them.
    (least, least_later) = (min(one[1] for one in part) for part in (memory[:half], memory[half:]))
    figures(
        f"{SOAK} s, 1 % of 5 faults, {len(again)} updates twice, {kills} push kills: kept"
        f" {len(wished)} of {SOAK * RATE}, {sum(got(owed)) - OWED} of {OWED} pushes twice, RSS"
        f" {warm:.0f} -> {end:.0f} MB in the last half, {files} open files"
    )
    assert wished == {f"дело {number}": 1 for number in range(1, SOAK * RATE + 1)}
    assert sum(got(owed)) - OWED <= kills
    assert end - warm <= 10
    assert least_later <= least + 5
    assert await is_whole(database)
