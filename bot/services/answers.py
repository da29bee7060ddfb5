"""Finds what a question means among the questions, the terms and every single fact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from bot.domain.answers import (
    NEAREST,
    SURE,
    AnswerKind,
    Document,
    Entry,
    Faq,
    Index,
    Ref,
    Term,
)
from bot.domain.errors import NotFoundError
from bot.domain.facts import Fact, FactBook
from bot.services.ports import Lemmas, Wordings

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Found:
    """`answer` when the question is understood, else the `nearest` there is, maybe nothing."""

    answer: Ref | None
    nearest: tuple[Ref, ...]


class Answers:
    """One for the process; the index is made when it is first asked."""

    def __init__(
        self,
        faq: Faq,
        terms: tuple[Term, ...],
        book: FactBook,
        lemmas: Lemmas,
        wordings: Wordings,
    ) -> None:
        self.faq = faq
        self.terms = terms
        self._book = book
        self._lemmas = lemmas
        self._wordings = wordings
        self._entries = {entry.id: entry for entry in faq.entries}
        self._terms = {term.id: term for term in terms}
        self._stop = frozenset(map(self._lemma, faq.stop))
        self._likes = {
            self._lemma(like): self._lemma(word)
            for word, likes in faq.synonyms.items()
            for like in likes
        }

    def ask(self, question: str) -> Found:
        """What the question means; CPU only, a few milliseconds after the first time."""
        words = self._words(question)
        if not words & set(self._index.vocabulary):
            words = self._words(self._lemmas.other_layout(question))
        matches = self._index.ask(words)
        if not matches:
            return Found(None, ())
        best = matches[0]
        answer = best.ref if best.score >= SURE else None
        return Found(answer, tuple(match.ref for match in matches[:NEAREST]))

    def entry(self, entry_id: str) -> Entry:
        """NotFoundError for an id that is not there, as for the other two."""
        return _known(self._entries.get(entry_id))

    def term(self, term_id: str) -> Term:
        return _known(self._terms.get(term_id))

    def fact(self, fact_id: str) -> Fact:
        """The newest wording there is, whatever the country."""
        return _known(next((one for one in self._book.facts if one.id == fact_id), None))

    def get_ready(self) -> None:
        """Make the index now; otherwise the first question waits for it."""
        self._index.ask(frozenset())

    @cached_property
    def _index(self) -> Index:
        return Index([*self._asked(), *self._named(), *self._told()])

    def _asked(self) -> Iterator[Document]:
        for entry in self.faq.entries:
            asked = (self._wordings.title(entry), *entry.ask)
            body = " ".join(self._fact_texts(entry.facts))
            ref = Ref(AnswerKind.ENTRY, entry.id)
            yield Document(ref, tuple(map(self._plain_words, asked)), self._plain_words(body))

    def _named(self) -> Iterator[Document]:
        for term in self.terms:
            named = (*term.names, term.en)
            body = self._plain_words(self._wordings.explanation(term))
            ref = Ref(AnswerKind.TERM, term.id)
            yield Document(ref, tuple(map(self._plain_words, named)), body)

    def _told(self) -> Iterator[Document]:
        for fact in self._book.facts:
            body = self._plain_words(self._wordings.fact(fact))
            yield Document(Ref(AnswerKind.FACT, fact.id), (), body)

    def _fact_texts(self, ids: Iterable[str]) -> Iterator[str]:
        for fact in self._book.facts:
            if fact.id in ids:
                yield self._wordings.fact(fact)

    def _plain_words(self, text: str) -> frozenset[str]:
        """The words that name a subject, synonyms as one; all of them when there are no others."""
        words = [self._likes.get(word, word) for word in self._lemmas.of(text)]
        telling = frozenset(words) - self._stop
        return telling or frozenset(words)

    def _words(self, question: str) -> frozenset[str]:
        """As in the index, typing mistakes mended."""
        known = self._index.vocabulary
        return frozenset(
            word if word in known else self._mended(word) for word in self._plain_words(question)
        )

    def _mended(self, word: str) -> str:
        meant = self._lemmas.nearest(word, [*self._index.vocabulary, *self._likes])
        return self._likes.get(meant, meant) if meant else word

    def _lemma(self, word: str) -> str:
        return self._lemmas.of(word)[0]


def _known(thing: Thing | None) -> Thing:
    if thing is None:
        raise NotFoundError("err-not-found")
    return thing
