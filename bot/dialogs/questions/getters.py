from collections.abc import Sequence
from typing import Any, TypedDict
from urllib.parse import urlsplit

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import dialog_data, facts_text, i18n, states
from bot.dialogs.questions.data import TOPICS, HelpData, from_button, to_button
from bot.domain.answers import AnswerKind, Ref, related
from bot.domain.facts import Fact, FactBook, Grade
from bot.domain.ids import UserId
from bot.messages import cut
from bot.services.answers import Answers
from bot.services.ports import Clock
from bot.services.profile import ProfileService

OPENED = ("search", "rfq", "where", "register", "check", "pay", "cost")
_TITLE = 60
_ANSWER = 3400


class Item(TypedDict):
    id: str
    name: str


class AnswerData(TypedDict):
    answer: str
    related: list[Item]
    opens: str


class NearestData(TypedDict):
    question: str
    found: bool
    nothing: bool
    nearest: list[Item]


async def get_topics(**_: Any) -> dict[str, list[Item]]:
    return {"topics": [Item(id=one, name=i18n.plain(f"help-topic-{one}")) for one in TOPICS]}


@inject
async def get_topic(
    dialog_manager: DialogManager, answers: FromDishka[Answers], **_: Any
) -> dict[str, Any]:
    topic = dialog_data.read(dialog_manager, HelpData).topic
    stages = TOPICS[topic]
    refs = [Ref(AnswerKind.ENTRY, one.id) for one in answers.faq.entries if one.stage in stages]
    return {"topic": i18n.plain(f"help-topic-{topic}"), "entries": _items(refs, answers)}


@inject
async def get_terms(answers: FromDishka[Answers], **_: Any) -> dict[str, list[Item]]:
    refs = [Ref(AnswerKind.TERM, one.id) for one in answers.terms]
    return {"terms": sorted(_items(refs, answers), key=lambda one: one["name"].casefold())}


@inject
async def get_nearest(
    dialog_manager: DialogManager, answers: FromDishka[Answers], **_: Any
) -> NearestData:
    data = dialog_data.read(dialog_manager, HelpData)
    return NearestData(
        question=data.question,
        found=bool(data.nearest),
        nothing=not data.nearest,
        nearest=_items([from_button(one) for one in data.nearest], answers),
    )


@inject
async def get_answer(
    dialog_manager: DialogManager,
    event_from_user: Person,
    answers: FromDishka[Answers],
    book: FromDishka[FactBook],
    clock: FromDishka[Clock],
    profile: FromDishka[ProfileService],
    **_: Any,
) -> AnswerData:
    ref = from_button(dialog_data.read(dialog_manager, HelpData).shown)
    user = await profile.get(UserId(event_from_user.id))
    today = clock.now().astimezone(user.tz).date()
    if ref.kind is AnswerKind.TERM:
        return AnswerData(answer=_term(answers, ref.id), related=[], opens="")
    if ref.kind is AnswerKind.FACT:
        facts = [answers.fact(ref.id)]
        return AnswerData(answer=_told(facts_text.told(facts, today), facts), related=[], opens="")
    entry = answers.entry(ref.id)
    facts = list(book.told(entry.facts, today, user.country))
    parts = [i18n.html("help-answer", title=i18n.plain(f"faq-{entry.id}"))]
    if entry.has_lead:
        parts.append(i18n.html(f"faq-{entry.id}-lead"))
    text = "\n\n".join([*parts, facts_text.told(facts, today)])
    others = [Ref(AnswerKind.ENTRY, one.id) for one in related(entry, answers.faq.entries)]
    return AnswerData(
        answer=_told(text, facts),
        related=_items(others, answers),
        opens=entry.opens if entry.opens in states.ENTRANCES else "",
    )


def _term(answers: Answers, term_id: str) -> str:
    term = answers.term(term_id)
    text = i18n.plain(f"term-{term.id}")
    return i18n.html("help-term", name=term.names[0], text=text, en=term.en, zh=term.zh)


def _told(text: str, facts: Sequence[Fact]) -> str:
    """The answer with its sources, as long as both fit into a message."""
    lines = dict.fromkeys(line for fact in facts for line in _sources(fact))
    sources = i18n.html("help-sources", lines=i18n.Html("\n".join(lines)))
    return f"{text}\n\n{sources}" if lines and len(text) + len(sources) < _ANSWER else text


def _sources(fact: Fact) -> list[str]:
    if fact.grade is Grade.NONE:
        return [i18n.html("help-source-none")]
    if fact.grade is Grade.ARTICLE:
        return [i18n.html("help-source-article")]
    return [i18n.html("help-source", url=one, host=urlsplit(one).netloc) for one in fact.sources]


def _items(refs: Sequence[Ref], answers: Answers) -> list[Item]:
    return [Item(id=to_button(ref), name=_name(ref, answers)) for ref in refs]


def _name(ref: Ref, answers: Answers) -> str:
    if ref.kind is AnswerKind.ENTRY:
        return i18n.plain(f"faq-{answers.entry(ref.id).id}")
    if ref.kind is AnswerKind.TERM:
        return answers.term(ref.id).names[0]
    fact = answers.fact(ref.id)
    return cut(i18n.plain(fact.text, **fact.values), _TITLE)
