"""SIGKILL at the worst moments of long polling: nothing is lost, nothing is applied twice."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from bot.playground.transcript import Request
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures
from tests.e2e.tiny_process import TinyBot, saved_words, tiny_bot

pytestmark = pytest.mark.e2e
START = 30


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(flood_limits=False) as server:
        yield server


@pytest.fixture
async def bot(server: BotApiServer, database_url: str) -> AsyncIterator[TinyBot]:  # noqa: F811
    async with tiny_bot(server.url, database_url) as bot:
        yield bot


def _murder(bot: TinyBot, method: str, moment: Moment, nth: int = 1) -> Fault:
    return Fault(FaultKind.KILL, method=method, moment=moment, nth=nth, pid=bot.pid)


def _confirmation(server: BotApiServer) -> Callable[[Request], bool]:
    """Recognises the getUpdates that would make the server forget its oldest update."""

    def confirms(request: Request) -> bool:
        waiting = server.world.updates.pending()
        return bool(waiting) and int(request.params.get("offset") or 0) > waiting[0].id

    return confirms


@pytest.mark.parametrize("moment", [Moment.BEFORE, Moment.ACCEPTED])
async def test_killed_between_receipt_and_commit(
    server: BotApiServer,
    bot: TinyBot,
    database_url: str,  # noqa: F811
    moment: Moment,
) -> None:
    server.faults.add(_murder(bot, "sendMessage", moment))
    anna = server.user("anna")
    await anna.send("чайник")
    assert await bot.is_killed()
    assert await saved_words(database_url) == {}
    bot.start()
    await anna.send("кружка")
    await anna.wait(contains="saved кружка", timeout=START)
    assert await bot.stop() == 0
    assert await saved_words(database_url) == {"чайник": 1, "кружка": 1}
    replies = [message.text for message in anna.messages() if message.text == "saved чайник"]
    assert len(replies) == (1 if moment is Moment.BEFORE else 2)


@pytest.mark.parametrize("moment", [Moment.BEFORE, Moment.ACCEPTED])
async def test_killed_between_commit_and_confirmation(
    server: BotApiServer,
    bot: TinyBot,
    database_url: str,  # noqa: F811
    moment: Moment,
) -> None:
    murder = _murder(bot, "getUpdates", moment)
    murder.when = _confirmation(server)
    server.faults.add(murder)
    anna = server.user("anna")
    await anna.send("чайник")
    await anna.wait(contains="saved чайник", timeout=START)
    await anna.send("кружка")
    assert await bot.is_killed()
    assert await saved_words(database_url) == {"чайник": 1}
    bot.start()
    await anna.wait(contains="saved кружка", timeout=START)
    assert await bot.stop() == 0
    assert await saved_words(database_url) == {"чайник": 1, "кружка": 1}
    assert [m.text for m in anna.messages() if m.from_bot] == ["saved чайник", "saved кружка"]


async def test_killed_again_and_again_under_load(
    server: BotApiServer,
    bot: TinyBot,
    database_url: str,  # noqa: F811
) -> None:
    people = [server.user(name) for name in ("anna", "boris", "vera")]
    words = [f"слово{number}" for number in range(10)]
    for word in words:
        for person in people:
            await person.send(word)
    for nth in (1, 5):
        server.faults.add(_murder(bot, "sendMessage", Moment.ACCEPTED, nth))
        assert await bot.is_killed()
        bot.start()
    for person in people:
        await person.wait(contains="saved слово9", timeout=START)
    assert await bot.stop() == 0
    assert await saved_words(database_url) == dict.fromkeys(words, 3)
    for person in people:
        replies = [message.text for message in person.messages() if message.from_bot]
        assert list(dict.fromkeys(replies)) == [f"saved {word}" for word in words]


async def test_calm_stop_leaves_nothing_to_repeat(
    server: BotApiServer,
    bot: TinyBot,
    database_url: str,  # noqa: F811
) -> None:
    anna = server.user("anna")
    await anna.send("чайник")
    await anna.wait(contains="saved чайник", timeout=START)
    async with asyncio.timeout(10):
        assert await bot.stop() == 0
    assert await saved_words(database_url) == {"чайник": 1}
    assert server.world.updates.pending() == []
