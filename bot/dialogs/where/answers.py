"""Takes answers, tapped or typed, and moves to what is still open."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.where.data import WhereData, advance, read
from bot.domain.errors import AppError, NotFoundError
from bot.domain.platforms import Purpose, Urgency
from bot.services.adviser import Adviser, Told
from bot.services.ports import NeedRepository
from bot.widgets import as_number, person, say

AMOUNTS = (1, 10, 50, 200, 1000)


@inject
async def on_start(
    start_data: Any,
    manager: DialogManager,
    adviser: FromDishka[Adviser],
    needs: FromDishka[NeedRepository],
) -> None:
    """What the line after the command tells is not asked again."""
    told = adviser.read((start_data or {}).get("told", ""))
    data = WhereData(goods=told.goods)
    data.take(told)
    await advance(manager, data, needs)


@inject
async def on_purpose(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    purpose: str,
    needs: FromDishka[NeedRepository],
) -> None:
    data = read(manager)
    data.purpose = _kind(Purpose, purpose)
    await advance(manager, data, needs)


@inject
async def on_pieces(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    pieces: str,
    needs: FromDishka[NeedRepository],
) -> None:
    number = as_number(pieces)
    if number not in AMOUNTS:
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.pieces, data.is_counted = number, True
    await advance(manager, data, needs)


@inject
async def on_unknown(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    needs: FromDishka[NeedRepository],
) -> None:
    data = read(manager)
    data.pieces, data.is_counted = None, True
    await advance(manager, data, needs)


@inject
async def on_urgency(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    urgency: str,
    needs: FromDishka[NeedRepository],
) -> None:
    data = read(manager)
    data.urgency = _kind(Urgency, urgency)
    await advance(manager, data, needs)


@inject
async def on_purpose_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    adviser: FromDishka[Adviser],
    needs: FromDishka[NeedRepository],
) -> None:
    await _take_line(
        message, manager, adviser.read(message.text or ""), needs, "where-purpose-hint"
    )


@inject
async def on_urgency_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    adviser: FromDishka[Adviser],
    needs: FromDishka[NeedRepository],
) -> None:
    await _take_line(
        message, manager, adviser.read(message.text or ""), needs, "where-urgency-hint"
    )


@inject
async def on_correction(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    adviser: FromDishka[Adviser],
    needs: FromDishka[NeedRepository],
) -> None:
    """A new answer typed over the advice: only that answer changes."""
    await _take_line(
        message, manager, adviser.read(message.text or ""), needs, "where-answer-hint"
    )


@inject
async def on_pieces_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    adviser: FromDishka[Adviser],
    needs: FromDishka[NeedRepository],
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
    await advance(manager, data, needs)


@inject
async def on_last(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    needs: FromDishka[NeedRepository],
) -> None:
    """The advice of last time, weighed anew; its answers can be corrected one by one."""
    need = await needs.get(person(manager))
    if need is None:
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.recall(need)
    await advance(manager, data)


async def _take_line(
    message: Message, manager: DialogManager, told: Told, needs: NeedRepository, hint: str
) -> None:
    data = read(manager)
    if data.take(told):
        await advance(manager, data, needs)
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
