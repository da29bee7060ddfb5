"""The real process, asked by monitoring."""

import asyncio
import socket
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.playground.server import BotApiServer
from tests.e2e.product.stage import TOKEN, Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


async def test_process_tells_how_it_is_doing_and_nothing_of_people(tmp_path: Path) -> None:
    port = free_port()
    async with BotApiServer(TOKEN, flood_limits=False) as server, ClientSession() as client:
        stage = Stage(tmp_path, server, settings={"HEALTH_PORT": str(port)})
        stage.start()
        await stage.ready()

        async def get(path: str) -> tuple[int, str]:
            async with client.get(f"http://127.0.0.1:{port}{path}") as response:
                return response.status, await response.text()

        assert await get("/health/ready") == (200, "ok")
        anna = stage.person()
        await anna.send("/search чайник")
        await anna.wait(contains="kettle")
        async with asyncio.timeout(10):
            while 'result="done"} 1' not in (await get("/metrics"))[1]:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        _, told = await get("/metrics")
        assert "concierge_database_up 1" in told
        for secret in ("чайник", str(anna.id), TOKEN):
            assert secret not in told
        assert await stage.stop() == 0
