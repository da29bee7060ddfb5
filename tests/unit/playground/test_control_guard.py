"""A foreign web page open in the same browser must not drive the playground."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.playground.control_guard import guard


@pytest.fixture
async def address() -> AsyncIterator[str]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    app = web.Application(middlewares=[guard])
    app.add_routes([web.get("/", answer), web.post("/act", answer)])
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/")


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [
        ("GET", {}, 200),
        ("GET", {"Origin": "https://evil.example"}, 403),
        ("GET", {"Host": "evil.example"}, 403),  # a rebound DNS name
        ("GET", {"Host": "127.0.0.1.evil.example"}, 403),
        ("GET", {"Host": "localhost:8080"}, 200),
        ("GET", {"Upgrade": "websocket", "Connection": "Upgrade"}, 403),
        ("POST", {}, 403),  # a browser always names the Origin of a POST
        ("POST", {"Origin": "null"}, 403),
        ("POST", {"Origin": "https://evil.example"}, 403),
        ("POST", {"Origin": "{own}"}, 200),
        ("POST", {"Origin": "http://127.0.0.1:1"}, 403),  # another service of this machine
    ],
)
async def test_only_the_own_page_gets_through(
    address: str, method: str, headers: dict[str, str], status: int
) -> None:
    sent = {name: value.replace("{own}", address) for name, value in headers.items()}
    path = "/act" if method == "POST" else "/"
    async with ClientSession() as client:
        response = await client.request(method, address + path, headers=sent)
        assert response.status == status


async def test_page_may_not_be_framed_nor_load_foreign_code(address: str) -> None:
    async with ClientSession() as client, client.get(address) as response:
        policy = response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
