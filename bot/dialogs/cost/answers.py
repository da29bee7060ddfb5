"""What people say of a shipment, typed or pressed."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.cost.data import COUNTRY, PURPOSE, CostData, Part, read, write
from bot.domain.errors import NotFoundError
from bot.domain.landed import Asked, Purpose
from bot.services.cost_reader import CostReader
from bot.services.costs import CostService
from bot.states import CostSG
from bot.texts.cost_text import question
from bot.widgets import person, say


@inject
async def on_start(
    start_data: Any,
    manager: DialogManager,
    reader: FromDishka[CostReader],
    costs: FromDishka[CostService],
) -> None:
    """What the command said, the country of the settings, and the first question left."""
    data = CostData(country=await costs.home(person(manager)))
    data.take(reader.read(str((start_data or {}).get("text", ""))))
    await _go_on(manager, data)


@inject
async def on_answer(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[CostReader],
) -> None:
    data = read(manager)
    text = message.text or ""
    if data.asked is Asked.RATE:
        typed = reader.read_rate(text)
        if typed is None:
            await say(message, manager, "cost-rate-hint")
            return
        data.add_rate(typed)
    elif not data.take(reader.read_one(data.asked, text)):
        _asked, example = question(data.asked)
        await say(message, manager, "cost-ask-hint", example=example)
        return
    await _go_on(manager, data)


@inject
async def on_told(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[CostReader],
) -> None:
    """Anything may be told anew on the screens of the result."""
    data = read(manager)
    text = message.text or ""
    if typed := reader.read_rate(text):
        data.add_rate(typed)
    elif not data.take(reader.read(text)):
        await say(message, manager, "cost-nothing-told")
        return
    await _go_on(manager, data)


@inject
async def on_country_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[CostReader],
) -> None:
    """What else the text says is kept too."""
    data = read(manager)
    if not data.take(reader.read(message.text or "")):
        await say(message, manager, "cost-country-hint")
        return
    await _go_on(manager, data)


@inject
async def on_country(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    code: str,
    costs: FromDishka[CostService],
) -> None:
    if not costs.is_country(code):
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.country = code
    data.let_sums_be()
    await _go_on(manager, data)


async def on_purpose(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.purpose = Purpose(str(button.widget_id))
    data.let_sums_be()
    await _go_on(manager, data)


async def on_skip(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.skipped.append(data.asked)
    await _go_on(manager, data)


async def on_part(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The button is named after the part."""
    data = read(manager)
    data.part = Part(str(button.widget_id))
    write(manager, data)
    await manager.switch_to(CostSG.part)


async def on_ask(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, answer: str
) -> None:
    """One answer is corrected."""
    if answer == COUNTRY:
        await manager.switch_to(CostSG.country)
        return
    if answer == PURPOSE:
        await manager.switch_to(CostSG.purpose)
        return
    if answer not in set(Asked):
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.asked = Asked(answer)
    write(manager, data)
    await manager.switch_to(CostSG.ask)


async def _go_on(manager: DialogManager, data: CostData) -> None:
    """The first question without an answer, or the result; of several sums, which is the goods'."""
    state = CostSG.result
    if data.goods is None or data.sums:
        data.asked, state = Asked.GOODS, CostSG.ask
    elif not data.country:
        state = CostSG.country
    elif data.purpose is None:
        state = CostSG.purpose
    elif missing := data.missing:
        data.asked, state = missing, CostSG.ask
    write(manager, data)
    await manager.switch_to(state)
