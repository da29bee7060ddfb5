"""What people say of a payment, typed or pressed."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.pay.data import read, write
from bot.domain.errors import NotFoundError
from bot.domain.payment import Payer
from bot.services.payment_reader import PaymentReader, Told
from bot.services.payments import PaymentService
from bot.states import PaySG
from bot.widgets import person, say


@inject
async def on_start(
    start_data: Any,
    manager: DialogManager,
    reader: FromDishka[PaymentReader],
    payments: FromDishka[PaymentService],
) -> None:
    """What the command said, the country of the settings, and the first question left."""
    data = read(manager)
    data.country = data.bank = await payments.home(person(manager))
    data.take(reader.read(str((start_data or {}).get("text", ""))))
    write(manager, data)
    await _go_on(manager)


@inject
async def on_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[PaymentReader],
) -> None:
    """Any part of it may be told anew on the screens of the answer."""
    data = read(manager)
    if not data.take(reader.read(message.text or "")):
        await say(message, manager, "pay-nothing-told")
        return
    write(manager, data)
    await _go_on(manager)


@inject
async def on_money(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[PaymentReader],
) -> None:
    data = read(manager)
    told = reader.read(message.text or "")
    if told.money is None:
        await say(message, manager, told.puzzle or "pay-money-hint")
        return
    data.take(told)
    write(manager, data)
    await _go_on(manager)


@inject
async def on_country_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[PaymentReader],
) -> None:
    """A sum told too early is kept, and the country asked on."""
    told = reader.read(message.text or "")
    if told == Told():
        await say(message, manager, "pay-country-hint")
        return
    data = read(manager)
    home = data.country
    data.take(told)
    if home and manager.current_context().state == PaySG.bank:
        data.country = home
    write(manager, data)
    await _go_on(manager)


@inject
async def on_country(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    code: str,
    payments: FromDishka[PaymentService],
) -> None:
    if not payments.is_country(code):
        raise NotFoundError("err-not-found")
    _set_country(manager, code)
    await _go_on(manager)


async def on_payer(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.payer = Payer.COMPANY if data.payer is Payer.PERSON else Payer.PERSON
    write(manager, data)


async def on_order(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.in_order = not data.in_order
    write(manager, data)


def _set_country(manager: DialogManager, code: str) -> None:
    """The payer's, and the bank's with it; or the bank's alone where that is asked."""
    data = read(manager)
    data.bank = code
    if data.amount is not None:
        data.puzzle = ""
    if manager.current_context().state == PaySG.country:
        data.country = code
    write(manager, data)


async def _go_on(manager: DialogManager) -> None:
    data = read(manager)
    if not data.country:
        await manager.switch_to(PaySG.country)
    elif data.amount is None or data.puzzle:
        await manager.switch_to(PaySG.money)
    else:
        await manager.switch_to(PaySG.result)
