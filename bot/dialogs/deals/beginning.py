"""How a deal begins: from the list, from one line of text, or from a letter."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import DealsData, Draft, read, write
from bot.dialogs.deals.making import ask_next, take_quote, take_terms
from bot.domain.deal import Deal
from bot.domain.errors import NotFoundError
from bot.domain.ids import DealId, RfqId
from bot.services.deal_letters import DealLetters
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.services.quote_reader import QuoteReader
from bot.states import DealsSG
from bot.widgets import person


@inject
async def on_start(
    start_data: Any,
    manager: DialogManager,
    deals: FromDishka[DealService],
    letters: FromDishka[DealLetters],
    reader: FromDishka[DealReader],
    quotes: FromDishka[QuoteReader],
) -> None:
    """All deals; one of them; a letter asks which deal it belongs to; a line or an offer begins one."""
    asked = start_data or {}
    if deal_id := asked.get("deal_id"):
        deal = await deals.open(person(manager), DealId(deal_id))
        await _show(manager, deal, asked.get("place"), is_checking=asked.get("is_checking"))
    elif rfq_id := asked.get("rfq_id"):
        letter = await letters.open(person(manager), RfqId(rfq_id))
        write(manager, DealsData(rfq_id=letter.id))
        await manager.switch_to(DealsSG.pick)
    elif link := asked.get("link"):
        await ask_next(
            manager, DealsData(draft=Draft(asked.get("name", ""), link=link)), reader, deals
        )
    elif offer := asked.get("offer"):
        draft = Draft()
        take_quote(draft, quotes.read(offer))
        await ask_next(manager, DealsData(draft=draft), reader, deals)
    elif offer is not None:
        await manager.switch_to(DealsSG.quote)
    elif line := asked.get("line") or asked.get("wish"):
        said = reader.line(line, await deals.today(person(manager)))
        draft = Draft(said.product, quantity=said.quantity, days=said.days)
        if asked.get("line"):
            take_terms(draft, said)
        # A line of numbers alone still tells the sum; the product is asked for.
        has_words = any(map(str.isalpha, draft.product))
        draft.product = reader.name(draft.product) if has_words else ""
        await ask_next(manager, DealsData(draft=draft), reader, deals)


async def _show(
    manager: DialogManager, deal: Deal, place: int | None, *, is_checking: bool | None
) -> None:
    """The card; or the part of the plan that is to be paid, or what is checked before that."""
    write(manager, DealsData(deal_id=deal.id, place=place or 0))
    parts = deal.terms.plan.milestones if deal.terms.plan else ()
    if place is None or place >= len(parts):
        await manager.switch_to(DealsSG.card)
        return
    is_held = is_checking and not deal.terms.gate.is_open(parts[place])
    await manager.switch_to(DealsSG.gate if is_held else DealsSG.milestone)


async def on_new(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    write(manager, DealsData())
    await manager.switch_to(DealsSG.product)


@inject
async def on_from_letter(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    letters: FromDishka[DealLetters],
    reader: FromDishka[DealReader],
    deals: FromDishka[DealService],
) -> None:
    """A new deal with what the letter says without a doubt."""
    draft = await drafted(manager, letters)
    await ask_next(manager, DealsData(draft=draft), reader, deals)


async def drafted(manager: DialogManager, letters: DealLetters) -> Draft:
    """What the letter of this conversation says. NotFoundError when there is none."""
    rfq_id = read(manager).rfq_id
    if rfq_id is None:
        raise NotFoundError("err-not-found")
    known = await letters.prefill(person(manager), rfq_id)
    return Draft(
        known.product, known.total, quantity=known.quantity, transport=known.transport,
        rfq_id=rfq_id,
    )  # fmt: skip


@inject
async def on_deal(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    deal_id: str,
    deals: FromDishka[DealService],
) -> None:
    deal = await deals.open(person(manager), DealId(deal_id))
    write(manager, DealsData(deal_id=deal.id))
    await manager.switch_to(DealsSG.card)


@inject
async def on_pick(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    deal_id: str,
    letters: FromDishka[DealLetters],
) -> None:
    """The letter goes into a deal that exists already."""
    rfq_id = read(manager).rfq_id
    if rfq_id is None:
        raise NotFoundError("err-not-found")
    deal = await letters.attach(person(manager), DealId(deal_id), rfq_id)
    write(manager, DealsData(deal_id=deal.id))
    await manager.switch_to(DealsSG.card)
