"""Questions and answers: what can be asked, and which of it a question most likely means.

A question is compared by its dictionary words only, so that case, order and small words do not
matter. Rare words weigh more than common ones.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log
from typing import Final

from bot.domain.facts import Stage

SURE: Final = 0.62
WORTH_SHOWING: Final = 0.2
NEAREST: Final = 3
# A wording that the question covers wholly is a better guess than a long text that mentions it.
_WORDING, _BODY = 1.0, 0.45
_ASKED_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Entry:
    """A question with its other wordings. Its answer is facts, after a lead where it has one.

    `opens` is the command of the conversation that goes on from here, or empty.
    """

    id: str
    stage: Stage
    ask: tuple[str, ...]
    facts: tuple[str, ...]
    opens: str = ""
    has_lead: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the trade: as it is typed in Russian, and what suppliers call it."""

    id: str
    names: tuple[str, ...]
    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class Faq:
    """All entries; `stop` are words without a subject, `synonyms` map a word to its likes."""

    entries: tuple[Entry, ...]
    stop: frozenset[str]
    synonyms: Mapping[str, tuple[str, ...]]


class AnswerKind(StrEnum):
    ENTRY = "q"
    TERM = "t"
    FACT = "f"


@dataclass(frozen=True, slots=True)
class Ref:
    """One thing that can be told."""

    kind: AnswerKind
    id: str


Lemmas = frozenset[str]


@dataclass(frozen=True, slots=True)
class Document:
    """What stands behind a ref: the ways to ask for it, and the words of its text."""

    ref: Ref
    wordings: tuple[Lemmas, ...]
    body: Lemmas


@dataclass(frozen=True, slots=True)
class Match:
    """`score` is 0 to 1."""

    ref: Ref
    score: float


class Index:
    """The documents, ready to be asked."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        seen: Counter[str] = Counter()
        for document in documents:
            seen.update(document.body.union(*document.wordings))
        self._weights = {word: log(1 + len(documents) / count) for word, count in seen.items()}
        self._unknown = log(1 + len(documents))

    @property
    def vocabulary(self) -> Iterable[str]:
        return self._weights.keys()

    def ask(self, question: Lemmas) -> list[Match]:
        """The best matches first, none that has nothing to do with the question."""
        matches = (Match(one.ref, self._score(question, one)) for one in self._documents)
        worth = [match for match in matches if match.score >= WORTH_SHOWING]
        return sorted(worth, key=lambda match: -match.score)

    def _score(self, question: Lemmas, document: Document) -> float:
        asked = self._weight(question)
        if not asked:
            return 0.0
        told = max((self._wording(question, one) for one in document.wordings), default=0.0)
        in_body = self._weight(question & document.body) / asked
        return max(told, _BODY * in_body, told * 0.85 + in_body * 0.15)

    def _wording(self, question: Lemmas, wording: Lemmas) -> float:
        common = self._weight(question & wording)
        if not common:
            return 0.0
        of_question, of_wording = common / self._weight(question), common / self._weight(wording)
        return _WORDING * (_ASKED_SHARE * of_question + (1 - _ASKED_SHARE) * of_wording)

    def _weight(self, words: Lemmas) -> float:
        return sum(self._weights.get(word, self._unknown) for word in words)


def related(entry: Entry, entries: Sequence[Entry], limit: int = NEAREST) -> Iterator[Entry]:
    """Other questions of the same stage, those with a fact in common first."""
    others = [one for one in entries if one.stage is entry.stage and one is not entry]
    shared = set(entry.facts)
    yield from sorted(others, key=lambda one: -len(shared & set(one.facts)))[:limit]
