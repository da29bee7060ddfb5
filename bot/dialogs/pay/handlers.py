"""Looking closer at the answer: one method, two compared, a copy that stays."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.pay.data import read, write
from bot.dialogs.pay.getters import choice_of
from bot.domain.errors import NotFoundError
from bot.services.payments import PaymentService
from bot.states import ANSWERED, PaySG
from bot.widgets import bot_of, chat_of, person

_TWO = 2


@inject
async def on_method(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    method: str,
    payments: FromDishka[PaymentService],
) -> None:
    _check(method, payments)
    data = read(manager)
    data.method = method
    write(manager, data)
    await manager.switch_to(PaySG.method)


@inject
async def on_best(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    payments: FromDishka[PaymentService],
) -> None:
    data = read(manager)
    choice = await payments.choose(person(manager), data.situation)
    data.method = choice.options[0].method.id
    write(manager, data)
    await manager.switch_to(PaySG.method)


@inject
async def on_pick(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    method: str,
    payments: FromDishka[PaymentService],
) -> None:
    """A second press takes a choice back; the second choice shows both."""
    _check(method, payments)
    data = read(manager)
    if method in data.picked:
        data.picked.remove(method)
    else:
        data.picked.append(method)
    write(manager, data)
    if len(data.picked) >= _TWO:
        await manager.switch_to(PaySG.compared)


async def on_compare(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.picked = []
    write(manager, data)
    await manager.switch_to(PaySG.compare)


async def on_return(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Back to the conversation in the middle of which it was asked."""
    await manager.done(ANSWERED)


async def on_assurance(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_help(manager, found=["q:trade-assurance"], is_sure=True)


@inject
async def on_send(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    payments: FromDishka[PaymentService],
) -> None:
    _choice, text = await choice_of(manager, payments)
    await bot_of(manager).send_message(chat_of(manager), text.table())
    manager.show_mode = ShowMode.DELETE_AND_SEND


def _check(method: str, payments: PaymentService) -> None:
    if not payments.is_method(method):
        raise NotFoundError("err-not-found")
