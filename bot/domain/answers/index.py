"""Finds what a question is about: rare words weigh more, and a wording should match both ways."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from bot.domain.answers.model import Kind, Ref
from bot.domain.answers.reading import Idea, Reader

Ideas = tuple[Idea, ...]

_WORDING, _COVER = 0.7, 0.3
_STRANGER = 0.35
_TEXT_WORDING, _TEXT_COVER = 0.45, 0.45


@dataclass(frozen=True, slots=True)
class Document:
    """What may be found: by its `asked` wordings, or less surely by its `text`."""

    ref: Ref
    asked: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """`score` is from 0 to 1; `cover` is the share of the question that was understood."""

    ref: Ref
    score: float
    cover: float


@dataclass(frozen=True, slots=True)
class _Wording:
    """What a question or a document says; `mass` is the weight of all of it."""

    ideas: tuple[Idea, ...]
    concepts: frozenset[str]
    mass: float


@dataclass(frozen=True, slots=True)
class _Read:
    ref: Ref
    wordings: tuple[_Wording, ...]
    text: _Wording
    concepts: frozenset[str]


class Index:
    """Built once; then a question costs about a millisecond."""

    def __init__(self, documents: Iterable[Document], reader: Reader) -> None:
        self._reader = reader
        said = [(document, *_ideas(document, reader)) for document in documents]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, (_, wordings, text) in enumerate(said):
            for concept in _concepts(idea for row in (*wordings, text) for idea in row):
                self._places[concept].append(place)
        # The rarer, the heavier.
        self._weights = {
            concept: log(1 + len(said) / (1 + len(places)))
            for concept, places in self._places.items()
        }
        self._stranger = _STRANGER * log(1 + len(said))
        self._documents = [
            self._read(document.ref, wordings, text) for document, wordings, text in said
        ]
        reader.learn(sorted(self._places))

    def _read(self, ref: Ref, wordings: Sequence[Ideas], text: Ideas) -> _Read:
        weighed = tuple(map(self._wording, wordings))
        whole = self._wording(text)
        return _Read(ref, weighed, whole, whole.concepts.union(*(one.concepts for one in weighed)))

    def _wording(self, ideas: Ideas) -> _Wording:
        return _Wording(ideas, _concepts(ideas), self._mass(ideas))

    def rank(self, question: str) -> tuple[Hit, ...]:
        """Everything that shares a word with the question, the likeliest first."""
        asked = self._wording(self._reader.understand(question))
        places = {place for concept in asked.concepts for place in self._places.get(concept, ())}
        hits = [self._hit(self._documents[place], asked) for place in sorted(places)]
        terms_first = self._reader.asks_meaning(question)
        return tuple(
            sorted(
                hits,
                key=lambda hit: (-hit.score, terms_first and hit.ref.kind is not Kind.TERM),
            )
        )

    def _hit(self, document: _Read, asked: _Wording) -> Hit:
        understood = self._mass(asked.ideas, document.concepts)
        cover = understood / asked.mass if asked.mass else 0.0
        if document.wordings:
            alike = max(self._alike(asked, one) for one in document.wordings)
            return Hit(document.ref, _WORDING * alike + _COVER * cover, cover)
        alike = self._alike(asked, document.text)
        return Hit(document.ref, _TEXT_WORDING * alike + _TEXT_COVER * cover, cover)

    def _alike(self, asked: _Wording, wording: _Wording) -> float:
        """Dice's measure by weight: what both share against all that either says."""
        if asked.concepts.isdisjoint(wording.concepts):
            return 0.0
        shared = self._mass(asked.ideas, wording.concepts)
        shared += self._mass(wording.ideas, asked.concepts)
        whole = asked.mass + wording.mass
        return shared / whole if whole else 0.0

    def _mass(self, ideas: Ideas, among: frozenset[str] | None = None) -> float:
        kept = ideas if among is None else [both for idea in ideas if (both := idea & among)]
        return sum(max(map(self._weight, idea)) for idea in kept if idea)

    def _weight(self, concept: str) -> float:
        """What nothing mentions is a detail of somebody's own story."""
        weight = self._weights.get(concept)
        if weight is None:
            return 0.0 if concept.isdecimal() else self._stranger
        return weight


def _ideas(document: Document, reader: Reader) -> tuple[tuple[Ideas, ...], Ideas]:
    wordings = tuple(filter(None, (reader.read(one) for one in document.asked)))
    return wordings, reader.read(document.text)


def _concepts(ideas: Iterable[Idea]) -> frozenset[str]:
    return frozenset().union(*ideas)
