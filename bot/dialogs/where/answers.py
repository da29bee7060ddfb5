"""Takes answers, tapped or typed, and moves to what is still open."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.where.data import WhereData, advance, read
from bot.domain.errors import AppError, NotFoundError
from bot.domain.platforms import Purpose, Urgency
from bot.services.adviser import Adviser
from bot.widgets import as_number, say

AMOUNTS = (1, 10, 50, 200, 1000)


@inject
async def on_start(start_data: Any, manager: DialogManager, adviser: FromDishka[Adviser]) -> None:
    """What the line after the command tells is not asked again."""
    told = adviser.read((start_data or {}).get("told", ""))
    data = WhereData(goods=told.goods)
    data.take(told)
    await advance(manager, data)


@inject
async def on_purpose(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, purpose: str
) -> None:
    data = read(manager)
    data.purpose = _kind(Purpose, purpose)
    await advance(manager, data)


@inject
async def on_pieces(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, pieces: str
) -> None:
    number = as_number(pieces)
    if number not in AMOUNTS:
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.pieces, data.is_counted = number, True
    await advance(manager, data)


async def on_unknown(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.pieces, data.is_counted = None, True
    await advance(manager, data)


@inject
async def on_urgency(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, urgency: str
) -> None:
    data = read(manager)
    data.urgency = _kind(Urgency, urgency)
    await advance(manager, data)


@inject
async def on_purpose_text(
    message: Message, _source: MessageInput, manager: DialogManager, adviser: FromDishka[Adviser]
) -> None:
    await _take_line(message, manager, adviser, "where-purpose-hint")


@inject
async def on_urgency_text(
    message: Message, _source: MessageInput, manager: DialogManager, adviser: FromDishka[Adviser]
) -> None:
    await _take_line(message, manager, adviser, "where-urgency-hint")


@inject
async def on_correction(
    message: Message, _source: MessageInput, manager: DialogManager, adviser: FromDishka[Adviser]
) -> None:
    """A new answer typed over the advice: only that answer changes."""
    await _take_line(message, manager, adviser, "where-answer-hint")


@inject
async def on_pieces_text(
    message: Message, _source: MessageInput, manager: DialogManager, adviser: FromDishka[Adviser]
) -> None:
    typed, data = message.text or "", read(manager)
    told = adviser.read(typed)
    if told.pieces is not None:
        data.take(told)
    else:
        try:
            data.pieces = adviser.pieces(typed)
        except AppError as error:
            await _refuse(message, manager, error)
            return
        data.is_counted = True
    await advance(manager, data)


async def on_search(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_search(manager)


async def on_register(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_register(manager)


async def on_rfq(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_rfq(manager, wish=read(manager).goods)


async def _take_line(
    message: Message, manager: DialogManager, adviser: Adviser, hint: str
) -> None:
    data = read(manager)
    if data.take(adviser.read(message.text or "")):
        await advance(manager, data)
    else:
        await say(message, manager, hint)


async def _refuse(message: Message, manager: DialogManager, error: AppError) -> None:
    """No number at all gets the hint of this question, other mistakes say what is wrong."""
    is_none = error.key in {"err-rfq-quantity-none", "err-amount-none"}
    if is_none:
        await say(message, manager, "where-quantity-hint")
    else:
        await say(message, manager, error.key, **error.values)


def _kind(kinds: Any, value: str) -> Any:
    """NotFoundError for a forged id."""
    if value not in list(kinds):
        raise NotFoundError("err-not-found")
    return kinds(value)
