from typing import Any, TypedDict

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.search.data import WORD_LIMIT, chosen_word, recall
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.translation import Segment
from bot.i18n import Html
from bot.progress import shown
from bot.services.finder import Finder
from bot.services.online_texts import OnlineTexts
from bot.services.ports import Clock, Countries
from bot.services.search import SearchService
from bot.texts import facts_text, search_text
from bot.widgets import bot_of, chat_of

WORD_BUTTONS = 8
QUANTITIES = (10, 50, 100, 500, 1000)
# From the least check to the most, then what protects money, and how far all that goes.
BADGES = ("BDG8", "BDG1", "BDG3", "BDG4", "BDG6", "BDG10", "BDG9")


class ResultData(TypedDict):
    """Toggles are "on"/"off": Fluent selects by words."""

    answer: str
    query: str
    link: str
    verified: str
    trade_assurance: str
    free_sample: str
    country: str
    quantity: str
    price: str
    unsure: list[dict[str, str]]


@inject
async def get_result(
    dialog_manager: DialogManager,
    finder: FromDishka[Finder],
    countries: FromDishka[Countries],
    **_: Any,
) -> ResultData:
    found = recall(dialog_manager, finder)
    filters = found.search.filters
    country = countries.get(filters.country) if filters.country else None
    return ResultData(
        answer=Html(search_text.answer(found)),
        query=found.query.typed,
        link=found.link,
        verified=_switch(filters.verified),
        trade_assurance=_switch(filters.trade_assurance),
        free_sample=_switch(filters.free_sample),
        country=country.name if country else "none",
        quantity=str(filters.moq_max or "none"),
        price=search_text.price(filters),
        unsure=search_text.doubtful_words(found),
    )


@inject
async def get_products(
    dialog_manager: DialogManager, finder: FromDishka[Finder], **_: Any
) -> dict[str, list[dict[str, str]]]:
    found = recall(dialog_manager, finder)
    return {
        "products": [{"id": str(index), "name": name} for index, name in enumerate(found.products)]
    }


@inject
async def get_excluded(
    dialog_manager: DialogManager, finder: FromDishka[Finder], **_: Any
) -> dict[str, Any]:
    words = recall(dialog_manager, finder).search.minus_words
    return {"words": [{"id": word, "word": word} for word in words[:WORD_BUTTONS]]}


@inject
async def get_words(
    dialog_manager: DialogManager, finder: FromDishka[Finder], **_: Any
) -> dict[str, Any]:
    """Doubtful words first: they are what one comes here for."""
    segments = enumerate(recall(dialog_manager, finder).segments)
    shown = sorted(segments, key=_doubtful_first)[:WORD_BUTTONS]
    return {
        "words": [
            {"id": str(index), "source": segment.source, "english": segment.en or "—"}
            for index, segment in shown
        ]
    }


@inject
async def get_word(
    dialog_manager: DialogManager,
    finder: FromDishka[Finder],
    online: FromDishka[OnlineTexts],
    **_: Any,
) -> dict[str, Any]:
    source = chosen_word(dialog_manager)
    for segment in recall(dialog_manager, finder).segments:
        if segment.source == source:
            return {
                "source": source,
                "english": segment.en or "—",
                "guess": segment.guess or "",
                "online": await _second_opinion(segment, online, dialog_manager),
            }
    return {"source": source, "english": "—", "guess": "", "online": ""}


async def _second_opinion(segment: Segment, online: OnlineTexts, manager: DialogManager) -> str:
    """What an online translator says about a doubtful word, when it says something else."""
    if segment.is_sure:
        return ""
    found = await shown(online.word(segment.source), bot_of(manager), chat_of(manager))
    is_new = found.casefold() != segment.en.casefold()
    return found if is_new and len(found) <= WORD_LIMIT else ""


async def get_quantities(**_: Any) -> dict[str, Any]:
    """Zero stands for "any"; its button says so."""
    return {
        "quantities": [{"id": str(pieces), "pieces": str(pieces)} for pieces in QUANTITIES]
        + [{"id": "0", "pieces": "none"}]
    }


@inject
async def get_nothing(
    dialog_manager: DialogManager, finder: FromDishka[Finder], **_: Any
) -> dict[str, Any]:
    found = recall(dialog_manager, finder)
    return {
        "shorter": found.query.shorter or "",
        "shorter_link": found.shorter_link,
        "wider": found.query.wider or "",
        "wider_link": found.wider_link,
        "unfiltered": found.plain_link,
        "suppliers": found.supplier_link,
        "rfq": found.rfq_link,
    }


@inject
async def get_badges(
    facts: FromDishka[FactBook], clock: FromDishka[Clock], **_: Any
) -> dict[str, str]:
    today = clock.now().date()
    return {"facts": facts_text.told(tuple(facts.told(BADGES, today)), today)}


@inject
async def get_history(
    event_from_user: Person, searches: FromDishka[SearchService], **_: Any
) -> dict[str, Any]:
    history = await searches.history(UserId(event_from_user.id))
    return {
        "history": [{"id": one.id, "text": one.text[:60]} for one in history],
        "empty": "no" if history else "yes",
    }


def _switch(value: bool) -> str:
    return "on" if value else "off"


def _doubtful_first(place: tuple[int, Segment]) -> tuple[bool, int]:
    index, segment = place
    return segment.is_sure, index
