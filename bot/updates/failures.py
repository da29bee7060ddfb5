"""Tells failures that pass by themselves from those that repeating would only repeat."""

from collections.abc import Awaitable, Callable
from json import JSONDecodeError
from typing import Any

from aiogram.dispatcher.event.bases import CancelHandler, SkipHandler
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import TelegramObject

from bot.db.errors import is_passing

_DEFAULT_DELAY = 1.0


class RetryLater(Exception):  # noqa: N818  # a request to the caller, not a mistake
    """Nothing was committed; the update should be handled again in `after` seconds or more."""

    def __init__(self, after: float = _DEFAULT_DELAY) -> None:
        super().__init__(f"again in {after:g} s")
        self.after = after


class PassingFailure(CancelHandler):
    """Carries a passing failure past aiogram's error handlers, which could only apologise."""


def is_transient(error: BaseException) -> bool:
    """Whether Telegram or the database may accept the same work later."""
    if isinstance(error, PassingFailure):
        return True
    if isinstance(error, ClientDecodeError):
        return isinstance(error.original, JSONDecodeError)
    if isinstance(error, TelegramEntityTooLarge):
        return False
    return is_passing(error) or isinstance(
        error, TelegramNetworkError | TelegramServerError | TelegramRetryAfter
    )


def retry_later(error: BaseException) -> RetryLater:
    """The retry a transient error asks for; Telegram may name the delay itself."""
    cause = error.__cause__ if isinstance(error, PassingFailure) else error
    if isinstance(cause, TelegramRetryAfter):
        return RetryLater(max(float(cause.retry_after), _DEFAULT_DELAY))
    return RetryLater()


async def fail_as_a_whole(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    """Outer middleware: a handler that raised has changed nothing, whatever it had staged.

    Error handlers run after this, on a clean session, and what they change is committed.
    """
    try:
        return await handler(event, data)
    except (SkipHandler, CancelHandler):
        raise
    except Exception as error:
        data["update_session"].roll_back()
        if is_transient(error):
            raise PassingFailure from error
        raise
