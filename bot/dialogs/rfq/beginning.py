"""How the conversation begins: from nothing, a wish, a draft, or a request made before."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.rfq.answers import take_product
from bot.dialogs.rfq.data import STATES, RfqData, read, request, write
from bot.dialogs.rfq.moving import keep
from bot.domain.errors import AppError
from bot.domain.ids import RfqId
from bot.domain.rfq import Rfq
from bot.domain.translation import Language
from bot.domain.user import LetterLanguages
from bot.domain.wish import classify, clean
from bot.services.askers import Asker, Askers
from bot.services.rfq_line import RfqLine
from bot.services.rfq_reader import RfqReader
from bot.services.rfqs import RfqService
from bot.states import RfqSG
from bot.texts.search_text import wish_hint
from bot.widgets import person


@inject
async def on_start(
    start_data: Any,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
    askers: FromDishka[Askers],
    reader: FromDishka[RfqReader],
    line: FromDishka[RfqLine],
) -> None:
    """From nothing, from a wish, or from a request made before, resolved with its owner."""
    user_id = person(manager)
    letters = (await askers.get(user_id)).letters
    is_chinese = letters is LetterLanguages.CHINESE
    data = RfqData(
        rfq=rfqs.new(user_id),
        corrections=dict(await askers.corrections(user_id)),
        is_introduced=(await askers.buyer(user_id)).introduces,
        language=Language.CHINESE if is_chinese else Language.ENGLISH,
    )
    write(manager, data)
    asked = start_data or {}
    if rfq_id := asked.get("rfq_id"):
        await show(manager, await rfqs.open(user_id, RfqId(rfq_id)))
    elif wish := asked.get("wish"):
        await _begin_with(manager, wish, reader, line, await askers.get(user_id), rfqs)
    elif asked and await rfqs.draft(user_id):
        await manager.switch_to(RfqSG.resume)


async def _begin_with(
    manager: DialogManager,
    wish: str,
    reader: RfqReader,
    line: RfqLine,
    asker: Asker,
    rfqs: RfqService,
) -> None:
    """What is no product is said above the first question, which then asks for one."""
    problem = classify(wish)
    try:
        if problem is None:
            await take_product(manager, clean(wish), reader, line, asker, rfqs)
            return
        key, values = wish_hint(problem), {}
    except AppError as error:
        key, values = error.key, {name: str(value) for name, value in error.values.items()}
    data = read(manager)
    data.note, data.note_values = key, values
    write(manager, data)


@inject
async def on_resume(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    """The draft at the first question that is still open."""
    draft = await rfqs.draft(person(manager))
    if draft is None:
        await manager.switch_to(RfqSG.product)
        return
    data = read(manager)
    keep(manager, data, draft, rfqs)
    step = draft.first_open()
    await manager.switch_to(STATES[step] if step else RfqSG.review)


@inject
async def on_new(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    """An empty request, whatever was open: answers to it must not go into an old letter."""
    data = read(manager)
    _begin(data, rfqs.new(person(manager)))
    write(manager, data)
    await manager.switch_to(RfqSG.product)


@inject
async def on_repeat(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    rfq = request(read(manager))
    await show(manager, await rfqs.repeat(rfq.user_id, rfq.id))


@inject
async def on_delete(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    rfqs.delete(request(read(manager)))
    await states.open_menu(manager, "rfq-deleted")


async def show(manager: DialogManager, rfq: Rfq, state: State = RfqSG.review) -> None:
    """A request, which the conversation is about from now on."""
    data = read(manager)
    _begin(data, rfq)
    write(manager, data)
    await manager.switch_to(state)


def _begin(data: RfqData, rfq: Rfq) -> None:
    data.rfq, data.wordings, data.is_fixing, data.told = rfq, None, False, []
    data.note, data.note_values = "", {}
