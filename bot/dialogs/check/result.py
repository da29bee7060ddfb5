"""What stays: the report as a message and as a PDF, the questions, finished checks."""

from typing import Any

from aiogram.enums import ChatAction
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import letter_messages
from bot.dialogs.check.data import current, read, write
from bot.domain.errors import NotFoundError
from bot.domain.facts import FactBook
from bot.domain.supplier import Checklist, ask
from bot.domain.translation import Language
from bot.messages import split
from bot.progress import shown
from bot.services.ports import Clock, SheetPrinter
from bot.services.senders import Senders
from bot.services.suppliers import SupplierService
from bot.states import CheckSG
from bot.texts.check_report import Report
from bot.widgets import bot_of, chat_of, person


@inject
async def on_report(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
    facts: FromDishka[FactBook],
    clock: FromDishka[Clock],
) -> None:
    """Keeps the check as it is now and sends it as messages that stay."""
    report = await _finished(manager, suppliers, checklist, facts, clock)
    for part in split(report.message()):
        await bot_of(manager).send_message(chat_of(manager), part)
    letter_messages.stay_below(manager)


@inject
async def on_pdf(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
    facts: FromDishka[FactBook],
    clock: FromDishka[Clock],
    printer: FromDishka[SheetPrinter],
) -> None:
    report = await _finished(manager, suppliers, checklist, facts, clock)
    bot, chat_id = bot_of(manager), chat_of(manager)
    work = printer.pdf(report.sheet())
    printed = await shown(work, bot, chat_id, ChatAction.UPLOAD_DOCUMENT)
    await bot.send_document(chat_id, BufferedInputFile(printed, report.file_name()))
    letter_messages.stay_below(manager)


async def on_language(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.language = Language(str(button.widget_id))
    write(manager, data)


@inject
async def on_send(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    senders: FromDishka[Senders],
) -> None:
    """The questions as messages to copy."""
    supplier = await current(manager, suppliers)
    sender = await senders.get(person(manager))
    letter = ask(suppliers.verdict(supplier).unknown, supplier, sender)
    await letter_messages.send(manager, letter, read(manager).language)


@inject
async def on_past(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    check_id: str,
    suppliers: FromDishka[SupplierService],
) -> None:
    """A finished check, which must be one of this supplier's."""
    history = await suppliers.history(await current(manager, suppliers))
    if check_id not in {one.id for one in history}:
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.past = check_id
    write(manager, data)
    await manager.switch_to(CheckSG.past)


async def _finished(
    manager: DialogManager,
    suppliers: SupplierService,
    checklist: Checklist,
    facts: FactBook,
    clock: Clock,
) -> Report:
    """The check kept as it is now."""
    supplier = await current(manager, suppliers)
    check, before = await suppliers.finish(supplier)
    verdict, today = suppliers.verdict(supplier), clock.now().date()
    return Report(supplier, verdict, check, before, checklist, facts, today)
