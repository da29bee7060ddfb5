"""What was asked for before: old requests, the search among them, and templates."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.rfq.beginning import show
from bot.dialogs.rfq.data import read, request, write
from bot.domain.ids import RfqId
from bot.domain.wish import clean
from bot.services.rfqs import RfqService
from bot.states import RfqSG
from bot.widgets import person

_LONGEST_SEARCH = 60


@inject
async def on_history(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    rfq_id: str,
    rfqs: FromDishka[RfqService],
) -> None:
    """An old request is shown; a template asks what to do with it."""
    rfq = await rfqs.open(person(manager), RfqId(rfq_id))
    await show(manager, rfq, RfqSG.kept if rfq.template else RfqSG.review)


@inject
async def on_template_delete(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    rfqs.delete(request(read(manager)))
    await states.open_menu(manager, "rfq-template-deleted")


async def on_history_search(
    message: Message, _source: MessageInput, manager: DialogManager
) -> None:
    data = read(manager)
    data.wanted = clean(message.text or "")[:_LONGEST_SEARCH]
    write(manager, data)


async def on_history_all(
    _callback: CallbackQuery, _button: Button, manager: DialogManager
) -> None:
    data = read(manager)
    data.wanted = ""
    write(manager, data)


@inject
async def on_template_name(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    data = read(manager)
    template = rfqs.keep_template(request(data), message.text or "")
    data.note, data.note_values = "rfq-template-kept", {"name": template.template}
    write(manager, data)
    await manager.switch_to(RfqSG.more)
