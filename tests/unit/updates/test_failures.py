import socket
from json import JSONDecodeError

import pytest
from aiogram.exceptions import (
    ClientDecodeError,
    RestartingTelegram,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import SendMessage
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.db.errors import VersionConflictError
from bot.updates.failures import PassingFailure, is_transient, retry_later

METHOD = SendMessage(chat_id=1, text="x")


class Driver(Exception):  # noqa: N818  # stands for any driver's error
    def __init__(self, **codes: int | str) -> None:
        super().__init__()
        vars(self).update(codes)


def _operational(**codes: int | str) -> OperationalError:
    return OperationalError("SELECT 1", {}, Driver(**codes))


@pytest.mark.parametrize(
    "error",
    [
        TelegramNetworkError(METHOD, "reset"),
        TelegramServerError(METHOD, "502"),
        RestartingTelegram(METHOD, "restart"),
        TelegramRetryAfter(METHOD, "flood", 3),
        ClientDecodeError("html", JSONDecodeError("no", "<html>", 0), "<html>"),
        PassingFailure(),
        VersionConflictError(),
        PoolTimeoutError(),
        ConnectionRefusedError(),
        TimeoutError(),
        socket.gaierror(),
        _operational(sqlite_errorcode=5),  # busy
        _operational(sqlite_errorcode=13),  # disk full
        _operational(sqlite_errorcode=1032),  # the file became read-only
        _operational(sqlstate="40P01"),  # deadlock
        _operational(sqlstate="57P03"),  # starting up
        _operational(),
        DBAPIError("SELECT 1", {}, Driver(), connection_invalidated=True),
    ],
    ids=repr,
)
def test_what_may_pass_is_tried_again(error: Exception) -> None:
    assert is_transient(error)


@pytest.mark.parametrize(
    "error",
    [
        TelegramBadRequest(METHOD, "chat not found"),
        TelegramForbiddenError(METHOD, "blocked"),
        TelegramEntityTooLarge(METHOD, "too large"),
        ClientDecodeError("odd", ValueError(), {}),
        IntegrityError("INSERT", {}, Driver(sqlite_errorcode=19)),
        _operational(sqlite_errorcode=1),  # no such table
        _operational(sqlstate="42P01"),
        ZeroDivisionError(),
        FileNotFoundError(),
    ],
    ids=repr,
)
def test_what_repeating_would_only_repeat_is_not(error: Exception) -> None:
    assert not is_transient(error)


def test_telegram_decides_how_long_to_wait() -> None:
    failure = PassingFailure()
    failure.__cause__ = TelegramRetryAfter(METHOD, "flood", 33)
    assert retry_later(failure).after == 33
    assert retry_later(TelegramRetryAfter(METHOD, "flood", 0)).after == 1
    assert retry_later(ConnectionRefusedError()).after == 1
