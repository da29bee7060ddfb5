from typing import Any, TypedDict

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.help.data import is_nested, read, reference
from bot.domain.answers import AnswerBook, Kind, Ref, Topic
from bot.domain.errors import NotFoundError
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.messages import cut
from bot.services.ports import Clock
from bot.services.profile import ProfileService
from bot.states import ENTRANCES
from bot.texts import answer_text

PAGE = 6
RELATED = 3
SHOWN_QUESTION = 100


class Choice(TypedDict):
    id: str
    title: str


TOPICS = [{"id": topic.value} for topic in Topic]


async def get_main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    data = read(dialog_manager)
    lost = data.question and not data.found
    note = i18n.html("help-lost", question=_short(data.question)) + "\n\n" if lost else ""
    return {"note": note, "topics": TOPICS, "nested": is_nested(dialog_manager)}


@inject
async def get_topics(book: FromDishka[AnswerBook], **_: Any) -> dict[str, Any]:
    """Those that have words."""
    return {"topics": [{"id": topic.value} for topic in Topic if book.words(topic)]}


@inject
async def get_questions(
    dialog_manager: DialogManager, book: FromDishka[AnswerBook], **_: Any
) -> dict[str, Any]:
    data = read(dialog_manager)
    items = [
        Choice(id=str(entry.ref), title=i18n.plain(entry.title))
        for entry in book.about(data.topic)
    ]
    return {"topic": data.topic.value, **_page(items, data.page)}


@inject
async def get_words(
    dialog_manager: DialogManager,
    book: FromDishka[AnswerBook],
    facts: FromDishka[FactBook],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    items = [_choice(term.ref, book, facts) for term in book.words(data.topic)]
    return {"topic": data.topic.value, **_page(items, data.page)}


@inject
async def get_answer(
    dialog_manager: DialogManager,
    event_from_user: Person,
    book: FromDishka[AnswerBook],
    facts: FromDishka[FactBook],
    profile: FromDishka[ProfileService],
    clock: FromDishka[Clock],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    ref = reference(data.chosen)
    user = await profile.get(UserId(event_from_user.id))
    opens = book.entry(ref.id).opens if ref.kind is Kind.QUESTION and _is_there(ref, book) else ""
    try:
        text = answer_text.answer(ref, book, facts, clock.now().date(), user.country)
        related = [_choice(entry.ref, book, facts) for entry in book.related(ref)[:RELATED]]
    except KeyError as error:
        raise NotFoundError("err-not-found") from error
    return {
        "answer": text,
        "items": related,
        "opens": opens if opens in ENTRANCES else "",
        "others": data.is_sure and len(data.found) > 1 and data.chosen == data.found[0],
        "nested": is_nested(dialog_manager),
    }


@inject
async def get_nearest(
    dialog_manager: DialogManager,
    book: FromDishka[AnswerBook],
    facts: FromDishka[FactBook],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    found = data.found[1:] if data.is_sure else data.found
    items = [_choice(reference(one), book, facts) for one in found]
    key = "help-alike" if data.is_sure else "help-nearest"
    return {"text": i18n.Html(i18n.html(key, question=_short(data.question))), "items": items}


def _is_there(ref: Ref, book: AnswerBook) -> bool:
    return any(entry.id == ref.id for entry in book.entries)


def _choice(ref: Ref, book: AnswerBook, facts: FactBook) -> Choice:
    try:
        return Choice(id=str(ref), title=answer_text.title(ref, book, facts))
    except KeyError as error:
        raise NotFoundError("err-not-found") from error


def _page(items: list[Choice], page: int) -> dict[str, Any]:
    """One page of a list; leafing goes round."""
    pages = max(1, -(-len(items) // PAGE))
    at = page % pages
    return {
        "items": items[at * PAGE : (at + 1) * PAGE],
        "page": at + 1,
        "pages": pages,
        "many": pages > 1,
    }


def _short(question: str) -> str:
    return cut(" ".join(question.split()), SHOWN_QUESTION)
