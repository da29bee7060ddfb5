"""What happens to a deal on its way: events, stages, the history and what is taken back."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.deals.data import DealsData, current, read, write
from bot.domain.deal import DealStage, Event, changes
from bot.domain.errors import NotFoundError
from bot.domain.ids import RfqId
from bot.services.deal_letters import DealLetters
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.widgets import as_number, person


async def on_event(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, event: str
) -> None:
    if event not in set(Event):
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.event = Event(event)
    write(manager, data)
    await manager.switch_to(DealsSG.event)


@inject
async def on_event_today(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal, event = await current(manager, deals), read(manager).event
    if event is None:
        raise NotFoundError("err-not-found")
    today = await deals.today(person(manager))
    await deals.keep(changes.report(deal, event, today, deals.now))
    await manager.switch_to(DealsSG.card)


@inject
async def on_event_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    deal, event = await current(manager, deals), read(manager).event
    if event is None:
        raise NotFoundError("err-not-found")
    day = reader.day(message.text or "", await deals.today(person(manager)), is_past=True)
    await deals.keep(changes.report(deal, event, day, deals.now))
    await manager.switch_to(DealsSG.card)


@inject
async def on_stage(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    stage: str,
    deals: FromDishka[DealService],
) -> None:
    if stage not in set(DealStage):
        raise NotFoundError("err-not-found")
    deal = await current(manager, deals)
    today = await deals.today(deal.user_id)
    await deals.keep(changes.move(deal, DealStage(stage), today, deals.now))
    await manager.switch_to(DealsSG.card)


@inject
async def on_undo(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    place: str,
    deals: FromDishka[DealService],
) -> None:
    """The button names the change it takes back: a second press finds another one last."""
    deal = await current(manager, deals)
    last = deal.undoable
    if last is None or deal.log.index(last) != as_number(place):
        raise NotFoundError("err-deal-undo")
    await deals.undo(deal.user_id, deal.id)


@inject
async def on_letter(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    letters: FromDishka[DealLetters],
) -> None:
    """The attached letter, if it still exists."""
    deal = await current(manager, deals)
    if deal.terms.rfq_id is None:
        raise NotFoundError("err-not-found")
    await letters.open(deal.user_id, deal.terms.rfq_id)
    await states.open_rfq(manager, rfq_id=deal.terms.rfq_id)


@inject
async def on_attach(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    rfq_id: str,
    deals: FromDishka[DealService],
    letters: FromDishka[DealLetters],
) -> None:
    deal = await current(manager, deals)
    await letters.attach(deal.user_id, deal.id, RfqId(rfq_id))
    await manager.switch_to(DealsSG.card)


@inject
async def on_detach(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """Only the link goes; the letter stays in its own history."""
    deal = await current(manager, deals)
    await deals.keep(changes.attach(deal, None, deals.now))
    await manager.switch_to(DealsSG.card)


async def on_write_letter(
    _callback: CallbackQuery, _button: Button, manager: DialogManager
) -> None:
    await states.open_rfq(manager)


@inject
async def on_erase(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deals.delete(await current(manager, deals))
    write(manager, DealsData())
    await manager.switch_to(DealsSG.list)
