"""The four answers a deal begins with: product, sum, plan, protection."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import DealsData, Draft, current, read, write
from bot.domain.deal import DealError, DealRules, DealStage, Event, Plan, Terms, changes, whole
from bot.domain.errors import NotFoundError
from bot.domain.quote import Quote
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.widgets import person


@inject
async def on_product(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    """A product, or the whole line at once."""
    data = read(manager)
    said = reader.line(message.text or "", await deals.today(person(manager)))
    data.draft.product = reader.name(said.product)
    data.draft.total = said.total or data.draft.total
    data.draft.parts = said.parts or data.draft.parts
    data.draft.quantity = said.quantity or data.draft.quantity
    data.draft.days = data.draft.days.joined(said.days)
    await ask_next(manager, data, reader)


@inject
async def on_total(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    """The sum, and with it the parts if they were said in the same breath.

    Where the price of a piece is known, how many of them makes the sum.
    """
    data, text = read(manager), message.text or ""
    said = reader.line(text, await deals.today(person(manager)))
    quote = data.draft.quote
    priced = quote.price_for(said.quantity) if quote and said.quantity else None
    is_count = priced is not None and said.total is None
    if is_count:
        data.draft.quantity = said.quantity
    else:
        data.draft.total = said.total if said.total and said.parts else reader.total(text)
    data.draft.parts = said.parts or data.draft.parts
    await ask_next(manager, data, reader)


@inject
async def on_preset(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    preset_id: str,
    deals: FromDishka[DealService],
    rules: FromDishka[DealRules],
) -> None:
    preset, data = rules.preset(preset_id), read(manager)
    if preset is None:
        raise NotFoundError("err-not-found")
    if data.deal_id is None and data.draft.total is None:
        raise NotFoundError("err-not-found")
    deal = await current(manager, deals) if data.deal_id else None
    total = deal.terms.total if deal else data.draft.total
    plan = preset.plan(total.amount) if total else None
    if plan is None or min(part.amount for part in plan.milestones) <= 0:
        raise DealError("err-deal-parts-small")
    await _take_plan(manager, plan, deals)


@inject
async def on_parts(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    data = read(manager)
    deal = await current(manager, deals) if data.deal_id else None
    total = deal.terms.total if deal else data.draft.total
    if total is None:
        raise NotFoundError("err-not-found")
    await _take_plan(manager, reader.plan(message.text or "", total), deals)


@inject
async def on_no_plan(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """The plan may wait: it is asked for again on the card."""
    data = read(manager)
    data.draft.has_plan = True
    write(manager, data)
    await manager.switch_to(DealsSG.protection)


@inject
async def on_protection(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """The last answer makes the deal."""
    draft = read(manager).draft
    if not draft.product or draft.total is None:
        raise NotFoundError("err-not-found")
    answers = {"yes": True, "no": False}
    is_agreed = Event.AGREED in draft.days.events
    terms = Terms(
        draft.product, draft.total,
        stage=DealStage.AGREED if is_agreed else DealStage.DRAFT,
        events=draft.days.events, expected=draft.days.expected,
        protected=answers.get(str(button.widget_id)),
        transport=draft.transport, quantity=draft.quantity, rfq_id=draft.rfq_id,
        link=draft.link, quote=draft.quote,
    )  # fmt: skip
    deal = await deals.create(person(manager), terms, draft.plan)
    write(manager, DealsData(deal_id=deal.id))
    await manager.switch_to(DealsSG.card)


async def _take_plan(manager: DialogManager, plan: Plan, deals: DealService) -> None:
    data = read(manager)
    data.note, data.note_values = "", {}
    if data.deal_id is None:
        data.draft.plan, data.draft.has_plan = plan, True
        write(manager, data)
        await manager.switch_to(DealsSG.protection)
        return
    deal = await current(manager, deals)
    await deals.keep(changes.set_plan(deal, plan, deals.now))
    write(manager, data)
    await manager.switch_to(DealsSG.schedule)


def take_quote(draft: Draft, quote: Quote) -> None:
    """What an offer tells of a deal that is being begun."""
    draft.quote, draft.parts = quote, quote.parts
    draft.quantity = quote.quantity or draft.quantity


async def ask_next(manager: DialogManager, data: DealsData, reader: DealReader) -> None:
    """The first question that what is known leaves open."""
    draft = data.draft
    draft.total = draft.total or whole(draft.price, draft.quantity)
    if draft.total and draft.parts:
        try:
            draft.plan, draft.has_plan = reader.plan(draft.parts, draft.total), True
        except DealError as error:
            data.note, data.note_values = error.key, dict(error.values)
        draft.parts = ""
    write(manager, data)
    if not draft.product:
        await manager.switch_to(DealsSG.product)
    elif draft.total is None:
        await manager.switch_to(DealsSG.total)
    else:
        await manager.switch_to(DealsSG.protection if draft.has_plan else DealsSG.plan)
