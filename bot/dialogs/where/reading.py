"""Answers to common questions, and guides read page by page; buttons carry the page they lead to."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.where.data import advance, read, write
from bot.domain.errors import NotFoundError
from bot.services.adviser import Adviser
from bot.states import WhereSG
from bot.widgets import as_number


@inject
async def on_question(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    question_id: str,
    adviser: FromDishka[Adviser],
) -> None:
    data = read(manager)
    data.question = adviser.question(question_id).id
    write(manager, data)
    await manager.switch_to(WhereSG.question)


@inject
async def on_platform(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    platform_id: str,
    adviser: FromDishka[Adviser],
) -> None:
    data = read(manager)
    data.platform, data.page = adviser.platform(platform_id).id, 0
    write(manager, data)
    await manager.switch_to(WhereSG.guide)


@inject
async def on_page(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    page: str,
    adviser: FromDishka[Adviser],
) -> None:
    """Page 0 tells about the platform, the others are its steps."""
    data, number = read(manager), as_number(page)
    if number > len(adviser.platform(data.platform).guide):
        raise NotFoundError("err-not-found")
    data.page = number
    write(manager, data)


async def on_ask(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """To the advice, or to the first question that is still open."""
    await advance(manager, read(manager))
