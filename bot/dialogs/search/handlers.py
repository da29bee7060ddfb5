"""The search itself: wishes, products, history."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import message_answers, states
from bot.dialogs.search.data import choose_word, keep, recall
from bot.domain.ids import SearchId
from bot.domain.wish import classify, clean
from bot.services.finder import Finder
from bot.services.search import SearchService
from bot.services.supplier_messages import SupplierMessages
from bot.states import SearchSG
from bot.texts.search_text import wish_hint
from bot.widgets import as_number, person, say


@inject
async def on_start(
    start_data: Any, manager: DialogManager, searches: FromDishka[SearchService]
) -> None:
    """Resolve a search that somebody pointed at together with its owner."""
    if not start_data:
        return
    found = await searches.open(
        person(manager), SearchId(start_data["search_id"]), start_data["product"]
    )
    keep(manager, found)
    if start_data["word"] is not None:
        choose_word(manager, start_data["word"], found)


@inject
async def on_wish(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    messages: FromDishka[SupplierMessages],
) -> None:
    """A supplier's offer is no wish here either; its answer leaves the screen where it is."""
    text = message.text or ""
    if await message_answers.answered(message, messages, manager):
        manager.show_mode = ShowMode.NO_UPDATE
        return
    if problem := classify(text):
        await say(message, manager, wish_hint(problem))
        return
    found = await searches.start(person(manager), clean(text))
    keep(manager, found)
    await manager.switch_to(SearchSG.product if found.is_ambiguous else SearchSG.result)


@inject
async def on_product(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    index: str,
    searches: FromDishka[SearchService],
    finder: FromDishka[Finder],
) -> None:
    found = finder.choose(recall(manager, finder), as_number(index))
    searches.keep(found)
    keep(manager, found)
    await manager.switch_to(SearchSG.result)


@inject
async def on_history(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    search_id: str,
    searches: FromDishka[SearchService],
) -> None:
    found = await searches.open(person(manager), SearchId(search_id))
    keep(manager, found)
    await manager.switch_to(SearchSG.product if found.is_ambiguous else SearchSG.result)


@inject
async def on_rfq(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    """The wish goes on as a letter; of several products the one that was chosen."""
    found = recall(manager, finder)
    chosen = " ".join(segment.source for segment in found.segments)
    await states.open_rfq(manager, wish=chosen if found.is_ambiguous else found.search.text)


@inject
async def on_deal(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    """What was looked for becomes a deal, without prices: they are not the sum of an order."""
    found = recall(manager, finder)
    await states.open_deals(manager, wish=" ".join(one.source for one in found.segments))
