"""The finished letter: in which language, to whom, by which day, and sent to be copied."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import letter_messages
from bot.dialogs.followups.data import composed, read, write
from bot.domain.errors import NotFoundError
from bot.domain.followup import reply_days
from bot.domain.translation import Language
from bot.services.askers import Askers
from bot.services.followup_reader import FollowupReader
from bot.services.followups import FollowupService
from bot.states import FollowupSG
from bot.widgets import person


async def on_language(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.language = Language(str(button.widget_id))
    write(manager, data)


async def on_drop_details(
    _callback: CallbackQuery, _button: Button, manager: DialogManager
) -> None:
    """A draft may say less than nothing: the ready words stay, the buyer's own go."""
    data = read(manager)
    data.problem = None
    write(manager, data)


@inject
async def on_send(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    followups: FromDishka[FollowupService],
    reader: FromDishka[FollowupReader],
) -> None:
    data = read(manager)
    letter = composed(data, reader, await followups.sender(person(manager)))
    await letter_messages.send(manager, letter, data.language)


@inject
async def on_day(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    day: str,
    askers: FromDishka[Askers],
) -> None:
    today = (await askers.get(person(manager))).today
    offered = {one.isoformat(): one for one in reply_days(today)}
    if day not in offered:
        raise NotFoundError("err-not-found")
    await _wait_until(manager, offered[day])


@inject
async def on_day_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    askers: FromDishka[Askers],
    reader: FromDishka[FollowupReader],
) -> None:
    today = (await askers.get(person(manager))).today
    await _wait_until(manager, reader.reply_by(message.text or "", today))


async def _wait_until(manager: DialogManager, day: date) -> None:
    data = read(manager)
    data.reply_by = day
    write(manager, data)
    await manager.switch_to(FollowupSG.letter)


@inject
async def on_supplier(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[FollowupReader],
) -> None:
    await _greet(manager, reader.supplier(message.text or ""))


async def on_nobody(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await _greet(manager, "")


async def _greet(manager: DialogManager, name: str) -> None:
    data = read(manager)
    data.supplier = name
    write(manager, data)
    await manager.switch_to(FollowupSG.letter)
