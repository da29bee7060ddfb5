"""What is known about the supplier: asked one after another, corrected one by one."""

from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.check.data import BADGES, as_field, asked, current, read, write
from bot.dialogs.check.walking import walk_on
from bot.domain.errors import NotFoundError
from bot.domain.supplier import Badge
from bot.services.supplier_reader import SupplierReader
from bot.services.suppliers import SupplierService
from bot.states import CheckSG


@inject
async def on_walk(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    """Ask about everything that is not known yet."""
    data = read(manager)
    data.is_walking = True
    write(manager, data)
    await walk_on(manager, await current(manager, suppliers))


async def on_field(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, name: str
) -> None:
    data = read(manager)
    data.is_walking, data.field = False, BADGES if name == BADGES else as_field(name).value
    write(manager, data)
    await manager.switch_to(CheckSG.badges if name == BADGES else CheckSG.field)


@inject
async def on_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
) -> None:
    field, known = asked(manager), await current(manager, suppliers)
    supplier = suppliers.keep(reader.change(known, field, message.text or ""))
    await walk_on(manager, supplier, field.value)


@inject
async def on_skip(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    await walk_on(manager, await current(manager, suppliers), read(manager).field)


@inject
async def on_clear(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
) -> None:
    suppliers.keep(reader.clear(await current(manager, suppliers), asked(manager)))
    await manager.switch_to(CheckSG.fields)


@inject
async def on_badge(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    badge: str,
    suppliers: FromDishka[SupplierService],
) -> None:
    if badge not in {one.value for one in Badge}:
        raise NotFoundError("err-not-found")
    supplier = await current(manager, suppliers)
    chosen = {*supplier.badges} ^ {Badge(badge)}
    badges = tuple(one for one in Badge if one in chosen)
    suppliers.keep(replace(supplier, badges=badges, is_unbadged=False))


@inject
async def on_no_badge(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    known = await current(manager, suppliers)
    supplier = suppliers.keep(replace(known, badges=(), is_unbadged=True))
    await walk_on(manager, supplier, BADGES)
