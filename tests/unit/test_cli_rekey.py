"""`python -m bot rekey`: what the operator is told, and the exit code."""

import asyncio
import base64
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.personal import REGISTER
from bot.db.upgrade import upgrade
from tests.integration.people import fill
from tests.operator import captured_logs, isolate

OLD, NEW = bytes(range(32)), bytes(32)
ROWS = sum(bool(kept.sealed) for kept in REGISTER)
Capture = pytest.CaptureFixture[str]


def spelled(*keys: bytes) -> str:
    return ",".join(base64.urlsafe_b64encode(key).decode() for key in keys)


@pytest.fixture(autouse=True)
def operator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    isolate(monkeypatch, tmp_path, {"LOG_LEVEL": "WARNING"})
    before = signal.getsignal(signal.SIGTERM)
    with captured_logs(None):
        yield
    signal.signal(signal.SIGTERM, before)


async def _people() -> None:
    database = Database.open("sqlite+aiosqlite:///data/concierge.db")
    await upgrade(database)
    await fill(database, 51, Cipher(OLD))
    await database.close()


def test_rows_are_sealed_anew_and_a_second_run_finds_them_so(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    asyncio.run(_people())
    monkeypatch.setenv("DATA_KEY", spelled(NEW, OLD))
    assert main(["rekey"]) == 0
    assert f"перешифровано строк — {ROWS}, уже под этим ключом — 0" in capsys.readouterr().out
    monkeypatch.setenv("DATA_KEY", spelled(NEW))
    assert main(["rekey"]) == 0
    assert f"перешифровано строк — 0, уже под этим ключом — {ROWS}" in capsys.readouterr().out


def test_rows_of_a_missing_key_are_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    asyncio.run(_people())
    monkeypatch.setenv("DATA_KEY", spelled(NEW))
    assert main(["rekey"]) == 1
    assert f"не открыть ни одним ключом: {ROWS}" in capsys.readouterr().err


def test_without_a_key_there_is_nothing_to_do_it_with(capsys: Capture) -> None:
    assert main(["rekey"]) == 2
    assert "DATA_KEY" in capsys.readouterr().err
