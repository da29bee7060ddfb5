"""The plan and its payments: never paid by one tap, and the balance only through the gate."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import current, read, write
from bot.domain.deal import Check, Payment, changes
from bot.domain.errors import NotFoundError
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.widgets import as_number, person


@inject
async def on_milestone(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    place: str,
    deals: FromDishka[DealService],
) -> None:
    deal, data = await current(manager, deals), read(manager)
    changes.milestone(deal, as_number(place))
    data.place = as_number(place)
    write(manager, data)
    await manager.switch_to(DealsSG.milestone)


@inject
async def on_paid(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """To the second screen, or to the checklist that stands before it."""
    deal, data = await current(manager, deals), read(manager)
    part = changes.milestone(deal, data.place)
    data.amount, data.on = None, None
    write(manager, data)
    is_open = deal.terms.gate.is_open(part)
    await manager.switch_to(DealsSG.pay if is_open else DealsSG.gate)


@inject
async def on_payment_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    """Another sum, another day, or both: shown for confirmation, not kept yet."""
    deal, data = await current(manager, deals), read(manager)
    part = changes.milestone(deal, data.place)
    today = await deals.today(person(manager))
    said = reader.payment(message.text or "", today, part, deal.terms.total.currency)
    data.amount = said.amount or data.amount
    data.on = said.on or data.on
    write(manager, data)


@inject
async def on_confirm(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """What the screen shows is kept as paid."""
    deal, data = await current(manager, deals), read(manager)
    part = changes.milestone(deal, data.place)
    today = await deals.today(person(manager))
    payment = Payment(data.amount or part.open, data.on or today)
    await deals.keep(changes.pay(deal, data.place, payment, deals.now))
    data.amount, data.on = None, None
    write(manager, data)
    await manager.switch_to(DealsSG.schedule)


@inject
async def on_check(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    answer: str,
    deals: FromDishka[DealService],
) -> None:
    """The button carries the answer it stands for, so that a double tap says the same twice."""
    verdict, _, name = answer.partition("-")
    if verdict not in {"y", "n"} or name not in set(Check):
        raise NotFoundError("err-not-found")
    deal, place = await current(manager, deals), read(manager).place
    await deals.keep(
        changes.answer_check(deal, place, Check(name), deals.now, is_met=verdict == "y")
    )


@inject
async def on_reason(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    deal, place = await current(manager, deals), read(manager).place
    reason = reader.reason(message.text or "")
    await deals.keep(changes.skip_gate(deal, place, reason, deals.now))
    await manager.switch_to(DealsSG.pay)


@inject
async def on_refund_all(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal = await current(manager, deals)
    left = (deal.terms.plan.paid if deal.terms.plan else 0) - deal.terms.refunded
    await deals.keep(changes.refund(deal, left, deals.now))
    await manager.switch_to(DealsSG.card)


@inject
async def on_refund_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    deal = await current(manager, deals)
    said = reader.total(message.text or "", deal.terms.total.currency)
    await deals.keep(changes.refund(deal, said.amount, deals.now))
    await manager.switch_to(DealsSG.card)
