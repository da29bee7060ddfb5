"""Buttons under an answer in a group: they act for whoever asked, and for nobody else.

A press proves nothing but who pressed. Who asked, and what, stands in the question that Telegram
shows above the answer; a button of an answer without its question does nothing.
"""

import re
from typing import Final

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from dishka import AsyncContainer

from bot import groups, i18n
from bot.domain.errors import NotFoundError
from bot.groups.answering import Asked
from bot.groups.replies import HIDE
from bot.handlers.groups import IN_GROUPS

_COMMAND: Final = re.compile(r"/(\w+)(?:@\w+)?\s+(.+)", re.DOTALL)


def build_router() -> Router:
    router = Router(name="group_presses")
    router.callback_query.filter(F.message.chat.type.in_(IN_GROUPS))
    router.callback_query.register(on_press, groups.Press.filter())
    return router


async def on_press(
    callback: CallbackQuery,
    callback_data: groups.Press,
    bot: Bot,
    dishka_container: AsyncContainer,
) -> None:
    """Exactly one answer to the press, whoever pressed."""
    shown = callback.message
    asked = shown.reply_to_message if isinstance(shown, Message) else None
    if not isinstance(shown, Message) or asked is None or asked.from_user is None:
        await callback.answer(i18n.plain("group-question-gone"), show_alert=True)
    elif groups.is_hidden(asked) or asked.from_user.id != callback.from_user.id:
        await callback.answer(i18n.plain("group-not-yours"), show_alert=True)
    elif callback_data.act == HIDE:
        await _hide(callback, shown)
    else:
        line = _line(asked, callback_data.act)
        chosen = Asked(line, dishka_container, callback_data.country, callback_data.purpose)
        reply = await groups.answer(callback_data.act, chosen)
        await _show(shown, bot, reply)
        await callback.answer()


def _line(asked: Message, act: str) -> str:
    """What followed the command. NotFoundError when the question was another one."""
    said = _COMMAND.fullmatch(asked.text or "")
    if said is None or said[1].lower() != act or act not in groups.ANSWERS:
        raise NotFoundError("err-not-found")
    return said[2]


async def _show(message: Message, bot: Bot, reply: groups.Reply) -> None:
    try:
        await message.edit_text(
            reply.text, reply_markup=await groups.keyboard(bot, reply, hidden=False)
        )
    except TelegramBadRequest as error:
        # Pressed twice, or deleted meanwhile: what was asked for is there, or is not wanted.
        if "not modified" not in error.message and "to edit not found" not in error.message:
            raise


async def _hide(callback: CallbackQuery, shown: Message) -> None:
    try:
        await shown.delete()
    except TelegramBadRequest as error:
        if "not found" not in error.message:
            await callback.answer(i18n.plain("group-cannot-hide"), show_alert=True)
            return
    await callback.answer()
