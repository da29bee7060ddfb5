import asyncio
import gzip
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import DeleteWebhook
from aiohttp import ClientSession

from bot.updates.failures import RetryLater
from bot.updates.patience import Patience
from bot.updates.webhook import WebhookServer
from bot.updates.webhook_request import Deadlines, WebhookSettingsError
from tests.unit.updates.fakes import QueueingTelegram, ScriptedRunner

SECRET = "s" * 31 + "_"
URL = "https://bot.example/telegram"
GOOD = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
UPDATE = {"update_id": 5, "user": 1}
_HEAD = f"POST /telegram HTTP/1.1\r\nHost: bot\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
Post = Callable[..., Awaitable[tuple[int, str]]]


def _server(runner: Any, url: str = URL, secret: str = SECRET, **more: Any) -> WebhookServer:
    bot = Bot("42:TEST", session=QueueingTelegram())
    return WebhookServer(bot, runner, url=url, secret=secret, allowed_updates=["message"], **more)


@pytest.fixture
def outcomes() -> dict[int, Exception]:
    """What happens to an update, when it is not plain success."""
    return {}


@pytest.fixture
async def runner(outcomes: dict[int, Exception]) -> ScriptedRunner:
    async def script(update_id: int) -> None:
        if update_id in outcomes:
            raise outcomes[update_id]

    return ScriptedRunner(script)


@pytest.fixture
async def address(runner: ScriptedRunner) -> AsyncIterator[str]:
    server = _server(runner)
    port = await server.start("127.0.0.1", 0)
    yield f"http://127.0.0.1:{port}"
    await server.stop()


@pytest.fixture
async def post(address: str) -> AsyncIterator[Post]:
    async with ClientSession() as client:

        async def send(body: Any = UPDATE, headers: Any = GOOD, **more: Any) -> tuple[int, str]:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            url = f"{address}/telegram"
            async with client.post(
                url, data=io.BytesIO(data), headers=headers, **more
            ) as response:
                return response.status, await response.text()

        yield send


async def test_update_is_committed_before_the_answer(post: Post, runner: ScriptedRunner) -> None:
    assert await post() == (200, "")
    assert runner.committed == [5]


async def test_update_that_must_come_again_gets_503(
    address: str, outcomes: dict[int, Exception]
) -> None:
    async with ClientSession() as client:
        for after, expected in ((1, "5"), (17.2, "18"), (100_000, "3600")):
            outcomes[5] = RetryLater(after)
            url = f"{address}/telegram"
            async with client.post(url, json=UPDATE, headers=GOOD) as response:
                assert response.status == 503
                assert response.headers["Retry-After"] == expected


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Telegram-Bot-Api-Secret-Token": ""},
        {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1]},
        {"X-Telegram-Bot-Api-Secret-Token": "секрет"},
        {"X-Forwarded-For": "149.154.160.1"},
    ],
)
async def test_stranger_is_refused(
    post: Post, runner: ScriptedRunner, headers: dict[str, str]
) -> None:
    assert await post(headers=headers) == (401, "")
    assert runner.committed == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b"[]", 400),
        (b'"text"', 400),
        (b"x" * (1024 * 1024 + 1), 413),
        ({"update_id": 5, "user": 0}, 200),
    ],
    ids=lambda value: str(value)[:20],
)
async def test_odd_body_gets_a_constant_answer(
    post: Post, runner: ScriptedRunner, body: Any, status: int
) -> None:
    assert await post(body) == (status, "")
    assert runner.committed == []


async def test_packed_body_is_refused_unopened(post: Post) -> None:
    headers = GOOD | {"Content-Encoding": "gzip"}
    assert await post(gzip.compress(json.dumps(UPDATE).encode()), headers=headers) == (400, "")


async def test_large_body_without_a_length_is_refused(address: str) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 65536

    async with ClientSession() as client:
        url = f"{address}/telegram"
        async with client.post(url, data=pieces(), headers=GOOD) as response:
            assert response.status == 413


@pytest.mark.parametrize(
    ("deadlines", "said", "answer"),
    [
        (Deadlines(headers=0.1), "", b""),
        (Deadlines(headers=0.1), "POST /telegram HTTP/1.1\r\nHost: bot", b""),
        (
            Deadlines(headers=0.1),
            "GET /health HTTP/1.1\r\nHost: bot\r\n\r\nGET /he",
            b"HTTP/1.1 200",
        ),
        (
            Deadlines(body=0.1, leftover=0.1),
            f"{_HEAD}Content-Length: 9\r\n\r\n{{",
            b"HTTP/1.1 408",
        ),
        (
            Deadlines(body=0.1, leftover=0.1),
            f"{_HEAD}Transfer-Encoding: chunked\r\n\r\n1\r\n{{\r\n",
            b"HTTP/1.1 408",
        ),
    ],
    ids=["silent", "headers", "second request", "body", "chunks"],
)
async def test_slow_client_is_cut_off(
    runner: ScriptedRunner, deadlines: Deadlines, said: str, answer: bytes
) -> None:
    server = _server(runner, deadlines=deadlines)
    port = await server.start("127.0.0.1", 0)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(said.encode())
    async with asyncio.timeout(1):
        heard = await reader.read()
    assert heard[: len(b"HTTP/1.1 408")] == answer
    writer.close()
    await server.stop()
    assert runner.committed == []


async def test_other_methods_and_health(address: str) -> None:
    async with ClientSession() as client:
        async with client.get(f"{address}/telegram") as response:
            assert response.status == 405
        async with client.get(f"{address}/health") as response:
            assert (response.status, await response.text()) == (200, "ok")


async def test_update_that_never_succeeds_is_given_up_at_last(
    runner: ScriptedRunner, outcomes: dict[int, Exception]
) -> None:
    outcomes[5] = RetryLater(1)
    server = _server(runner, patience=Patience(seconds=0))
    port = await server.start("127.0.0.1", 0)
    async with ClientSession() as client:
        url = f"http://127.0.0.1:{port}/telegram"
        async with client.post(url, json=UPDATE, headers=GOOD) as response:
            assert response.status == 200
    await server.stop()
    assert runner.given_up == [5]


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        (URL, ""),
        (URL, "s" * 31),
        (URL, "s" * 257),
        (URL, "п" * 40),
        ("https://bot.example/42:TEST", SECRET),
        ("https://bot.example/42%3ATEST/hook", SECRET),
        ("https://bot.example/health", SECRET),
    ],
)
async def test_unsafe_settings_are_refused(url: str, secret: str, runner: ScriptedRunner) -> None:
    with pytest.raises(WebhookSettingsError) as caught:
        _server(runner, url, secret)
    assert not secret or secret not in str(caught.value)


async def test_telegram_is_told_the_secret_in_the_end_and_keeps_what_waits(
    runner: ScriptedRunner,
) -> None:
    telegram = QueueingTelegram()
    telegram.failures.append(TelegramRetryAfter(DeleteWebhook(), "flood", 1))
    server = WebhookServer(
        Bot("42:TEST", session=telegram),
        runner,
        url=URL,
        secret=SECRET,
        allowed_updates=["message"],
    )
    await server.register()
    sent = telegram.requests[1].model_dump()
    assert (sent["url"], sent["secret_token"]) == (URL, SECRET)
    assert (sent["allowed_updates"], sent["drop_pending_updates"]) == (["message"], False)
