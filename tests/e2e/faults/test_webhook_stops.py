"""Scenarios 4 and 5: the webhook service is stopped and killed in the middle of its work."""

import asyncio
import random
import signal

import pytest

from bot.db.database import Database
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from bot.playground.transcript import Request
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import Crew, free_port
from tests.e2e.faults.people import gather, is_whole, said
from tests.e2e.faults.telegram import Sender, wishes

pytestmark = pytest.mark.timeout(300)
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
PEOPLE = 50


def rounds(few: int, many: int) -> pytest.MarkDecorator:
    """A few in every test run, all of them in `make faults`."""
    all_of_them = pytest.param(many, id=f"{many}-rounds", marks=pytest.mark.faults)
    return pytest.mark.parametrize("count", [pytest.param(few, id="once"), all_of_them])


def answers(server: BotApiServer) -> list[Request]:
    return [request for request in server.transcript.calls("sendMessage") if request.accepted]


@rounds(1, 20)
async def test_calm_stop_keeps_what_it_has_taken_and_is_quick(
    server: BotApiServer, database: Database, crew: Crew, figures: Say, count: int
) -> None:
    people = await gather(server, database, PEOPLE)
    port = free_port()
    hand = crew.web(port)
    slowest, taken_early = 0.0, 0
    async with Sender([port]) as sender:
        for turn in range(count):
            await sender.until_up()
            first = turn * 100 + 1
            updates = wishes([each.id for each in people], 100, first)
            delivering = asyncio.gather(*map(sender.deliver, updates))
            await asyncio.sleep(random.Random(turn).uniform(0.05, 0.4))
            asked_at = asyncio.get_running_loop().time()
            hand.signal(signal.SIGTERM)
            assert await hand.ended() == 0
            slowest = max(slowest, asyncio.get_running_loop().time() - asked_at)
            taken = {f"дело {number}" for number in sender.taken}
            assert taken <= set(await said(database))
            taken_early += len([number for number in sender.taken if number >= first])
            hand.start()
            await delivering
    kept = await said(database)
    figures(
        f"{count} x SIGTERM under 100 updates: {taken_early} had their 200 before, none of"
        f" them lost; the slowest exit took {slowest:.1f} s; kept {kept.total()}"
    )
    assert kept == {f"дело {number}": 1 for number in range(1, count * 100 + 1)}
    assert slowest <= 10


@rounds(3, 30)
async def test_kills_lose_nothing_and_repeat_answers_only_inside_the_send_window(
    server: BotApiServer, database: Database, crew: Crew, figures: Say, count: int
) -> None:
    people = await gather(server, database, PEOPLE)
    port = free_port()
    hand = crew.web(port)
    chance = random.Random(5)
    in_window = 0
    async with Sender([port]) as sender:
        for turn in range(count):
            await sender.until_up()
            first = turn * 20 + 1
            updates = wishes([each.id for each in people], 20, first)
            nth = chance.randint(1, 10)
            moment = (Moment.BEFORE, Moment.ACCEPTED, Moment.REPLIED)[turn % 3]
            server.faults.add(
                Fault(FaultKind.KILL, method="sendMessage", nth=nth, moment=moment, pid=hand.pid)
            )
            delivering = asyncio.gather(*map(sender.deliver, updates))
            assert await hand.ended() == -signal.SIGKILL
            kept = await said(database)
            assert {f"дело {number}" for number in sender.taken} <= set(kept)
            in_window += len(answers(server)) - in_window - len(kept)
            server.faults.clear()
            hand.start()
            await delivering
    kept = await said(database)
    repeated = len(answers(server)) - len(kept)
    figures(
        f"{count} aimed kills under 20 updates: kept {kept.total()}, {repeated} answers said again"
        f" of {in_window} that were out before their commit"
    )
    assert repeated == in_window
    assert kept == {f"дело {number}": 1 for number in range(1, count * 20 + 1)}
    assert await is_whole(database)
