"""A Telegram of one function: records each request and answers as the test's script says."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from itertools import count
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import EditMessageText, GetMe, SendMessage, TelegramMethod
from aiogram.types import Chat, Message, User

TOKEN = "42:TEST"


class ScriptedTelegram(BaseSession):
    """`failures` are raised one by one, by the requests that come first."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[TelegramMethod[Any]] = []
        self.failures: list[Exception] = []
        self.answered = asyncio.Event()
        self._message_ids = count(1)

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109  # aiogram's signature
    ) -> Any:
        self.requests.append(method)
        self.answered.set()
        if self.failures:
            raise self.failures.pop(0)
        if isinstance(method, GetMe):
            return User(id=42, is_bot=True, first_name="Concierge", username="concierge_bot")
        if not isinstance(method, SendMessage | EditMessageText):
            return True
        message = Message(
            message_id=getattr(method, "message_id", None) or next(self._message_ids),
            date=datetime(2026, 1, 1, tzinfo=UTC),
            chat=Chat(id=int(str(method.chat_id)), type="private"),
            text=method.text,
            reply_markup=method.reply_markup,
        )
        return message.as_(bot)

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        raise AssertionError("no test downloads anything")
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


def bot_on(session: ScriptedTelegram) -> Bot:
    return Bot(TOKEN, session=session)


def message(update_id: int, text: str, user_id: int = 1001, **more: Any) -> dict[str, Any]:
    """A text in the private chat, as JSON."""
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1767225600,
            "chat": {"id": user_id, "type": "private", "first_name": "A"},
            "from": {"id": user_id, "is_bot": False, "first_name": "A"},
            "text": text,
            **more,
        },
    }


def press(update_id: int, data: str, message_id: int, user_id: int = 1001) -> dict[str, Any]:
    """A press of an inline button."""
    pressed = message(message_id, "…", user_id)["message"]
    return {
        "update_id": update_id,
        "callback_query": {
            "id": str(update_id),
            "from": pressed["from"],
            "chat_instance": "1",
            "message": pressed | {"from": {"id": 42, "is_bot": True, "first_name": "bot"}},
            "data": data,
        },
    }


def inline(update_id: int, query: str, user_id: int = 1001, offset: str = "") -> dict[str, Any]:
    """`@bot query` typed in some chat."""
    asker = {"id": user_id, "is_bot": False, "first_name": "A"}
    body = {"id": str(update_id), "from": asker, "query": query, "offset": offset}
    return {"update_id": update_id, "inline_query": body}
