"""Filters of Alibaba's result page: every change rebuilds the link at once."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.search.data import keep, recall
from bot.services.finder import Finder
from bot.states import SearchSG
from bot.widgets import as_number

CHINA = "CN"


@inject
async def on_toggle(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    """One handler for the plain switches: the button's id is the filter's field."""
    found = recall(manager, finder)
    changed = found.search.filters.toggled(str(button.widget_id))
    keep(manager, finder.filter(found, changed))


@inject
async def on_country(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    found = recall(manager, finder)
    filters = found.search.filters
    country = None if filters.country else CHINA
    keep(manager, finder.filter(found, replace(filters, country=country)))


@inject
async def on_quantity(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    quantity: str,
    finder: FromDishka[Finder],
) -> None:
    """Zero stands for «any quantity»."""
    await _limit_quantity(manager, finder, as_number(quantity) or None)


@inject
async def on_quantity_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    await _limit_quantity(manager, finder, finder.quantity(message.text or ""))


async def _limit_quantity(manager: DialogManager, finder: Finder, quantity: int | None) -> None:
    found = recall(manager, finder)
    keep(manager, finder.filter(found, replace(found.search.filters, moq_max=quantity)))
    await manager.switch_to(SearchSG.result)


@inject
async def on_price_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    await _limit_price(manager, finder, *finder.prices(message.text or ""))


@inject
async def on_price_any(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    await _limit_price(manager, finder, None, None)


async def _limit_price(
    manager: DialogManager, finder: Finder, low: Decimal | None, high: Decimal | None
) -> None:
    found = recall(manager, finder)
    filters = replace(found.search.filters, price_min=low, price_max=high)
    keep(manager, finder.filter(found, filters))
    await manager.switch_to(SearchSG.result)
