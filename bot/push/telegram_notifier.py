"""Notifier over python-telegram-bot: one request, and a name for each way it can fail."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest
from telegram.warnings import PTBDeprecationWarning

from bot.domain.ids import ChatId
from bot.push.limiter import BudgetLimiter, Turn
from bot.services.ports.push import (
    ChatMovedError,
    DeliveryError,
    GoneError,
    Note,
    PassingError,
    RefusedError,
    SendBudget,
    UnreachableError,
    Wanted,
)
from bot.settings import Settings

CONNECTIONS = 32
SEND_TIMEOUT = 10.0
_NOBODY_THERE = (
    "chat not found",
    "user is deactivated",
    "peer_id_invalid",
    "user not found",
    # A group, or one of its topics, that the bot may not write to.
    "not enough rights to send",
    "have no rights to send",
    "chat_write_forbidden",
    "topic_closed",
    "topic_deleted",
    "message thread not found",
)
_GONE = (
    "message to edit not found",
    "message to delete not found",
    "message_id_invalid",
    "message can't be edited",
    "message can't be deleted",
)
# Of httpx: the request was out, and its connection ended before the answer.
_CUT_OFF = ("ReadError", "RemoteProtocolError")

# The library warns that retry_after will become a timedelta; we read both.
warnings.filterwarnings("ignore", category=PTBDeprecationWarning, message=".*retry_after.*")


class TelegramNotifier:
    """Use as `async with`: the connections close with it."""

    def __init__(
        self, settings: Settings, budget: SendBudget, timeout: float = SEND_TIMEOUT
    ) -> None:
        proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
        # All of them together: a call never takes longer than `timeout`.
        third = timeout / 3
        request = HTTPXRequest(
            connection_pool_size=CONNECTIONS,
            proxy=proxy,
            connect_timeout=third,
            read_timeout=third,
            write_timeout=third / 2,
            pool_timeout=third / 2,
        )
        token = settings.bot_token.get_secret_value() if settings.bot_token else ""
        self._request = request
        self._bot: ExtBot[BudgetLimiter] = ExtBot(
            token,
            base_url=f"{settings.telegram_api_url.rstrip('/')}/bot",
            request=request,
            rate_limiter=BudgetLimiter(budget, timeout),  # type: ignore[arg-type]
        )

    async def __aenter__(self) -> Self:
        await self._request.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._request.shutdown()

    async def send(
        self, chat_id: ChatId, note: Note, until: float, is_wanted: Wanted | None = None
    ) -> int:
        options: dict[str, Any] = {"rate_limit_args": Turn(until, is_wanted)}
        with _naming():
            message = await self._bot.send_message(
                chat_id,
                note.text,
                parse_mode=ParseMode.HTML,
                message_thread_id=note.thread_id or None,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=_keyboard(note),
                **options,
            )
        return message.message_id

    async def edit(self, chat_id: ChatId, message_id: int, note: Note, until: float) -> None:
        options: dict[str, Any] = {"rate_limit_args": Turn(until)}
        with _naming(), _unless_it_says_so():
            await self._bot.edit_message_text(
                note.text,
                chat_id,
                message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=_keyboard(note),
                **options,
            )

    async def delete(self, chat_id: ChatId, message_id: int, until: float) -> None:
        options: dict[str, Any] = {"rate_limit_args": Turn(until)}
        with _naming():
            await self._bot.delete_message(chat_id, message_id, **options)


@contextmanager
def _unless_it_says_so() -> Iterator[None]:
    """An edit repeated after an answer that got lost."""
    try:
        yield
    except BadRequest as error:
        if "not modified" not in error.message.lower():
            raise


@contextmanager
def _naming() -> Iterator[None]:
    try:
        yield
    except TelegramError as error:
        raise _named(error) from None


def _named(error: TelegramError) -> DeliveryError:
    """What the failure means; texts of exceptions may hold the token, so only names go on."""
    name = type(error).__name__
    if isinstance(error, ChatMigrated):
        return ChatMovedError(ChatId(error.new_chat_id))
    if isinstance(error, Forbidden):
        return UnreachableError(name)
    if isinstance(error, BadRequest):
        return _refusal(name, error.message.lower())
    if isinstance(error, TimedOut):
        return PassingError(name, ambiguous=True)
    if isinstance(error, NetworkError):
        return PassingError(name, ambiguous=type(error.__cause__).__name__ in _CUT_OFF)
    # A wrong token is the operator's to mend: the reminder waits for it.
    return PassingError("InvalidToken" if isinstance(error, InvalidToken) else name)


def _refusal(name: str, said: str) -> DeliveryError:
    if any(words in said for words in _NOBODY_THERE):
        return UnreachableError(name)
    return GoneError(name) if any(words in said for words in _GONE) else RefusedError(name)


def _keyboard(note: Note) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=data) for label, data in row]
            for row in note.buttons
        ]
    )
