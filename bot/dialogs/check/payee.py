"""Who is to be paid: the first details are locked, later ones are compared with them."""

from dataclasses import replace
from typing import Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import letter_messages
from bot.dialogs.check.data import current, read, write
from bot.domain.supplier import Payee, PayeeField, Supplier
from bot.domain.translation import Language
from bot.services.senders import Senders
from bot.services.supplier_reader import SupplierReader
from bot.services.suppliers import SupplierService
from bot.states import CheckSG
from bot.texts.check_text import confirmation
from bot.widgets import person

_ORDER: Final = tuple(PayeeField)


@inject
async def on_begin(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    """New details from the first question on."""
    suppliers.keep(replace(await current(manager, suppliers), draft=Payee()))
    await _ask(manager, PayeeField.BENEFICIARY)


@inject
async def on_detail(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
) -> None:
    supplier, field = await current(manager, suppliers), read(manager).detail
    draft = reader.payee(supplier.draft or Payee(), field, message.text or "")
    kept = suppliers.keep(replace(supplier, draft=draft))
    await _go_on(manager, kept, suppliers)


@inject
async def on_skip(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    await _go_on(manager, await current(manager, suppliers), suppliers)


@inject
async def on_refuse(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    suppliers.refuse_payee(await current(manager, suppliers))
    await manager.switch_to(CheckSG.payee)


@inject
async def on_reason(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
) -> None:
    """The deliberate confirmation: without words of one's own nothing changes."""
    reason = reader.reason(message.text or "")
    suppliers.change_payee(await current(manager, suppliers), reason)
    await manager.switch_to(CheckSG.payee)


@inject
async def on_confirmation(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    senders: FromDishka[Senders],
) -> None:
    """The ready letter: confirm the details in the platform's chat."""
    await current(manager, suppliers)
    letter = confirmation(await senders.get(person(manager)))
    await letter_messages.send(manager, letter, Language(str(button.widget_id)))


async def _go_on(manager: DialogManager, supplier: Supplier, suppliers: SupplierService) -> None:
    """The next detail that is missing; with the last one the details are compared and kept."""
    draft = supplier.draft or Payee()
    rest = _ORDER[_ORDER.index(read(manager).detail) + 1 :]
    missing = next((one for one in rest if not getattr(draft, one.value)), None)
    if missing and draft != Payee():
        await _ask(manager, missing)
        return
    if draft == Payee():
        await manager.switch_to(CheckSG.payee)
        return
    met = suppliers.meet_payee(supplier, draft)
    await manager.switch_to(CheckSG.alarm if met.alarm else CheckSG.payee)


async def _ask(manager: DialogManager, field: PayeeField) -> None:
    data = read(manager)
    data.detail = field
    write(manager, data)
    await manager.switch_to(CheckSG.detail)
