"""One person cannot have the bot to themselves: what comes faster than anybody types is let go.

It is not handled, but it is committed as seen, so that Telegram does not bring it again.
"""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from aiogram.enums import ChatType
from aiogram.exceptions import TelegramAPIError
from aiogram.types import TelegramObject, Update, User

from bot import i18n

# Nobody presses twenty buttons a second; two hundred at once are forwarded chats and albums.
RATE: Final = 20.0
BURST: Final = 200
WARN_EVERY: Final = 10.0
REMEMBERED: Final = 10_000


@dataclass(slots=True)
class _Pace:
    """`due`: when the person's budget would be whole again; `warned`: when they were told."""

    due: float = float("-inf")
    warned: float = float("-inf")


class Throttle:
    """Outer middleware of updates: a budget of `burst`, refilled by `rate` a second, for each."""

    def __init__(
        self,
        rate: float = RATE,
        burst: int = BURST,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._interval = 1 / rate
        self._tolerance = (burst - 1) / rate
        self._monotonic = monotonic
        self._paces: OrderedDict[int, _Pace] = OrderedDict()

    def __len__(self) -> int:
        return len(self._paces)

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        person: User | None = data.get("event_from_user")
        if person is None:
            return await handler(event, data)
        pace, now = self._pace(person.id), self._monotonic()
        if pace.due - now <= self._tolerance:
            pace.due = max(pace.due, now) + self._interval
            return await handler(event, data)
        if now - pace.warned >= WARN_EVERY and isinstance(event, Update):
            pace.warned = now
            await _warn(event)
        return None

    def _pace(self, user_id: int) -> _Pace:
        pace = self._paces.setdefault(user_id, _Pace())
        self._paces.move_to_end(user_id)
        if len(self._paces) > REMEMBERED:
            self._paces.popitem(last=False)
        return pace


async def _warn(update: Update) -> None:
    """In the private chat; a group need not hear of it. Not being able to say it is no failure."""
    try:
        if update.callback_query:
            await update.callback_query.answer(i18n.plain("err-too-fast"))
        elif update.message and update.message.chat.type == ChatType.PRIVATE:
            await update.message.answer(i18n.html("err-too-fast"))
    except TelegramAPIError:
        return
