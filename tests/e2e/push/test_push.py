"""Real push processes against the emulator: killed, blocked, held back, doubled."""

import asyncio
import signal
import time
from collections.abc import Callable

import pytest
from aiohttp import ClientSession

from bot.db.database import Database
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures
from tests.e2e.push.workers import Worker, reminded, settled, texts
from tests.integration.reminders import states

pytestmark = pytest.mark.e2e
# What says the same of both databases is asked of one.
only_once = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize("moment", [Moment.BEFORE, Moment.ACCEPTED])
async def test_killed_around_the_send_loses_nothing(
    server: BotApiServer, database: Database, hire: Callable[[], Worker], moment: Moment
) -> None:
    await reminded(server, database)
    worker = hire()
    server.faults.add(Fault(FaultKind.KILL, method="sendMessage", moment=moment, pid=worker.pid))
    assert await worker.exit_code() == -signal.SIGKILL
    assert set((await states(database)).values()) == {"sending"}
    worker.start()
    await settled(database)
    assert texts(server) == [1 if moment is Moment.BEFORE else 2]
    worker.process.terminate()
    assert await worker.exit_code() == 0


async def test_two_workers_send_each_reminder_once_within_the_limit(
    server: BotApiServer, database: Database, hire: Callable[[], Worker]
) -> None:
    server.flood.enabled = True
    await reminded(server, database, people=40)
    hire()
    hire()
    await settled(database)
    assert texts(server, 40) == [1] * 40


async def test_silence_asked_for_is_kept_by_all_and_nothing_is_lost(
    server: BotApiServer, database: Database, hire: Callable[[], Worker]
) -> None:
    await reminded(server, database, people=8)
    held = server.faults.add(
        Fault(FaultKind.TOO_MANY_REQUESTS, method="sendMessage", retry_after=2)
    )
    hire()
    hire()
    await held.happened.wait()
    started = time.monotonic()
    await asyncio.sleep(0.3)
    before = sum(texts(server, 8))
    await asyncio.sleep(1.5)
    assert sum(texts(server, 8)) == before
    await settled(database)
    assert time.monotonic() - started >= 1.9
    assert texts(server, 8) == [1] * 8


@only_once
@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.SERVER_ERROR, method="sendMessage", times=2),
        Fault(FaultKind.BAD_GATEWAY, method="sendMessage"),
        Fault(FaultKind.RESET, method="sendMessage"),
        Fault(FaultKind.TRUNCATED, method="sendMessage", moment=Moment.BEFORE),
        Fault(FaultKind.EMPTY, method="sendMessage", moment=Moment.BEFORE),
    ],
    ids=lambda fault: fault.kind.value,
)
async def test_failed_sends_are_repeated_until_they_arrive(
    server: BotApiServer, database: Database, hire: Callable[[], Worker], fault: Fault
) -> None:
    await reminded(server, database)
    server.faults.add(fault)
    hire()
    await settled(database)
    assert fault.happened.is_set()
    assert texts(server) == [1]


async def test_one_who_blocked_the_bot_is_left_alone(
    server: BotApiServer, database: Database, hire: Callable[[], Worker]
) -> None:
    await reminded(server, database)
    await server.user("person0").block()
    hire()
    await settled(database, "blocked")
    assert texts(server) == [0]


@only_once
async def test_worker_that_slept_through_its_lease_sends_nothing_of_it(
    server: BotApiServer, database: Database, hire: Callable[[], Worker]
) -> None:
    await reminded(server, database)
    asleep = hire()
    slow = server.faults.add(Fault(FaultKind.DELAY, method="sendMessage", seconds=0.5))
    await slow.happened.wait()
    asleep.process.join(0)
    import os  # noqa: PLC0415

    os.kill(asleep.pid(), signal.SIGSTOP)
    hire()
    await settled(database)
    os.kill(asleep.pid(), signal.SIGCONT)
    await asyncio.sleep(1)
    assert texts(server)[0] <= 2
    assert set((await states(database)).values()) == {"sent"}


@only_once
async def test_worker_alone_answers_monitoring(
    server: BotApiServer, database: Database, hire: Callable[[], Worker]
) -> None:
    await reminded(server, database)
    worker = hire()
    await settled(database)
    async with ClientSession(f"http://127.0.0.1:{worker.health_port}") as client:
        for path, told in (
            ("/health/live", "ok"),
            ("/health/ready", "ok"),
            ("/metrics", "concierge_reminders_due 0.0"),
        ):
            async with client.get(path) as response:
                assert response.status == 200
                assert told in await response.text()
