"""SIGKILL at the worst moments of a webhook: Telegram delivers again, effects stay single."""

import socket
from collections.abc import AsyncIterator

import pytest

from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures
from tests.e2e.tiny_process import TinyBot, saved_words, tiny_bot

pytestmark = pytest.mark.e2e
START = 30


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(flood_limits=False) as server:
        yield server


@pytest.fixture
async def bot(server: BotApiServer, database_url: str) -> AsyncIterator[TinyBot]:  # noqa: F811
    async with tiny_bot(server.url, database_url, _free_port()) as bot:
        await server.transcript.wait("setWebhook", timeout=START)
        yield bot


@pytest.mark.parametrize("moment", [Moment.BEFORE, Moment.ACCEPTED])
async def test_killed_between_receipt_and_commit(
    server: BotApiServer,
    bot: TinyBot,
    database_url: str,  # noqa: F811
    moment: Moment,
) -> None:
    murder = Fault(FaultKind.KILL, method="sendMessage", moment=moment, pid=bot.pid)
    server.faults.add(murder)
    anna = server.user("anna")
    await anna.send("чайник")
    assert await bot.is_killed()
    assert await saved_words(database_url) == {}
    bot.start()
    await anna.send("кружка")
    await anna.wait(contains="saved кружка", timeout=START)
    assert await bot.stop() == 0
    assert await saved_words(database_url) == {"чайник": 1, "кружка": 1}


async def test_delivered_twice_and_out_of_order(
    server: BotApiServer,
    bot: TinyBot,
    database_url: str,  # noqa: F811
) -> None:
    server.faults.updates.duplicate(times=3)
    people = [server.user(name) for name in ("anna", "boris")]
    for word in ("чайник", "кружка", "ложка"):
        for person in people:
            await person.send(word)
    for person in people:
        await person.wait(contains="saved ложка", timeout=START)
    assert await bot.stop() == 0
    assert await saved_words(database_url) == {"чайник": 2, "кружка": 2, "ложка": 2}
    for person in people:
        replies = [message.text for message in person.messages() if message.from_bot]
        assert replies == ["saved чайник", "saved кружка", "saved ложка"]
