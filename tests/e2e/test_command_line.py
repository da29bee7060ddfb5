"""`python -m bot` as an operator runs it: it says where to go, and stops when asked."""

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.loopback import Reply, answering, bot_api_reply

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def bot_process(folder: Path, **settings: str) -> Iterator[subprocess.Popen[str]]:
    environment = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], **settings}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def stop(process: subprocess.Popen[str], number: signal.Signals) -> str:
    """The rest of the log, once the process has ended well."""
    process.send_signal(number)
    _, log = process.communicate(timeout=30)
    assert process.returncode == 0, log
    assert "Traceback" not in log
    return log


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_without_a_token_a_page_opens_at_the_announced_address(
    tmp_path: Path, number: signal.Signals
) -> None:
    with bot_process(tmp_path, PLAYGROUND_PORT="0") as process:
        assert process.stdout is not None
        assert "песочницу" in process.stdout.readline()
        announced = re.search(r"http://127\.0\.0\.1:\d+\S*", process.stdout.readline())
        assert announced
        with urllib.request.urlopen(announced[0], timeout=10) as page:
            assert page.status == 200
        stop(process, number)


def quiet_telegram(path: str) -> Reply:
    method = path.rsplit("/", 1)[-1]
    if method == "getMe":
        return bot_api_reply({"id": 42, "is_bot": True, "first_name": "Bot", "username": "b_bot"})
    body = (
        b'{"ok": true, "result": []}'
        if method == "getUpdates"
        else b'{"ok": true, "result": true}'
    )
    return Reply(body=body)


def test_polling_stops_when_asked(tmp_path: Path) -> None:
    with answering(quiet_telegram) as address:
        settings = {"BOT_TOKEN": "42:TEST_TOKEN", "TELEGRAM_API_URL": address}
        with bot_process(tmp_path, **settings) as process:
            assert process.stderr is not None
            seen = next(line for line in process.stderr if "ready" in line)
            log = seen + stop(process, signal.SIGTERM)
    assert "Stopping on SIGTERM" in log
    assert "TEST_TOKEN" not in log


def test_database_that_cannot_be_written_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "there.db").mkdir()
    environment = {
        "PYTHONPATH": str(ROOT),
        "PATH": os.environ["PATH"],
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/there.db",
    }
    done = subprocess.run(
        [sys.executable, "-m", "bot", "migrate"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.strip().startswith("Нет прав на файл или папку")
    assert "\n" not in done.stderr.strip()
