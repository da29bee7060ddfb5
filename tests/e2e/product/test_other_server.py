"""The bot with a Bot API server that is not the playground and can do very little."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.e2e.product.plain_server import PlainServer
from tests.e2e.product.stage import ROOT, TOKEN

pytestmark = pytest.mark.e2e
ANNA = 1001
BUSY = 30


def _start(folder: Path, environment: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "bot"],
            cwd=folder, env=environment, stdout=output, stderr=output,
        )  # fmt: skip


@asynccontextmanager
async def bot_for(server: PlainServer, folder: Path) -> AsyncIterator[None]:
    """The real process talking to the server; it must live, end well and log no defect."""
    environment = {
        **os.environ, "BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": server.url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/data/concierge.db", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    log = folder / "log.txt"
    process = _start(folder, environment, log)
    try:
        yield
        assert process.poll() is None
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait, 20)
        await server.stop()
    assert process.returncode == 0
    assert TOKEN not in log.read_text()
    assert "Traceback" not in log.read_text()


async def press(server: PlainServer, words: str, button: str) -> None:
    """Press the button of the message with these words; the query must be answered."""
    message = await server.read(words)
    query = server.press(message["message_id"], button)
    assert await server.until(lambda: query in server.answered, 15), f"{button}: no answer"


async def converse(server: PlainServer) -> None:
    """Start, a search in one line, and presses on both kinds of screens."""
    server.say(ANNA, "/start")
    await press(server, "Что я храню", "Позже")
    await press(server, "Здравствуйте, Anna", "Настройки")
    await press(server, "Что изменить", "Валюта")
    await press(server, "В какой валюте", "USD")
    await server.read("Валюта: USD")
    server.say(ANNA, "/search чайник")
    await press(server, "kettle", "Настроить поиск")
    await press(server, "kettle", "Проверенный завод")
    answer = await server.read("kettle")
    assert "assessmentCompany" in str(answer["reply_markup"])


@pytest.mark.parametrize("edits_are_true", [False, True], ids=["message", "true"])
async def test_five_methods_are_enough(tmp_path: Path, *, edits_are_true: bool) -> None:
    server = PlainServer(TOKEN, edits_are_true=edits_are_true, hold=0.5)
    await server.start()
    async with bot_for(server, tmp_path):
        await converse(server)


async def test_bot_waits_for_a_server_that_is_not_there_yet(tmp_path: Path) -> None:
    server = PlainServer(TOKEN, hold=0.5, refused=4)
    await server.start()
    async with bot_for(server, tmp_path):
        await converse(server)
    assert server.refused == 0


async def test_server_that_never_holds_a_request_is_not_flooded(tmp_path: Path) -> None:
    server = PlainServer(TOKEN, hold=0)
    await server.start()
    async with bot_for(server, tmp_path):
        await converse(server)
        enough = server.asked_for_updates + BUSY
        assert not await server.until(lambda: server.asked_for_updates > enough, seconds=1)
