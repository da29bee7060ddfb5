import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground.server import BotApiServer
from tests.e2e.product.stage import ROOT, TOKEN, Stage


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


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The page of `python -m bot` without a token, in a folder of its own."""
    folder: Path = tmp_path_factory.mktemp("playground")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PLAYGROUND_PORT": "0"}
    environment.pop("BOT_TOKEN", None)
    with subprocess.Popen(
        [sys.executable, "-m", "bot"],
        cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        assert process.stdout
        found = next(filter(None, (re.search(r"http://\S+/", line) for line in process.stdout)))
        yield found[0]
        process.terminate()
