"""Scenarios 8-14 and 21: many reminders, several workers, a Bot API and clocks that misbehave."""

import asyncio
import signal

import pytest

from bot.db.database import Database
from bot.db.tables import reminders
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from bot.playground.transcript import Request
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import Crew
from tests.e2e.faults.people import gather, got, owe, settled

faults = pytest.mark.faults
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
only_postgres = pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
pytestmark = pytest.mark.timeout(300)


def sends(server: BotApiServer) -> list[Request]:
    return server.transcript.calls("sendMessage")


def most_in_a_second(requests: list[Request]) -> int:
    """The oracle of the limit: in any window of one second, by the emulator's clock."""
    times = sorted(request.time.timestamp() for request in requests)
    return max(
        sum(start <= later < start + 1 for later in times[at : at + 200])
        for at, start in enumerate(times)
    )


@pytest.mark.parametrize(
    ("replicas", "count"),
    [
        pytest.param(2, 100, id="hundred"),
        pytest.param(2, 5000, id="five-thousand", marks=faults),
    ],
)
@only_postgres
async def test_all_due_at_one_second_are_sent_once_within_the_limits(
    server: BotApiServer, database: Database, crew: Crew, figures: Say, replicas: int, count: int
) -> None:
    people = await gather(server, database, count)
    server.flood.enabled = True
    await owe(database, people)
    for _ in range(replicas):
        crew.push()
    await server.transcript.wait("sendMessage", timeout=60)
    took = await settled(database, 240)
    refused = [request for request in sends(server) if request.status == 429]
    figures(
        f"{count} due at once, {replicas} replicas: {took:.0f} s, {count / took:.1f}/s, at most"
        f" {most_in_a_second(sends(server))} in a second, {len(refused)} refused"
    )
    assert got(people) == [1] * count
    # What left within the limit may arrive bunched when the emulator itself was kept waiting.
    assert len(refused) <= 1 + count // 1000
    assert took <= count / 25 + 10


@faults
@only_postgres
async def test_wrong_clocks_of_replicas_break_no_limit_and_send_nothing_early(
    server: BotApiServer, database: Database, crew: Crew, figures: Say
) -> None:
    people = await gather(server, database, 600)
    server.flood.enabled = True
    await owe(database, people)
    for skew in (-5, 0, 5):
        crew.push(skew=skew)
    await settled(database, 90)
    refused = [request for request in sends(server) if request.status == 429]
    figures(f"clocks -5/0/+5 s: at most {most_in_a_second(sends(server))} in a second")
    assert got(people) == [1] * 600
    assert len(refused) <= 1
    assert "clocks of this process and of the database differ" in crew.log


@only_sqlite
@pytest.mark.parametrize("skew", [86_400, -86_400])
async def test_clock_a_day_wrong_sends_nothing_early_and_nothing_twice(
    server: BotApiServer, database: Database, crew: Crew, skew: float
) -> None:
    people = await gather(server, database, 5)
    await owe(database, people)
    crew.push(skew=skew)
    await settled(database, 30)
    await asyncio.sleep(1.5)
    assert got(people) == [1] * 5
    assert "clocks of this process and of the database differ" in crew.log


@faults
@only_postgres
async def test_silence_asked_of_one_replica_binds_all(
    server: BotApiServer, database: Database, crew: Crew, figures: Say
) -> None:
    people = await gather(server, database, 1000)
    await owe(database, people)
    crew.push()
    crew.push()
    await server.transcript.wait("sendMessage", count=200, timeout=60)
    held = server.faults.add(
        Fault(FaultKind.TOO_MANY_REQUESTS, method="sendMessage", retry_after=7)
    )
    await held.happened.wait()
    asked_at = held.hits[0].time.timestamp()
    await settled(database, 120)
    after = [r.time.timestamp() - asked_at for r in sends(server)]
    # What had been on its way when the refusal came is nobody's disobedience.
    disobeyed = [seconds for seconds in after if 0.3 < seconds < 7.0]
    first = min(seconds for seconds in after if seconds > 0.3)
    figures(f"429 for 7 s: next request after {first:.2f} s, {len(disobeyed)} within the silence")
    assert disobeyed == []
    assert got(people) == [1] * 1000
    async with database.read() as connection:
        rows = await connection.execute(reminders.select())
        assert all(row.failures == 0 for row in rows)


