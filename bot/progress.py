"""Long work shows itself: a chat action at once, a line of text when it takes over two seconds."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.exceptions import TelegramAPIError

from bot import i18n
from bot.nursery import Nursery

PATIENCE_SECONDS = 2.0
Result = TypeVar("Result")


async def shown(
    work: Coroutine[Any, Any, Result],
    bot: Bot,
    chat_id: int,
    action: ChatAction = ChatAction.TYPING,
    patience: float = PATIENCE_SECONDS,
) -> Result:
    """The result of `work`; the line of text disappears when the work is done."""
    async with Nursery() as nursery:
        nursery.start(_tell(bot, chat_id, action, patience), name="progress")
        return await work


async def _tell(bot: Bot, chat_id: int, action: ChatAction, patience: float) -> None:
    # Nobody needs to know that the news of the work did not arrive.
    with suppress(TelegramAPIError):
        await bot.send_chat_action(chat_id, action)
        await asyncio.sleep(patience)
        told = await bot.send_message(chat_id, i18n.html("progress-working"))
        try:
            await asyncio.Event().wait()
        finally:
            await bot.delete_message(chat_id, told.message_id)
