"""Words of the trade and questions of buyers; and what is either of them, or a product."""

from collections.abc import Iterable
from typing import Final

from dishka import AsyncContainer

from bot import i18n, links
from bot.domain.answers import AnswerBook, Kind, Ref, Sureness, Topic
from bot.domain.errors import AppError
from bot.domain.facts import FactBook
from bot.inline import wishes
from bot.inline.cards import PAGE, Answer, Card, Question, link_button
from bot.services.answers import AnswerService
from bot.services.ports import Clock
from bot.services.terms import TermService
from bot.texts import answer_text

_TOLD: Final = (Kind.TERM, Kind.QUESTION)


async def phrase(question: Question) -> Answer:
    """A word of the trade, a question, a product: whatever it may be, the surest first."""
    told = await _told(question, is_sure=True)
    found = await wishes.find(question)
    if not told and found is None:
        told = await _told(question, is_sure=False)
        if not told:
            raise AppError("inline-nothing-found")
    shop = await wishes.wish_cards(question, found) if found else []
    is_personal = found is not None and wishes.is_corrected(found)
    return question.page_of([*told, *shop], is_personal=is_personal)


async def term(question: Question) -> Answer:
    """What a word means, or the nearest there is; without a word all of them."""
    if not question.asked.text:
        return await _vocabulary(question)
    refs = (await question.container.get(TermService)).find(question.asked.text)
    if not refs:
        raise AppError("inline-no-term")
    return question.page_of(await _cards(question, refs), is_personal=False)


async def _told(question: Question, *, is_sure: bool) -> list[Card]:
    service = await question.container.get(AnswerService)
    reply = service.ask(question.asked.text)
    if is_sure and reply.sureness is not Sureness.SURE:
        return []
    named = (await question.container.get(TermService)).named(question.asked.text)
    found = (ref for ref in reply.found if ref.kind in _TOLD)
    return await _cards(question, dict.fromkeys([*named, *found]))


async def _vocabulary(question: Question) -> Answer:
    """Every word of the trade by the alphabet, page by page."""
    book = await question.container.get(AnswerBook)
    terms = [term for topic in Topic for term in book.words(topic)]
    ordered = sorted(terms, key=lambda one: one.name.casefold())
    shown = ordered[question.offset : question.offset + PAGE]
    cards = await _cards(question, (one.ref for one in shown))
    return Answer(cards, len(ordered), is_personal=False)


async def _cards(question: Question, refs: Iterable[Ref]) -> list[Card]:
    texts = await _Texts.of(question.container)
    return [texts.card(ref, question.bot_name) for ref in refs]


class _Texts:
    """What an answer is written from; no country, because everybody may read it."""

    def __init__(self, book: AnswerBook, facts: FactBook, clock: Clock) -> None:
        self._book = book
        self._facts = facts
        self._today = clock.now().date()

    @classmethod
    async def of(cls, container: AsyncContainer) -> "_Texts":
        return cls(
            await container.get(AnswerBook),
            await container.get(FactBook),
            await container.get(Clock),
        )

    def card(self, ref: Ref, bot_name: str) -> Card:
        more = link_button("inline-btn-more", links.address(bot_name, links.to_answer(ref)))
        return Card(
            answer_text.title(ref, self._book, self._facts),
            self._description(ref),
            answer_text.answer(ref, self._book, self._facts, self._today, None),
            ((more,),),
        )

    def _description(self, ref: Ref) -> str:
        if ref.kind is Kind.TERM:
            term = self._book.term(ref.id)
            return f"{term.en} · {term.zh}"
        return i18n.plain("inline-answer")
