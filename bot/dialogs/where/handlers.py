from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.where.data import WhereData, read, write
from bot.domain.errors import NotFoundError
from bot.domain.platforms import Haste, Lot, Use
from bot.services.where import WhereService
from bot.states import WhereSG
from bot.widgets import say


@inject
async def on_start(
    start_data: Any, manager: DialogManager, where: FromDishka[WhereService]
) -> None:
    data = WhereData()
    data.take(*where.read(str((start_data or {}).get("text", ""))))
    await _go_on(manager, data)


@inject
async def on_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    where: FromDishka[WhereService],
) -> None:
    data = read(manager)
    if not data.take(*where.read(message.text or "")):
        await say(message, manager, "where-nothing-told")
        return
    await _go_on(manager, data)


async def on_use(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.use = Use(str(button.widget_id))
    await _go_on(manager, data)


async def on_lot(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.lot = Lot(str(button.widget_id))
    await _go_on(manager, data)


async def on_haste(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.haste = Haste(str(button.widget_id))
    await _go_on(manager, data)


async def on_again(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await _go_on(manager, WhereData())


@inject
async def on_best(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    where: FromDishka[WhereService],
) -> None:
    data = read(manager)
    if data.use is None or data.lot is None or data.haste is None:
        raise NotFoundError("err-not-found")
    await _guide(manager, where.advise(data.use, data.lot, data.haste)[0].platform.id)


@inject
async def on_platform(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    platform: str,
    where: FromDishka[WhereService],
) -> None:
    if where.find(platform) is None:
        raise NotFoundError("err-not-found")
    await _guide(manager, platform)


async def on_next(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    _turn(manager, 1)


async def on_previous(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    _turn(manager, -1)


async def on_person(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_help(manager, found=["q:individual"], is_sure=True)


async def on_wholesale(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_help(manager, found=["q:aliexpress-wholesale"], is_sure=True)


async def on_cheaper(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_help(manager, found=["q:cheaper"], is_sure=True)


async def on_entrance(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await states.ENTRANCES[str(button.widget_id)](manager)


async def _guide(manager: DialogManager, platform: str) -> None:
    data = read(manager)
    data.platform, data.step = platform, 1
    write(manager, data)
    await manager.switch_to(WhereSG.guide)


def _turn(manager: DialogManager, by: int) -> None:
    """The getter keeps the step within the guide; a forged press goes nowhere."""
    data = read(manager)
    data.step += by
    write(manager, data)


async def _go_on(manager: DialogManager, data: WhereData) -> None:
    """The first question without an answer, or the advice."""
    write(manager, data)
    if data.use is None:
        await manager.switch_to(WhereSG.use)
    elif data.lot is None:
        await manager.switch_to(WhereSG.lot)
    elif data.haste is None:
        await manager.switch_to(WhereSG.haste)
    else:
        await manager.switch_to(WhereSG.answer)
