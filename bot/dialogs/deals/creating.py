"""The four answers a deal begins with: product, sum, plan, protection."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import current, read, write
from bot.dialogs.deals.making import ask_next, ask_protection, make, take_terms
from bot.domain.deal import DealError, DealRules, Plan, changes, whole
from bot.domain.errors import NotFoundError
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
    take_terms(data.draft, said)
    await ask_next(manager, data, reader, deals)


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
    elif said.doubtful or (said.total and (said.parts or said.quantity)):
        take_terms(data.draft, said)
    else:
        data.draft.total, data.draft.doubtful = reader.total(text), None
    data.draft.parts = said.parts or data.draft.parts
    await ask_next(manager, data, reader, deals)


@inject
async def on_doubtful(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    """The sum is for all of the pieces, or for one of them."""
    data = read(manager)
    draft = data.draft
    if draft.doubtful is None:
        raise NotFoundError("err-not-found")
    is_each = button.widget_id == "each"
    draft.total = whole(draft.doubtful, draft.quantity) if is_each else draft.doubtful
    draft.doubtful = None
    await ask_next(manager, data, reader, deals)


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
async def on_no_plan(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """The plan may wait: it is asked for again on the card."""
    data = read(manager)
    data.draft.has_plan = True
    await ask_protection(manager, data, deals)


@inject
async def on_protection(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """The last answer makes the deal."""
    draft = read(manager).draft
    draft.protected = {"yes": True, "no": False}.get(str(button.widget_id))
    await make(manager, draft, deals)


async def _take_plan(manager: DialogManager, plan: Plan, deals: DealService) -> None:
    data = read(manager)
    data.note, data.note_values = "", {}
    if data.deal_id is None:
        data.draft.plan, data.draft.has_plan = plan, True
        await ask_protection(manager, data, deals)
        return
    deal = await current(manager, deals)
    await deals.keep(changes.set_plan(deal, plan, deals.now))
    write(manager, data)
    await manager.switch_to(DealsSG.schedule)
