"""An exception that reaches the top becomes one sentence that says what to do."""

import errno
import re
import socket
import sqlite3
from pathlib import Path

import pytest
from aiogram.exceptions import (
    TelegramConflictError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetMe
from sqlalchemy.exc import OperationalError

from bot import i18n
from bot.commands.failures import explain
from bot.domain.errors import AppError

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (TelegramUnauthorizedError(GetMe(), "Unauthorized"), "op-fail-token"),
        (TelegramConflictError(GetMe(), "Conflict"), "op-fail-conflict"),
        (TelegramNetworkError(GetMe(), "no"), "op-fail-telegram"),
        (OperationalError("", {}, Exception()), "op-fail-database"),
        (OSError(errno.EADDRINUSE, "in use"), "op-fail-port"),
        (PermissionError(errno.EACCES, "no"), "op-fail-access"),
        (OSError(errno.ENOSPC, "full"), "op-fail-disk"),
        (ConnectionRefusedError(), "op-fail-connection"),
        (socket.gaierror(), "op-fail-connection"),
        (ModuleNotFoundError(), "op-fail-installation"),
        (AppError("err-broken", code="1"), "err-broken"),
        (ZeroDivisionError(), "op-fail-unexpected"),
    ],
)
def test_known_failure(error: Exception, key: str) -> None:
    assert explain(error)[0] == key


def test_file_that_cannot_be_written_is_told_from_a_database_that_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as met:
        sqlite3.connect(f"file:{tmp_path}/none.db?mode=ro", uri=True)
    assert explain(OperationalError("", {}, met.value))[0] == "op-fail-access"


def test_cause_inside_groups_and_chains_is_found() -> None:
    wrapped = RuntimeError("start")
    wrapped.__cause__ = OSError(errno.EADDRINUSE, "in use")
    assert explain(ExceptionGroup("tasks", [wrapped]))[0] == "op-fail-port"


def test_every_failure_has_its_sentence() -> None:
    source = (ROOT / "bot" / "commands" / "failures.py").read_text()
    keys = re.findall(r'"(op-fail-[a-z-]+)"', source)
    assert len(keys) > 10
    for key in keys:
        assert "\n" not in i18n.plain(key, kind="X")
