"""The one place where a failure becomes words: never a traceback, never a dead end.

A handler that raised has changed nothing by the time its error comes here. Failures that pass by
themselves (network, flood control, database) do not come: their whole update is tried again.
"""

import logging
import re
import secrets

from aiogram import Bot, Router
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.filters import ExceptionMessageFilter, ExceptionTypeFilter
from aiogram.types import (
    Chat,
    ErrorEvent,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)
from aiogram_dialog import DialogManager
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState

from bot import i18n, states
from bot.answers import CONTINUE_CALLBACK, MENU_CALLBACK, to_asker
from bot.domain.errors import AppError
from bot.widgets import OutdatedScreenError

# What a group answers to a bot that may not write there.
_MUTED = re.compile(
    r".*(?:not enough rights|have no rights|TOPIC_CLOSED|CHAT_WRITE_FORBIDDEN)", re.DOTALL
)

logger = logging.getLogger(__name__)


def register(router: Router) -> None:
    router.errors.register(
        on_outdated,
        ExceptionTypeFilter(OutdatedIntent, UnknownIntent, UnknownState, OutdatedScreenError),
    )
    router.errors.register(on_refusal, ExceptionTypeFilter(AppError))
    router.errors.register(on_blocked, ExceptionTypeFilter(TelegramForbiddenError))
    router.errors.register(
        on_blocked, ExceptionTypeFilter(TelegramBadRequest), ExceptionMessageFilter(_MUTED)
    )
    router.errors.register(on_failure)


async def on_outdated(event: ErrorEvent, dialog_manager: DialogManager) -> None:
    """An old button never acts: it says so, and its message becomes the current screen."""
    talking = dialog_manager.has_context()
    if callback := event.update.callback_query:
        await callback.answer(i18n.plain("err-outdated" if talking else "err-outdated-menu"))
    if talking:
        await dialog_manager.show()
    else:
        await states.open_menu(dialog_manager)


async def on_refusal(event: ErrorEvent, bot: Bot, event_chat: Chat) -> None:
    """In a group to whoever asked, and in the same topic."""
    error = event.exception
    if not isinstance(error, AppError):
        raise TypeError(type(error))
    if callback := event.update.callback_query:
        await callback.answer(i18n.plain(error.key, **error.values), show_alert=True)
        return
    text, message = i18n.html(error.key, **error.values), event.update.message
    if message and event_chat.type != ChatType.PRIVATE:
        await message.answer(text, reply_parameters=to_asker(message))
    else:
        await bot.send_message(event_chat.id, text)


async def on_blocked(event: ErrorEvent) -> None:
    """The person blocked the bot, or the group silenced it: there is nobody to answer."""
    logger.info("update %s: cannot answer, %s", event.update.update_id, event.exception)


async def on_failure(event: ErrorEvent, bot: Bot, event_chat: Chat | None = None) -> None:
    """A defect of ours: nothing of this update is kept, the answers given before are."""
    code = secrets.token_hex(2).upper()
    logger.error(
        "update %s failed, code %s", event.update.update_id, code, exc_info=event.exception
    )
    if callback := event.update.callback_query:
        await callback.answer()
    if event_chat:
        await _apologise(bot, event_chat, code)


async def _apologise(bot: Bot, chat: Chat, code: str) -> None:
    """In a group without buttons: they would open one person's screen in front of all."""
    ways_out = _ways_out() if chat.type == ChatType.PRIVATE else None
    try:
        await bot.send_message(chat.id, i18n.html("err-broken", code=code), reply_markup=ways_out)
    except (TelegramBadRequest, TelegramForbiddenError) as error:
        logger.warning("the apology %s was not delivered: %s", code, type(error).__name__)


def _ways_out() -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(
                    text=i18n.plain("btn-continue"), callback_data=CONTINUE_CALLBACK
                ),
                InlineKeyboardButton(text=i18n.plain("btn-menu"), callback_data=MENU_CALLBACK),
            ]
        ]
    )
