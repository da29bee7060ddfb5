"""Failures of the real HTTP clients put the token into their texts; no output may show it."""

import logging
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
import httpx
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram import Bot as PushBot
from telegram.request import HTTPXRequest

from bot.settings import Settings
from tests.loopback import Reply, answering
from tests.operator import OFFICIAL_TOKEN as TOKEN
from tests.operator import captured_logs

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).resolve().parents[2]
logger = logging.getLogger("test.leak")
SECRET = "a-secret-of-more-than-thirty-two-signs"
HTML = b"<html><body>Bad gateway</body></html>"


async def ask_with_aiohttp(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        url = f"{address}/bot{TOKEN}/getMe"
        async with session.get(url, raise_for_status=True) as response:
            await response.json()


async def ask_with_httpx(address: str) -> None:
    async with httpx.AsyncClient(follow_redirects=True) as client:
        response = await client.get(f"{address}/bot{TOKEN}/getMe")
        response.raise_for_status()
        response.json()


async def ask_with_aiogram(address: str) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    async with Bot(TOKEN, session=session) as bot:
        await bot.get_me(request_timeout=5)


async def ask_with_telegram(address: str) -> None:
    request = HTTPXRequest(httpx_kwargs={"follow_redirects": True})
    async with PushBot(TOKEN, base_url=f"{address}/bot", request=request) as bot:
        await bot.get_me()


CLIENTS = [ask_with_aiohttp, ask_with_httpx, ask_with_aiogram, ask_with_telegram]
FAILURES = {
    "redirect loop": lambda path: Reply(302, headers={"Location": path}),
    "reset": lambda _: Reply(reset=True),
    "html": lambda _: Reply(200, HTML, {"Content-Type": "text/html"}),
    "bad gateway": lambda _: Reply(502, HTML, {"Content-Type": "text/html"}),
    "truncated": lambda _: Reply(200, b'{"ok": tr', {"Content-Type": "application/json"}),
    "echo": lambda path: Reply(404, path.encode(), {"Content-Type": "text/plain"}),
}


def settings(log_format: str) -> Settings:
    return Settings(bot_token=TOKEN, log_level="DEBUG", log_format=log_format)


async def failure_of(ask: Callable[[str], Awaitable[None]], address: str) -> Exception:
    try:
        await ask(address)
    except Exception as error:
        logger.exception("failed", stack_info=True, extra={"user_id": repr(error)})
        logger.critical("%s %r %s", error, error, vars(error))
        return error
    raise AssertionError("the request must fail")


@pytest.mark.parametrize("log_format", ["text", "json"])
@pytest.mark.parametrize("failure", sorted(FAILURES))
@pytest.mark.parametrize("ask", CLIENTS)
async def test_no_client_failure_shows_the_token(
    ask: Callable[[str], Awaitable[None]],
    failure: str,
    log_format: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with captured_logs(settings(log_format)) as output, answering(FAILURES[failure]) as address:
        await failure_of(ask, address)
    written = output.getvalue()
    assert written.count("\n") >= 2
    printed = capfd.readouterr()
    assert TOKEN not in written + printed.out + printed.err


@pytest.mark.parametrize(
    ("ask", "failure", "kind"),
    [
        (ask_with_aiohttp, "bad gateway", "ClientResponseError"),
        (ask_with_aiohttp, "html", "ContentTypeError"),
        (ask_with_aiohttp, "redirect loop", "TooManyRedirects"),
        (ask_with_httpx, "bad gateway", "HTTPStatusError"),
        (ask_with_aiogram, "redirect loop", "TelegramNetworkError"),
    ],
)
async def test_these_failures_do_carry_the_token(
    ask: Callable[[str], Awaitable[None]], failure: str, kind: str
) -> None:
    """Otherwise the test above would prove nothing."""
    with captured_logs(settings("text")), answering(FAILURES[failure]) as address:
        error = await failure_of(ask, address)
    assert type(error).__name__ == kind
    assert TOKEN in str(error)


UNCAUGHT = """
import asyncio, sys, aiohttp
from bot import logs
from bot.settings import load_settings

async def ask(url):
    async with aiohttp.ClientSession() as session, session.get(url):
        pass

settings = load_settings()
logs.configure_logging(settings)
asyncio.run(ask(f"{sys.argv[1]}/bot{settings.bot_token.get_secret_value()}/getMe"))
"""


def environment_of(log_format: str, api: str) -> dict[str, str]:
    return {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": api,
        "LOG_FORMAT": log_format,
        "LOG_LEVEL": "DEBUG",
        "WEBHOOK_URL": "https://bot.example.com/telegram",
        "WEBHOOK_SECRET": SECRET,
        "PORT": "0",
        "PYTHONPATH": str(ROOT),
    }


def run_process(
    folder: Path, *arguments: str, log_format: str, api: str = "https://api.telegram.org"
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder, env=environment_of(log_format, api), capture_output=True, text=True, check=False,
    )  # fmt: skip


def run_until(marker: str, folder: Path, *arguments: str, log_format: str, api: str) -> str:
    """Everything a process that does not give up has printed until the marker and a SIGTERM."""
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder, env=environment_of(log_format, api),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as process:  # fmt: skip
        assert process.stdout
        lines = []
        for line in process.stdout:
            lines.append(line)
            if marker in line:
                break
        process.terminate()
        lines += process.stdout.readlines()
    assert process.returncode == 0, "".join(lines)
    return "".join(lines)


@pytest.mark.parametrize("log_format", ["text", "json"])
def test_uncaught_failure_ends_the_process_without_the_token(
    tmp_path: Path, log_format: str
) -> None:
    with answering(FAILURES["redirect loop"]) as address:
        done = run_process(tmp_path, "-c", UNCAUGHT, address, log_format=log_format)
    assert done.returncode == 1
    assert "TooManyRedirects" in done.stderr
    assert TOKEN not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("command", "log_format", "code"), [("doctor", "text", 1), ("migrate", "json", 0)]
)
def test_no_command_shows_the_token_when_telegram_is_dead(
    tmp_path: Path, command: str, log_format: str, code: int
) -> None:
    with answering(FAILURES["reset"]) as address:
        pass  # closed again: nobody listens there
    done = run_process(tmp_path, "-m", "bot", command, log_format=log_format, api=address)
    assert done.returncode == code
    assert TOKEN not in done.stdout + done.stderr
    assert SECRET not in done.stdout + done.stderr


@pytest.mark.parametrize(("command", "marker"), [("run", "getUpdates"), ("web", "setWebhook")])
@pytest.mark.parametrize("failure", ["redirect loop", "reset"])
def test_bot_that_waits_for_telegram_does_not_show_the_token(
    tmp_path: Path, command: str, marker: str, failure: str
) -> None:
    with answering(FAILURES[failure]) as address:
        said = run_until(marker, tmp_path, "-m", "bot", command, log_format="json", api=address)
    assert "TelegramNetworkError" in said
    assert TOKEN not in said
    assert SECRET not in said
