"""Finds what a question is about: rare words weigh more, and a wording should match both ways."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from bot.domain.answers.model import Kind, Ref
from bot.domain.answers.reading import Idea, Reader

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
class _Read:
    ref: Ref
    wordings: tuple[tuple[Idea, ...], ...]
    text: tuple[Idea, ...]
    concepts: frozenset[str]


class Index:
    """Built once; then a question costs about a millisecond."""

    def __init__(self, documents: Iterable[Document], reader: Reader) -> None:
        self._reader = reader
        self._documents = [_read(document, reader) for document in documents]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, document in enumerate(self._documents):
            for concept in document.concepts:
                self._places[concept].append(place)
        self._stranger = _STRANGER * log(1 + len(self._documents))
        reader.learn(sorted(self._places))

    def rank(self, question: str) -> tuple[Hit, ...]:
        """Everything that shares a word with the question, the likeliest first."""
        ideas = self._reader.understand(question)
        concepts = frozenset().union(*ideas)
        places = {place for concept in concepts for place in self._places.get(concept, ())}
        hits = [self._hit(self._documents[place], ideas, concepts) for place in sorted(places)]
        terms_first = self._reader.asks_meaning(question)
        return tuple(
            sorted(
                hits,
                key=lambda hit: (-hit.score, terms_first and hit.ref.kind is not Kind.TERM),
            )
        )

    def _hit(self, document: _Read, ideas: Sequence[Idea], concepts: frozenset[str]) -> Hit:
        cover = self._share(ideas, document.concepts)
        if document.wordings:
            alike = max(self._alike(ideas, concepts, one) for one in document.wordings)
            return Hit(document.ref, _WORDING * alike + _COVER * cover, cover)
        alike = self._alike(ideas, concepts, document.text)
        return Hit(document.ref, _TEXT_WORDING * alike + _TEXT_COVER * cover, cover)

    def _alike(
        self, ideas: Sequence[Idea], concepts: frozenset[str], wording: Sequence[Idea]
    ) -> float:
        """Dice's measure by weight: what both share against all that either says."""
        own = frozenset().union(*wording)
        shared = self._mass(ideas, own) + self._mass(wording, concepts)
        whole = self._mass(ideas) + self._mass(wording)
        return shared / whole if whole else 0.0

    def _share(self, ideas: Sequence[Idea], concepts: frozenset[str]) -> float:
        whole = self._mass(ideas)
        return self._mass(ideas, concepts) / whole if whole else 0.0

    def _mass(self, ideas: Iterable[Idea], among: frozenset[str] | None = None) -> float:
        kept = (idea if among is None else idea & among for idea in ideas)
        return sum(max(map(self._weight, idea)) for idea in kept if idea)

    def _weight(self, concept: str) -> float:
        """The rarer, the heavier. What nothing mentions is a detail of somebody's own story."""
        if concept not in self._places:
            return 0.0 if concept.isdecimal() else self._stranger
        return log(1 + len(self._documents) / (1 + len(self._places[concept])))


def _read(document: Document, reader: Reader) -> _Read:
    wordings = tuple(filter(None, (reader.read(one) for one in document.asked)))
    text = reader.read(document.text)
    concepts = frozenset(one for row in (*wordings, text) for idea in row for one in idea)
    return _Read(document.ref, wordings, text, concepts)
