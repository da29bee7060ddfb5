"""Words of the query: correcting a translation, leaving results with a word out."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.search.data import WORD_LIMIT, choose_word, chosen_word, keep, recall
from bot.domain.errors import AppError
from bot.services.finder import Finder
from bot.services.online_texts import OnlineTexts
from bot.services.search import SearchService
from bot.states import SearchSG
from bot.widgets import as_number, say


@inject
async def on_exclude_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    finder: FromDishka[Finder],
) -> None:
    typed = (message.text or "").strip()
    found = recall(manager, finder)
    word = finder.minus_word(found, typed) if len(typed) <= WORD_LIMIT else None
    if word is None:
        await say(message, manager, "search-exclude-hint")
        return
    if word in found.query.minus_words:
        await say(message, manager, "search-exclude-known")
        return
    keep(manager, finder.exclude(found, word))
    await manager.switch_to(SearchSG.result)


@inject
async def on_include(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    word: str,
    finder: FromDishka[Finder],
) -> None:
    keep(manager, finder.include(recall(manager, finder), word))


@inject
async def on_word(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    place: str,
    finder: FromDishka[Finder],
) -> None:
    choose_word(manager, as_number(place), recall(manager, finder))
    await manager.switch_to(SearchSG.word)


@inject
async def on_word_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    finder: FromDishka[Finder],
) -> None:
    """English is taken as it is; Russian is translated first, so that one can rephrase."""
    typed = " ".join((message.text or "").split())
    english = finder.english(recall(manager, finder), typed)
    if not english or len(typed) > WORD_LIMIT:
        await say(message, manager, "search-word-hint")
        return
    await _correct(manager, searches, finder, english)


@inject
async def on_guess(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    finder: FromDishka[Finder],
) -> None:
    """The shown translation is right: from now on it counts as the user's own word."""
    source = chosen_word(manager)
    for segment in recall(manager, finder).segments:
        if segment.source == source:
            await _correct(manager, searches, finder, segment.en)
            return


@inject
async def on_online(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    finder: FromDishka[Finder],
    online: FromDishka[OnlineTexts],
) -> None:
    """The button showed this very answer, so that it comes from the cache."""
    english = await online.word(chosen_word(manager))
    if not english:
        raise AppError("search-online-gone")
    await _correct(manager, searches, finder, english)


@inject
async def on_drop(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    finder: FromDishka[Finder],
) -> None:
    await _correct(manager, searches, finder, "")


async def _correct(
    manager: DialogManager, searches: SearchService, finder: Finder, english: str
) -> None:
    found = searches.correct(recall(manager, finder), chosen_word(manager), english)
    keep(manager, found)
    await manager.switch_to(SearchSG.result)
