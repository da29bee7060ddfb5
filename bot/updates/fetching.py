"""Asks Telegram for updates as plain JSON, so that one odd update can not spoil a batch."""

import logging
from typing import Any

from aiogram.exceptions import TelegramConflictError, TelegramRetryAfter
from aiogram.methods import TelegramMethod

logger = logging.getLogger(__name__)


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates whose answer is not parsed."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int
    limit: int
    timeout: int
    allowed_updates: list[str]


def log_failure(error: Exception) -> None:
    """One line that says what is wrong and, where we know it, what to do."""
    if not isinstance(error, TelegramConflictError):
        logger.warning("getUpdates failed (%s), trying again", type(error).__name__)
    elif is_webhook_in_the_way(error):
        logger.warning("this bot had a webhook: deleting it, because this copy polls")
    else:
        logger.error("another copy is running with the same token: stop one of them")


def is_webhook_in_the_way(error: Exception) -> bool:
    """Whether Telegram refuses to be polled only because a webhook is set."""
    return isinstance(error, TelegramConflictError) and "webhook is active" in str(error).lower()


def delay_after(error: Exception, delay: float) -> float:
    """`delay`, unless Telegram has asked for a longer one."""
    return max(delay, error.retry_after) if isinstance(error, TelegramRetryAfter) else delay