@faults
@only_sqlite
async def test_a_fifth_of_the_sends_fails_in_every_way_and_all_arrive(
    server: BotApiServer, database: Database, crew: Crew, figures: Say
) -> None:
    count = 200
    people = await gather(server, database, count)
    await owe(database, people)
    kinds = [
        FaultKind.SERVER_ERROR, FaultKind.BAD_GATEWAY, FaultKind.EMPTY, FaultKind.TRUNCATED,
    ]  # fmt: skip
    hit = [
        server.faults.add(Fault(kind, method="sendMessage", nth=nth, moment=Moment.BEFORE))
        for nth in range(5, count, 5)
        for kind in [kinds[nth // 5 % 4]]
    ]
    crew.push()
    took = await settled(database, 120)
    figures(f"{len(hit)} of {count} sends failed: all sent after {took:.0f} s")
    assert all(fault.happened.is_set() for fault in hit)
    assert got(people) == [1] * count


@faults
@only_sqlite
async def test_accepted_and_then_silence_is_resent_once_and_counted(
    server: BotApiServer, database: Database, crew: Crew, figures: Say
) -> None:
    people = await gather(server, database, 10)
    await owe(database, people)
    lost = server.faults.add(
        Fault(FaultKind.RESET, method="sendMessage", nth=2, moment=Moment.ACCEPTED)
    )
    silent = server.faults.add(
        Fault(FaultKind.DELAY, method="sendMessage", nth=5, moment=Moment.ACCEPTED, seconds=30)
    )
    crew.push(lease=6)
    await settled(database, 60)
    assert lost.happened.is_set()
    assert silent.happened.is_set()
    figures(f"accepted, then no answer, twice: {sum(got(people))} messages for 10 reminders")
    assert sorted(got(people)) == [1] * 8 + [2] * 2
    assert crew.log.count("ambiguous_resend") == 2


@pytest.mark.parametrize(
    ("seconds", "count"),
    [pytest.param(5, 100, id="short"), pytest.param(120, 500, id="long", marks=faults)],
)
@only_sqlite
async def test_after_an_outage_of_the_bot_api_each_chat_gets_one_message(
    server: BotApiServer,
    database: Database,
    crew: Crew,
    figures: Say,
    seconds: int,
    count: int,
) -> None:
    people = await gather(server, database, count // 5)
    server.faults.add(Fault(FaultKind.BAD_GATEWAY, method="sendMessage", times=None))
    await owe(database, people, each=5)
    crew.push()
    await asyncio.sleep(seconds)
    assert sum(got(people)) == 0
    attempts = len(sends(server))
    server.faults.clear()
    took = await settled(database, 300)
    figures(
        f"{count} due, {seconds} s without the Bot API ({attempts} attempts): all said"
        f" {took:.0f} s later in {sum(got(people))} messages to {len(people)} chats"
    )
    # A worker may look between two of the commits that put one chat's reminders off.
    assert sum(got(people)) <= 1.3 * len(people)


@faults
@only_sqlite
async def test_stopped_worker_neither_sends_nor_finishes_what_another_took(
    server: BotApiServer, database: Database, crew: Crew, figures: Say
) -> None:
    people = await gather(server, database, 60)
    await owe(database, people)
    asleep = crew.push(lease=3)
    await server.transcript.wait("sendMessage", count=10, timeout=30)
    asleep.signal(signal.SIGSTOP)
    crew.push(lease=3)
    await asyncio.sleep(6)
    asleep.signal(signal.SIGCONT)
    await settled(database, 30)
    await asyncio.sleep(2)
    extra = sum(got(people)) - 60
    figures(f"stopped for two leases in 60 sends: {extra} sent twice")
    assert min(got(people)) == 1
    # One of each chat in flight at that moment: the worker sends to several at once.
    assert extra <= 1
