"""Webhook delivery: order inside a queue, redelivery, secrets, calls in the answer."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.playground.driver import User
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.hook import Hook, listening_hook
from tests.e2e.emulator_clients.raw import RawClient


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    async with listening_hook() as hook:
        yield hook


@pytest.fixture
def anna(server: BotApiServer) -> User:
    return server.user("anna")


async def test_pending_and_new_updates_arrive_with_the_secret(
    server: BotApiServer, api: RawClient, hook: Hook, anna: User
) -> None:
    await anna.send("до")
    assert await api("setWebhook", url=hook.url, secret_token="s3cret")
    await anna.send("после")
    await server.world.updates.drained()
    assert hook.texts == ["до", "после"]
    assert hook.headers == ["s3cret", "s3cret"]
    info = await api("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == (hook.url, 0)
    busy = await api.refused("getUpdates")
    assert busy.startswith("409 Conflict: can't use getUpdates method while webhook is active")
    await api("deleteWebhook")
    await anna.send("потом")
    (update,) = await api("getUpdates")
    assert update["message"]["text"] == "потом"


async def test_one_chat_waits_for_its_turn_while_others_go_on(
    server: BotApiServer, api: RawClient, hook: Hook, anna: User
) -> None:
    release = asyncio.Event()

    async def slow_for_anna(update: dict[str, Any]) -> web.Response:
        if update.get("message", {}).get("text") == "раз":
            await release.wait()
        return web.Response()

    hook.take = slow_for_anna
    await api("setWebhook", url=hook.url)
    await anna.send("раз")
    await anna.send("два")
    boris = server.user("boris")
    await boris.send("мимо")
    await boris.block()
    await hook.changed.until(lambda: len(hook.got) == 3 or None, 10)
    assert hook.texts == ["раз", "мимо"]
    release.set()
    await server.world.updates.drained()
    assert hook.texts == ["раз", "мимо", "два"]


async def test_a_refused_update_comes_again_until_it_is_taken(
    server: BotApiServer, api: RawClient, hook: Hook, anna: User
) -> None:
    answers = iter([503, 500, 404, 200, 200])

    async def moody(update: dict[str, Any]) -> web.Response:
        return web.Response(status=next(answers))

    hook.take = moody
    server.webhook.supply.retry_unit = 0.01
    await api("setWebhook", url=hook.url)
    await anna.send("раз")
    await anna.send("два")
    await server.world.updates.drained()
    assert hook.texts == ["раз"] * 4 + ["два"]
    assert len({update["update_id"] for update in hook.got}) == 2
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


async def test_what_is_too_old_is_dropped(
    server: BotApiServer, api: RawClient, hook: Hook, anna: User
) -> None:
    async def never(update: dict[str, Any]) -> web.Response:
        server.clock.advance(timedelta(hours=25))
        return web.Response(status=503)

    hook.take = never
    await api("setWebhook", url=hook.url)
    await anna.send("раз")
    await server.world.updates.drained()
    assert hook.texts == ["раз"]


async def test_an_update_may_come_twice_and_out_of_order(
    server: BotApiServer, api: RawClient, hook: Hook, anna: User
) -> None:
    for text in ("раз", "два", "три"):
        await anna.send(text)
    server.faults.updates.reorder()
    server.faults.updates.duplicate(nth=3)
    await api("setWebhook", url=hook.url)
    await server.world.updates.drained()
    await anna.send("конец")
    await hook.changed.until(lambda: hook.texts[-1] == "конец" or None, 10)
    assert hook.texts == ["два", "раз", "три", "три", "конец"]


@pytest.mark.parametrize("way", ["json", "urlencoded", "multipart"])
async def test_a_call_in_the_answer_is_carried_out(
    server: BotApiServer, api: RawClient, hook: Hook, anna: User, way: str
) -> None:
    async def reply(update: dict[str, Any]) -> web.Response:
        call = {"method": "sendMessage", "chat_id": str(anna.id), "text": "сразу"}
        if way == "json":
            return web.json_response(call)
        form = aiohttp.FormData(call, default_to_multipart=way == "multipart")
        payload = form()
        return web.Response(body=payload, content_type=None, headers=payload.headers)

    hook.take = reply
    await api("setWebhook", url=hook.url)
    await anna.send("раз")
    await anna.wait(contains="сразу")
    assert [request.method for request in server.transcript] == ["setWebhook", "sendMessage"]


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"url": "ftp://x"}, "400 Bad Request: invalid webhook URL specified"),
        ({"url": "https://example.com/x"}, "400 Bad Request: bad webhook: the playground only"),
        ({"secret_token": "ы"}, "400 Bad Request: secret token contains unallowed characters"),
        ({"secret_token": "x" * 257}, "400 Bad Request: secret token is too long"),
    ],
)
async def test_refused_webhooks(
    api: RawClient, hook: Hook, params: dict[str, str], refusal: str
) -> None:
    assert (await api.refused("setWebhook", **{"url": hook.url, **params})).startswith(refusal)


async def test_setting_it_twice_within_a_second_is_too_often(api: RawClient, hook: Hook) -> None:
    await api("setWebhook", url=hook.url, allowed_updates=json.dumps(["message"]))
    assert (await api.refused("setWebhook", url=hook.url)).startswith("429")
    assert (await api("getWebhookInfo"))["allowed_updates"] == ["message"]
    assert await api("setWebhook", url="")
