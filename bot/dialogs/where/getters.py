from collections.abc import Sequence
from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.where.advice import advice_text, payment_text
from bot.dialogs.where.answers import AMOUNTS
from bot.dialogs.where.data import WhereData, read
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.platforms import Platform, Purpose, Urgency
from bot.domain.registration import Courses
from bot.i18n import Html
from bot.services.adviser import Adviser
from bot.services.askers import Asker, Askers
from bot.services.ports import NeedRepository
from bot.texts import facts_text


async def get_questions_asked(**_: Any) -> dict[str, Any]:
    return {
        "purposes": [{"id": one.value} for one in Purpose],
        "amounts": [{"id": str(number), "pieces": number} for number in AMOUNTS],
        "urgencies": [{"id": one.value} for one in Urgency],
    }


@inject
async def get_purpose(
    dialog_manager: DialogManager,
    event_from_user: Person,
    needs: FromDishka[NeedRepository],
    **_: Any,
) -> dict[str, Any]:
    last = await needs.get(UserId(event_from_user.id))
    answered = read(dialog_manager).need(None) is not None
    shown = WhereData()
    if last:
        shown.recall(last)
    return {"last": need_text(shown) if last and not answered else ""}


async def get_need(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"need": need_text(read(dialog_manager))}


@inject
async def get_answer(
    dialog_manager: DialogManager,
    event_from_user: Person,
    adviser: FromDishka[Adviser],
    askers: FromDishka[Askers],
    facts: FromDishka[FactBook],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    asker = await askers.get(UserId(event_from_user.id))
    need = data.need(asker.country)
    if need is None:
        raise LookupError("a question is still open")
    first, *others = adviser.advise(need)
    return {
        "need": need_text(data),
        "advice": advice_text(first, others, asker, facts),
        "best": [{"id": first.platform.id, "name": first.platform.name}],
    }


@inject
async def get_questions(adviser: FromDishka[Adviser], **_: Any) -> dict[str, Any]:
    return {
        "questions": [
            {"id": one.id, "name": i18n.plain(f"where-question-{one.id}")}
            for one in adviser.questions
        ]
    }


@inject
async def get_question(
    dialog_manager: DialogManager,
    event_from_user: Person,
    adviser: FromDishka[Adviser],
    askers: FromDishka[Askers],
    facts: FromDishka[FactBook],
    **_: Any,
) -> dict[str, Any]:
    question = adviser.question(read(dialog_manager).question)
    asker = await askers.get(UserId(event_from_user.id))
    return {
        "question": i18n.plain(f"where-question-{question.id}"),
        "answer": _told(facts, question.facts, asker),
    }


@inject
async def get_platforms(
    dialog_manager: DialogManager, adviser: FromDishka[Adviser], **_: Any
) -> dict[str, Any]:
    return {
        "platforms": [
            {"id": one.id, "name": one.name, "historical": "yes" if one.is_historical else "no"}
            for one in adviser.platforms
        ],
        **_ways_back(read(dialog_manager)),
    }


@inject
async def get_guide(
    dialog_manager: DialogManager,
    event_from_user: Person,
    adviser: FromDishka[Adviser],
    askers: FromDishka[Askers],
    facts: FromDishka[FactBook],
    courses: FromDishka[Courses],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    platform = adviser.platform(data.platform)
    asker = await askers.get(UserId(event_from_user.id))
    last = len(platform.guide)
    following = [data.page + 1] if data.page < last else []
    return {
        "text": _page(platform, data.page, facts, asker),
        "following": [{"id": str(page), "page": page} for page in following],
        "before": [{"id": str(data.page - 1)}] if data.page else [],
        "registers": any(one.id == platform.id for one in courses.courses),
        **_ways_back(data),
    }


def need_text(data: WhereData) -> str:
    return i18n.plain(
        "where-need",
        purpose=data.purpose or "",
        known="no" if data.pieces is None else "yes",
        pieces=data.pieces or 0,
        urgency=data.urgency or "",
    )


def _ways_back(data: WhereData) -> dict[str, bool]:
    answered = data.need(None) is not None
    return {"answered": answered, "asking": not answered}


def _page(platform: Platform, page: int, facts: FactBook, asker: Asker) -> Html:
    """What is said about the platform, then one step a page."""
    if page == 0:
        about = i18n.html(
            "where-about",
            name=platform.name,
            suits=i18n.plain(platform.suits),
            warnings=i18n.plain(platform.beware),
            payment=payment_text(platform, asker),
        )
        return _joined(about, _told(facts, platform.facts, asker))
    step = platform.guide[page - 1]
    # A page without a fact of its own rests on common knowledge, and says so.
    told = _told(facts, step.facts, asker) or i18n.html("fact-unproven")
    body = _joined(i18n.html(step.text), told)
    pages = len(platform.guide)
    return Html(i18n.html("where-guide", name=platform.name, page=page, pages=pages, body=body))


def _told(facts: FactBook, ids: Sequence[str], asker: Asker) -> Html:
    return facts_text.told(list(facts.told(ids, asker.today, asker.country)), asker.today)


def _joined(*blocks: str) -> Html:
    return Html("\n\n".join(filter(None, blocks)))
