"""The list of suppliers: a new one from a name or a pasted block, an old one by a button."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import message_answers
from bot.dialogs.check.data import CheckData, current, write
from bot.dialogs.check.walking import walk_on
from bot.domain.ids import SupplierId
from bot.domain.supplier.typed import says_who
from bot.services.supplier_messages import SupplierMessages
from bot.services.supplier_reader import SupplierReader
from bot.services.suppliers import SupplierService
from bot.states import CheckSG
from bot.widgets import person


@inject
async def on_start(
    start_data: Any,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
) -> None:
    """What was typed with the command begins a supplier at once; an id opens one."""
    if start_data and start_data.get("supplier_id"):
        supplier = await suppliers.open(person(manager), SupplierId(start_data["supplier_id"]))
        write(manager, CheckData(supplier_id=supplier.id))
        await manager.switch_to(CheckSG.card)
    elif start_data and start_data["typed"]:
        await _begin(manager, start_data["typed"], suppliers, reader)


@inject
async def on_new(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
    messages: FromDishka[SupplierMessages],
) -> None:
    """A name or a card begins a check; what a supplier wrote is explained, and names one at most."""
    text = message.text or ""
    if (found := messages.among_cards(text)) is not None:
        await message_answers.explain(message, found, messages)
        if not says_who(text):
            return
    await _begin(manager, text, suppliers, reader)


@inject
async def on_open(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    supplier_id: str,
    suppliers: FromDishka[SupplierService],
) -> None:
    supplier = await suppliers.open(person(manager), SupplierId(supplier_id))
    write(manager, CheckData(supplier_id=supplier.id))
    await manager.switch_to(CheckSG.card)


@inject
async def on_erase(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    suppliers.delete(await current(manager, suppliers))
    write(manager, CheckData())
    await manager.switch_to(CheckSG.list)


async def _begin(
    manager: DialogManager, typed: str, suppliers: SupplierService, reader: SupplierReader
) -> None:
    supplier = await suppliers.begin(person(manager), reader.pasted(typed))
    write(manager, CheckData(supplier_id=supplier.id, is_walking=True))
    await walk_on(manager, supplier)
