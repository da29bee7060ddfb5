"""Reads the questions and the terms; a mistake stops the start with one line per mistake."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.domain.answers import Faq, Term
from bot.domain.facts import FactBook
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_FAQ, _TERMS = KNOWLEDGE / "faq.toml", KNOWLEDGE / "terms.toml"


@dataclass(frozen=True, slots=True)
class _Terms:
    terms: tuple[Term, ...]


def load_faq(book: FactBook, has_text: Callable[[str], bool]) -> Faq:
    """The questions. Raises KnowledgeError for one without words or about an unknown fact."""
    faq = read_knowledge(_FAQ, Faq)
    if mistakes := [*_repeated(entry.id for entry in faq.entries), *_gaps(faq, book, has_text)]:
        raise KnowledgeError(_FAQ, mistakes)
    return faq


def load_terms(has_text: Callable[[str], bool]) -> tuple[Term, ...]:
    """The glossary of the trade. Raises KnowledgeError for a term without an explanation."""
    terms = read_knowledge(_TERMS, _Terms).terms
    mistakes = [f"{one.id}: no text" for one in terms if not has_text(f"term-{one.id}")]
    if mistakes := [*_repeated(one.id for one in terms), *mistakes]:
        raise KnowledgeError(_TERMS, mistakes)
    return terms


def _gaps(faq: Faq, book: FactBook, has_text: Callable[[str], bool]) -> Iterator[str]:
    for entry in faq.entries:
        yield from (f"{entry.id}: no fact {one!r}" for one in entry.facts if one not in book)
        keys = [f"faq-{entry.id}", *([f"faq-{entry.id}-lead"] if entry.has_lead else [])]
        yield from (f"{entry.id}: no text {key!r}" for key in keys if not has_text(key))


def _repeated(ids: Iterator[str]) -> Iterator[str]:
    yield from (f"{one}: twice" for one, count in Counter(ids).items() if count > 1)
