"""What questions are answered with, and what is said to the bot itself."""

import asyncio
import time
from collections.abc import Iterable, Iterator
from typing import Final

from dishka import AnyOf, Provider, Scope, provide

from bot import i18n
from bot.domain.answers import AnswerBook, AskingRules, Document, Index
from bot.domain.facts import FactBook
from bot.domain.keyboard import Keyboard
from bot.domain.speech import Grammar
from bot.domain.talk import TalkRules
from bot.integrations.answers import build_index, documents, load_answers, load_asking
from bot.integrations.knowledge import KNOWLEDGE, read_knowledge
from bot.integrations.translation.morphology import Morphology
from bot.integrations.word_forms import RussianForms
from bot.services.answers import AnswerService
from bot.services.listener import Listener
from bot.services.terms import TermService
from bot.texts import facts_text

_REST: Final = 0.001
"""Seconds."""


class Answering(Provider):
    """Read from data files, shared by everybody."""

    scope = Scope.APP

    @provide
    def talk_rules(self) -> TalkRules:
        return read_knowledge(KNOWLEDGE / "talk.toml", TalkRules)

    # One for all: each remembers thousands of words.
    morphology = provide(Morphology, provides=AnyOf[Morphology, Grammar])

    @provide
    def asking(self) -> AskingRules:
        return load_asking()

    @provide
    def keyboard(self, asking: AskingRules, morphology: Morphology) -> Keyboard:
        return Keyboard(asking.keys, morphology)

    answers = provide(AnswerService)
    listener = provide(Listener)
    terms = provide(TermService)

    @provide
    def answer_book(self, facts: FactBook) -> AnswerBook:
        return load_answers(facts, has_text=i18n.texts().has)

    @provide
    async def answer_index(
        self, book: AnswerBook, facts: FactBook, asking: AskingRules, morphology: Morphology
    ) -> Index:
        # Read at the first question, beside the loop: nobody else waits for it.
        return await asyncio.to_thread(_read_answers, book, facts, asking, morphology)


def _read_answers(
    book: AnswerBook, facts: FactBook, asking: AskingRules, morphology: Morphology
) -> Index:
    read = documents(book, facts, words=i18n.plain, said=facts_text.plain)
    return build_index(book, _unhurried(read), asking, RussianForms(morphology))


def _unhurried(documents: Iterable[Document]) -> Iterator[Document]:
    """Without rests the event loop would get the interpreter back late, hundreds of times."""
    for one in documents:
        time.sleep(_REST)
        yield one
