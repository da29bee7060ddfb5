from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.domain.user import LetterLanguages, User
from bot.services.profile import ProfileService
from bot.states import SettingsSG
from bot.widgets import person, say


async def to_settings(manager: DialogManager, _user: User) -> None:
    await manager.switch_to(SettingsSG.main)


async def on_buyer(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_buyer(manager, nested=True)


async def on_privacy(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_privacy(manager)


@inject
async def on_city(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    profile: FromDishka[ProfileService],
) -> None:
    user_id = person(manager)
    if await profile.set_city(user_id, message.text or "") is None:
        await say(message, manager, "settings-city-hint")
        return
    await manager.switch_to(SettingsSG.main)


@inject
async def on_currency(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    code: str,
    profile: FromDishka[ProfileService],
) -> None:
    await profile.set_currency(person(manager), code)
    await manager.switch_to(SettingsSG.main)


@inject
async def on_quiet(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    span: str,
    profile: FromDishka[ProfileService],
) -> None:
    await profile.type_quiet(person(manager), span)
    await manager.switch_to(SettingsSG.main)


@inject
async def on_quiet_none(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    profile: FromDishka[ProfileService],
) -> None:
    await profile.set_quiet(person(manager), None)
    await manager.switch_to(SettingsSG.main)


@inject
async def on_quiet_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    profile: FromDishka[ProfileService],
) -> None:
    user_id = person(manager)
    if await profile.type_quiet(user_id, message.text or "") is None:
        await say(message, manager, "settings-quiet-hint")
        return
    await manager.switch_to(SettingsSG.main)


@inject
async def on_letters(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    profile: FromDishka[ProfileService],
) -> None:
    letters = LetterLanguages(str(button.widget_id))
    await profile.set_letters(person(manager), letters)
    await manager.switch_to(SettingsSG.main)
