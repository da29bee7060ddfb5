"""Puts our shared budget into python-telegram-bot, in place of its limits per process."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram.error import NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from bot.domain.ids import ChatId
from bot.domain.reminder import pause
from bot.services.ports.push import (
    HeldBackError,
    OutOfTimeError,
    SendBudget,
    UnwantedError,
    Wanted,
)

logger = logging.getLogger(__name__)
_ALARMING = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Turn:
    """`until`: when the sender's lease ends, on the clock of `time.monotonic`."""

    until: float
    is_wanted: Wanted | None = None


class BudgetLimiter(BaseRateLimiter[Turn]):
    """Lets a request go when its turn has come and it is still wanted then."""

    def __init__(self, budget: SendBudget, timeout: float) -> None:
        self._budget = budget
        self._timeout = timeout

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(  # noqa: PLR0913, PLR0917  # the signature is the library's
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,  # noqa: ARG002  # same
        data: dict[str, Any],
        rate_limit_args: Turn | None,
    ) -> Any:
        chat_id = ChatId(int(data["chat_id"]))
        turn = rate_limit_args or Turn(time.monotonic() + 2 * self._timeout)
        while wait := await self._budget.reserve(chat_id):
            if time.monotonic() + wait + self._timeout >= turn.until:
                raise OutOfTimeError(timedelta(seconds=wait))
            await asyncio.sleep(wait)
        if time.monotonic() + self._timeout >= turn.until:
            # The process slept: somebody else may have the lease already.
            raise OutOfTimeError(timedelta())
        if turn.is_wanted and not await turn.is_wanted():
            raise UnwantedError("changed")
        try:
            return await callback(*args, **kwargs)
        except (RetryAfter, NetworkError) as error:
            if not isinstance(error, RetryAfter) and "Too Many Requests" not in str(error):
                raise
            by = pause(_seconds(error))
            if by >= _ALARMING:
                logger.warning("Telegram asked for silence of an hour or more")
            await self._budget.hold_back(chat_id, by)
            raise HeldBackError(by) from None


def _seconds(error: NetworkError | RetryAfter) -> float:
    """Zero when the server named nothing."""
    asked = error.retry_after if isinstance(error, RetryAfter) else 0
    return asked.total_seconds() if isinstance(asked, timedelta) else float(asked)
