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
    done = asyncio.Event()
    async with Nursery() as nursery:
        nursery.start(_act(bot, chat_id, action, done), name="chat action")
        line = nursery.start(_tell(bot, chat_id, patience, done), name="progress")
        try:
            return await work
        finally:
            done.set()
            # A line that is just being sent can only be taken away once it is there; but when
            # Telegram itself is slow, the result matters more.
            await asyncio.wait([line], timeout=PATIENCE_SECONDS)


async def _act(bot: Bot, chat_id: int, action: ChatAction, done: asyncio.Event) -> None:
    if done.is_set():
        return
    # Nobody needs to know that the news of the work did not arrive.
    with suppress(TelegramAPIError):
        await bot.send_chat_action(chat_id, action)


async def _tell(bot: Bot, chat_id: int, patience: float, done: asyncio.Event) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(done.wait(), patience)
        return
    with suppress(TelegramAPIError):
        told = await bot.send_message(chat_id, i18n.html("progress-working"))
        await done.wait()
        await bot.delete_message(chat_id, told.message_id)
