from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n, privacy_export
from bot.dialogs.privacy.data import ask, read
from bot.letter_messages import stay_below
from bot.services.privacy import PrivacyService
from bot.states import PrivacySG
from bot.widgets import bot_of, chat_of, person


@inject
async def on_start(
    _start_data: Any, manager: DialogManager, privacy: FromDishka[PrivacyService]
) -> None:
    ask(manager, privacy.now())


@inject
async def on_ask(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    privacy: FromDishka[PrivacyService],
) -> None:
    ask(manager, privacy.now())
    await manager.switch_to(PrivacySG.erase)


@inject
async def on_export(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    privacy: FromDishka[PrivacyService],
) -> None:
    await privacy_export.send(bot_of(manager), chat_of(manager), person(manager), privacy)
    stay_below(manager)


@inject
async def on_erase(
    callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    privacy: FromDishka[PrivacyService],
) -> None:
    """Everything goes with this update's commit; a question that lay too long is asked again."""
    if not privacy.erase(person(manager), read(manager).asked_at):
        ask(manager, privacy.now(), late=True)
        await manager.switch_to(PrivacySG.erase)
        return
    manager.show_mode = ShowMode.NO_UPDATE
    await manager.reset_stack(remove_keyboard=False)
    if isinstance(callback.message, Message):
        await _say_last(callback.message)


async def _say_last(message: Message) -> None:
    try:
        await message.edit_text(i18n.html("privacy-erased"))
    except TelegramBadRequest as error:
        # The update came again after a kill: this message says it already.
        if "not modified" not in error.message:
            raise
