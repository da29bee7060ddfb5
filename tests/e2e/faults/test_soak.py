"""Scenario 41: a long time, sixty times as fast, with a little of every fault.

`SOAK=1800 make faults` makes it half an hour, which are thirty hours for the product.
"""

import asyncio
import datetime as dt
import os
import random
import re
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.db.database import Database
from bot.db.tables import reminders
from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from bot.push.worker import BATCH
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import TOKEN, Crew, Hand, free_port
from tests.e2e.faults.people import gather, is_whole, settled
from tests.e2e.faults.quick_time import SPEED, QuickClock
from tests.e2e.faults.telegram import Json, Sender, asked

# A second here is a minute for the product. In the last tenth nobody asks for anything new.
SOAK, RATE = int(os.environ.get("SOAK", "180")), 62
ASKING, LONGEST_MINUTES = SOAK * 9 // 10, SOAK // 10
LEASE = 10 * SPEED
SAYINGS = ("/help", "силиконовый чехол для телефона", "/deals", "что такое MOQ?", "спасибо")
PUSHED = re.compile(r"⏰ (?:<b>)?(дело \d+)\b")
FAULTS = (
    (FaultKind.TOO_MANY_REQUESTS, Moment.BEFORE), (FaultKind.SERVER_ERROR, Moment.BEFORE),
    (FaultKind.BAD_GATEWAY, Moment.BEFORE), (FaultKind.RESET, Moment.BEFORE),
    (FaultKind.DELAY, Moment.BEFORE), (FaultKind.RESET, Moment.ACCEPTED),
    (FaultKind.TRUNCATED, Moment.ACCEPTED), (FaultKind.EMPTY, Moment.ACCEPTED),
)  # fmt: skip
pytestmark = [
    pytest.mark.timeout(SOAK + 300),
    pytest.mark.faults,
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(TOKEN, QuickClock(SystemClock().now()), flood_limits=False) as server:
        yield server


@pytest.fixture
async def crew(crew: Crew, server: BotApiServer) -> Crew:
    assert isinstance(server.clock, QuickClock)
    crew.quick_since = server.clock.since
    return crew


@dataclass
class Misfortune:
    """What goes wrong: each kind of it strikes once in a hundred times, or a hundredth of the time."""

    chance: random.Random

    def strikes(self, _: object = None) -> bool:
        return self.chance.random() < 0.01

    def requests(self, people: list[User]) -> list[Json]:
        """One of each person, three of four to be reminded of something. Some come twice."""
        updates = []
        for number, person in enumerate(people, start=1):
            minutes = self.chance.randint(1, LONGEST_MINUTES)
            wish = f"/remind через {minutes} минут дело {number}"
            text = wish if number % 4 else self.chance.choice(SAYINGS)
            updates += [asked(number, person.id, text)] * (2 if self.strikes() else 1)
        return updates

    def spoil(self, server: BotApiServer) -> list[Fault]:
        faults = [
            Fault(kind, moment=moment, times=None, seconds=0.5, when=self.strikes)
            for kind, moment in FAULTS
        ]
        return [server.faults.add(fault) for fault in faults]

    async def murder(self, hand: Hand, every: float, times: int) -> None:
        """Kill it at odd moments and start it again."""
        for _ in range(times):
            await asyncio.sleep(every)
            hand.signal(signal.SIGKILL)
            await hand.ended()
            hand.start()

    async def lock(self, file: Path) -> None:
        """Somebody else is writing for half a second of fifty."""
        with closing(sqlite3.connect(file, isolation_level=None, timeout=0)) as other:
            for _ in range(SOAK // 50):
                await asyncio.sleep(49)
                while not _has_begun(other):  # noqa: ASYNC110  # the file has no event for it
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.5)
                other.execute("ROLLBACK")


def _has_begun(other: sqlite3.Connection) -> bool:
    try:
        other.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return False
    return True


async def _watch(hand: Hand) -> list[tuple[float, int]]:
    """Memory and open files, sixty times; the first third is for warming up."""
    seen = []
    await asyncio.sleep(SOAK / 3)
    for _ in range(60):
        await asyncio.sleep(SOAK * 2 / 3 / 60)
        seen.append((hand.memory(), hand.open_files()))
    return seen


def _pushed(people: list[User]) -> Iterator[tuple[str, dt.datetime]]:
    """What each was reminded of, and when."""
    for person in people:
        for message in person.messages():
            at = dt.datetime.fromtimestamp(message.body["date"], dt.UTC)
            yield from ((what, at) for what in PUSHED.findall(message.text))


def _unheard(faults: list[Fault]) -> Counter[str]:
    """What Telegram took, and the worker did not hear it."""
    hits = [hit for each in faults if each.moment is Moment.ACCEPTED for hit in each.hits]
    return Counter(what for hit in hits for what in PUSHED.findall(hit.params.get("text", "")))


async def _promised(database: Database) -> list[tuple[str, dt.datetime]]:
    async with database.read() as connection:
        return [(row.text, row.send_at) for row in await connection.execute(reminders.select())]


async def test_thirty_hours_with_a_little_of_every_fault_lose_nothing(
    server: BotApiServer, database: Database, crew: Crew, tmp_path: Path, figures: Say
) -> None:
    people = await gather(server, database, ASKING * RATE)
    wanted = {f"дело {number}" for number in range(1, len(people) + 1) if number % 4}
    luck = Misfortune(random.Random(41))
    port, kills = free_port(), SOAK // 20 - 1
    web, push = crew.web(port), crew.push(LEASE)
    async with Sender([port]) as sender, asyncio.TaskGroup() as group:
        await sender.until_up()
        faults = luck.spoil(server)
        group.create_task(luck.murder(push, 20, kills))
        group.create_task(luck.murder(web, SOAK / 15, 2))
        group.create_task(luck.lock(tmp_path / "data" / "concierge.db"))
        watching = group.create_task(_watch(web))
        await sender.deliver_at(RATE, luck.requests(people))
    await settled(database, 120)
    promised = await _promised(database)
    due, pushed = dict(promised), sorted(_pushed(people), key=itemgetter(1))
    first = dict(reversed(pushed))
    late = sorted((first[what] - due[what]).total_seconds() for what in wanted)
    again = Counter(what for what, _ in pushed) - Counter(wanted)
    in_flight = again - _unheard(faults)
    memory, files = zip(*watching.result(), strict=True)
    figures(
        f"{SOAK} s as {SOAK / 60:.0f} h, 1 % of {len(FAULTS)} faults, {len(people)} people, {kills}"
        f" push kills: {len(promised)} of {len(wanted)} kept, {len(first)} pushed,"
        f" {again.total()} again ({in_flight.total()} of them in flight at a kill), late p50"
        f" {late[len(late) // 2] / 60:.1f}, p99 {late[len(late) * 99 // 100] / 60:.1f} min, RSS"
        f" {memory[0]:.0f} -> {memory[-1]:.0f} MB, {files[-1]} open files"
    )
    assert sorted(what for what, _ in promised) == sorted(wanted)
    assert set(first) == wanted
    assert late[0] >= -1
    assert in_flight.total() <= kills * BATCH
    assert memory[-1] - memory[0] <= 10
    # How many clients are connected just then comes and goes: what leaks raises the least of them.
    assert min(files[30:]) <= min(files[:30]) + 5
    assert await is_whole(database)
