"""Short hiccups of the Bot API are waited out inside the call; longer ones end the update.

Telegram's own getUpdates is left alone: its loop has a patience of its own.
"""

import asyncio
import logging
from collections.abc import Sequence

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

logger = logging.getLogger(__name__)

POLLING = "getUpdates"
PAUSES = (0.3, 1.0, 3.0)
LONGEST_WAIT = 20
_FLOOD = "too many requests"


class RetryRequests(BaseRequestMiddleware):
    """Repeats a request after a network failure, a 5xx, or the pause that a 429 asks for."""

    def __init__(self, pauses: Sequence[float] = PAUSES) -> None:
        self._pauses = pauses

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        pauses = () if method.__api_method__ == POLLING else self._pauses
        for pause in pauses:
            try:
                return await _ask(make_request, bot, method)
            except TelegramAPIError as error:
                wait = _wait(error, pause)
                if wait is None:
                    raise
            logger.info("%s repeated in %.1f s", type(method).__name__, wait)
            await asyncio.sleep(wait)
        return await _ask(make_request, bot, method)


async def _ask(
    make_request: NextRequestMiddlewareType[TelegramType],
    bot: Bot,
    method: TelegramMethod[TelegramType],
) -> Response[TelegramType]:
    """Failures that aiogram does not name well are given their names here."""
    try:
        return await make_request(bot, method)
    except UnicodeDecodeError as error:
        raise TelegramNetworkError(method, "the answer was cut off") from error
    except TelegramAPIError as error:
        if type(error) is TelegramAPIError and _FLOOD in error.message.lower():
            raise TelegramRetryAfter(method, error.message, retry_after=1) from error
        raise


def _wait(error: TelegramAPIError, pause: float) -> float | None:
    """How long to wait before asking again; None for a refusal, or for a pause too long."""
    if isinstance(error, TelegramRetryAfter):
        return error.retry_after if error.retry_after <= LONGEST_WAIT else None
    return pause if isinstance(error, TelegramNetworkError | TelegramServerError) else None
