"""Reads what was typed on the wrong keyboard as what was meant, before anything else reads it."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import Message, TelegramObject

from bot.domain.keyboard import Keyboard


class OtherKeyboard(BaseMiddleware):
    """Only a person's own words in the private chat; commands stay commands."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if isinstance(event, Message) and _may_be_russian(event):
            keyboard = await data["dishka_container"].get(Keyboard)
            meant = keyboard.russian(event.text or "")
            if meant != event.text:
                event = event.model_copy(update={"text": meant, "entities": None})
        return await handler(event, data)


def _may_be_russian(message: Message) -> bool:
    text = message.text or ""
    is_typed = message.chat.type == ChatType.PRIVATE and message.forward_origin is None
    return is_typed and text.isascii() and not text.startswith("/") and "://" not in text
