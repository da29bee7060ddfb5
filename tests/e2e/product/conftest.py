from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground.server import BotApiServer
from tests.e2e.product.stage import TOKEN, Stage


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """One process for the tests that leave it running; each makes its own people."""
    async with BotApiServer(TOKEN, flood_limits=False) as server:
        stage = Stage(tmp_path_factory.mktemp("bot"), server)
        stage.start()
        await stage.ready()
        yield stage
        assert await stage.stop() == 0
        assert TOKEN not in stage.log


@pytest_asyncio.fixture(loop_scope="package")
async def own_stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A process of the test's own, to be stopped, killed and started again."""
    async with BotApiServer(TOKEN, flood_limits=False) as server:
        server.poller.slow_repeats = False
        stage = Stage(tmp_path, server)
        stage.start()
        await stage.ready()
        yield stage
        if stage.process and stage.process.poll() is None:
            await stage.stop()
