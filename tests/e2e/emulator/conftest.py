from collections.abc import AsyncIterator

import pytest

from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient, raw_client


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
async def api(server: BotApiServer) -> AsyncIterator[RawClient]:
    async with raw_client(server) as client:
        yield client
