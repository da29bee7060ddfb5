"""Loads what questions are answered with, and makes it searchable."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.domain.answers import (
    AnswerBook,
    AskingRules,
    Document,
    Entry,
    Index,
    Kind,
    Reader,
    Ref,
    Term,
    WordForms,
)
from bot.domain.facts import Fact, FactBook
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_NAME_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Entries:
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class _Terms:
    terms: tuple[Term, ...]


def load_answers(
    facts: FactBook, folder: Path = KNOWLEDGE, *, has_text: Callable[[str], bool]
) -> AnswerBook:
    """The entries and the terms. Raises KnowledgeError with one line per mistake."""
    asked, words = folder / "faq.toml", folder / "terms.toml"
    book = AnswerBook(read_knowledge(asked, _Entries).entries, read_knowledge(words, _Terms).terms)
    if mistakes := list(_entry_mistakes(book, facts, has_text)):
        raise KnowledgeError(asked, mistakes)
    if mistakes := list(_term_mistakes(book, facts, has_text)):
        raise KnowledgeError(words, mistakes)
    return book


def load_asking(path: Path = KNOWLEDGE / "asking.toml") -> AskingRules:
    """How people ask. Raises KnowledgeError when the two keyboards differ in size."""
    rules = read_knowledge(path, AskingRules)
    if len({len(keys) for keys in rules.keys.values()}) > 1:
        raise KnowledgeError(path, ["keys: both layouts need the same number of letters"])
    return rules


def build_index(
    book: AnswerBook, documents: Iterable[Document], rules: AskingRules, forms: WordForms
) -> Index:
    """Everything that can be answered; the names of a term are one word to the index."""
    return Index(documents, Reader(rules, forms, map(_names, book.terms)))


def documents(
    book: AnswerBook, facts: FactBook, *, words: Callable[[str], str], said: Callable[[Fact], str]
) -> Iterator[Document]:
    """What can be answered: `words` gives a Fluent text, `said` that of a fact."""
    for entry in book.entries:
        yield Document(entry.ref, (words(entry.title), *entry.asked), words(entry.text))
    for term in book.terms:
        yield Document(term.ref, _names(term), words(term.text))
    for fact in facts.facts:
        yield Document(Ref(Kind.FACT, fact.id), (), said(fact))


def _names(term: Term) -> tuple[str, ...]:
    """A term's Russian and short English names; long ones are made of common words."""
    english = [name.strip() for name in term.en.split(",")]
    return (*term.names, *(name for name in english if len(name.split()) <= _NAME_WORDS))


def _entry_mistakes(
    book: AnswerBook, facts: FactBook, has_text: Callable[[str], bool]
) -> Iterator[str]:
    known = {entry.id for entry in book.entries}
    yield from _twice([entry.id for entry in book.entries])
    for entry in book.entries:
        yield from (f"{entry.id}: no fact {one!r}" for one in entry.facts if one not in facts)
        yield from (f"{entry.id}: no entry {one!r}" for one in entry.related if one not in known)
        if not entry.asked:
            yield f"{entry.id}: nobody asks it"
        if not has_text(entry.text):
            yield f"{entry.id}: no text {entry.text!r}"


def _term_mistakes(
    book: AnswerBook, facts: FactBook, has_text: Callable[[str], bool]
) -> Iterator[str]:
    yield from _twice([term.id for term in book.terms])
    for term in book.terms:
        yield from (f"{term.id}: no fact {one!r}" for one in term.facts if one not in facts)
        if not term.names or not term.en or not term.zh:
            yield f"{term.id}: needs Russian, English and Chinese names"
        if not has_text(term.text):
            yield f"{term.id}: no text {term.text!r}"


def _twice(names: list[str]) -> Iterator[str]:
    return (f"{name}: is there twice" for name, times in Counter(names).items() if times > 1)
