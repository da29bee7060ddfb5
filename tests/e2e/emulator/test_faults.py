"""Every fault as a client meets it, and what the world looks like afterwards."""

import asyncio
import sys
import time

import aiohttp
import pytest

from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient

CALL_ONCE = """
import sys, urllib.parse, urllib.request
data = urllib.parse.urlencode({"chat_id": sys.argv[2], "text": "x"}).encode()
urllib.request.urlopen(sys.argv[1] + "/sendMessage", data).read()
sys.stdin.read()
"""


@pytest.fixture
async def anna(server: BotApiServer) -> User:
    user = server.user("anna")
    await user.send("/start")
    return user


async def send(api: RawClient, anna: User) -> tuple[int, str]:
    data = {"chat_id": anna.id, "text": "x"}
    async with api.session.post(f"{api.base}/sendMessage", data=data) as response:
        return response.status, await response.text()


def arrived(anna: User) -> int:
    return sum(message.from_bot for message in anna.messages())


@pytest.mark.parametrize(
    ("kind", "status", "start", "accepted"),
    [
        (FaultKind.TOO_MANY_REQUESTS, 429, '{"ok": false, "error_code": 429', False),
        (FaultKind.SERVER_ERROR, 500, '{"ok": false, "error_code": 500', False),
        (FaultKind.BAD_GATEWAY, 502, "<html>", False),
        (FaultKind.TRUNCATED, 200, '{"ok": true, "result": {"message_id": 2', True),
        (FaultKind.EMPTY, 200, "", True),
    ],
)
async def test_spoilt_answers(
    server: BotApiServer,
    api: RawClient,
    anna: User,
    kind: FaultKind,
    status: int,
    start: str,
    accepted: bool,
) -> None:
    fault = server.faults.add(Fault(kind, method="sendMessage", retry_after=7))
    code, body = await send(api, anna)
    assert code == status
    assert body.startswith(start)
    assert arrived(anna) == accepted
    assert (fault.happened.is_set(), fault.hits[0].accepted) == (True, accepted)
    assert (await send(api, anna))[0] == 200


@pytest.mark.parametrize("moment", [Moment.BEFORE, Moment.ACCEPTED])
async def test_a_reset_before_or_after_the_work(
    server: BotApiServer, api: RawClient, anna: User, moment: Moment
) -> None:
    server.faults.add(Fault(FaultKind.RESET, moment=moment))
    with pytest.raises(aiohttp.ClientConnectionError):
        await send(api, anna)
    assert arrived(anna) == (moment is Moment.ACCEPTED)
    assert server.transcript[-1].accepted is (moment is Moment.ACCEPTED)


@pytest.mark.parametrize("moment", [Moment.BEFORE, Moment.ACCEPTED])
async def test_a_slow_answer_is_still_an_answer(
    server: BotApiServer, api: RawClient, anna: User, moment: Moment
) -> None:
    server.faults.add(Fault(FaultKind.DELAY, seconds=0.05, moment=moment))
    begin = time.monotonic()
    assert (await send(api, anna))[0] == 200
    assert time.monotonic() - begin >= 0.05


@pytest.mark.e2e
@pytest.mark.parametrize(
    ("moment", "messages"), [(Moment.BEFORE, 0), (Moment.ACCEPTED, 1), (Moment.REPLIED, 1)]
)
async def test_the_process_dies_at_the_chosen_moment(
    server: BotApiServer, anna: User, moment: Moment, messages: int
) -> None:
    url = f"{server.url}/bot{server.token}"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CALL_ONCE, url, str(anna.id), stdin=asyncio.subprocess.PIPE
    )
    fault = Fault(FaultKind.KILL, method="sendMessage", moment=moment, pid=process.pid)
    server.faults.add(fault)
    async with asyncio.timeout(20):
        await fault.happened.wait()
        assert await process.wait() == -9
    assert arrived(anna) == messages
