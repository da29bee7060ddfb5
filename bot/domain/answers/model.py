"""What there is to answer with: questions people ask, words of the trade, and single facts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from bot.domain.facts import Stage


class Kind(StrEnum):
    QUESTION = "q"
    TERM = "t"
    FACT = "f"


class Topic(StrEnum):
    """How the questions are grouped for a person: fewer and larger than the stages."""

    START = "start"
    SEARCH = "search"
    SUPPLIER = "supplier"
    QUALITY = "quality"
    PAYMENT = "payment"
    ORDER = "order"
    SHIPPING = "shipping"
    DISPUTE = "dispute"


STAGES: Final[Mapping[Topic, frozenset[Stage]]] = {
    Topic.START: frozenset({Stage.PLATFORM, Stage.REGISTRATION}),
    Topic.SEARCH: frozenset({Stage.SEARCH, Stage.LETTER}),
    Topic.SUPPLIER: frozenset({Stage.SUPPLIER}),
    Topic.QUALITY: frozenset({Stage.SAMPLE, Stage.INSPECTION, Stage.PRODUCTION}),
    Topic.PAYMENT: frozenset({Stage.PAYMENT}),
    Topic.ORDER: frozenset({Stage.ORDER}),
    Topic.SHIPPING: frozenset({Stage.SHIPPING, Stage.CUSTOMS}),
    Topic.DISPUTE: frozenset({Stage.DELIVERY, Stage.DISPUTE}),
}


@dataclass(frozen=True, slots=True)
class Ref:
    """One thing to answer with; as a string it fits a button: `q:refund`."""

    kind: Kind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def of(cls, text: str) -> "Ref":
        """Back from a string. ValueError for what is not one."""
        kind, _, name = text.partition(":")
        return cls(Kind(kind), name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A question. `asked` are other wordings of it, `opens` a command that helps further.

    `is_lasting`: its answer needs no fact behind it, because nothing in it can change.

    Its Fluent message is the direct answer; the attribute `.ask` is the question itself.
    """

    id: str
    stage: Stage
    asked: tuple[str, ...]
    facts: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    opens: str = ""
    is_lasting: bool = False

    @property
    def text(self) -> str:
        return f"faq-{self.id}"

    @property
    def title(self) -> str:
        return f"{self.text}.ask"

    @property
    def ref(self) -> Ref:
        return Ref(Kind.QUESTION, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the trade. The first of its Russian `names` is the one to show."""

    id: str
    stage: Stage
    names: tuple[str, ...]
    en: str
    zh: str
    facts: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.names[0]

    @property
    def text(self) -> str:
        return f"term-{self.id}"

    @property
    def ref(self) -> Ref:
        return Ref(Kind.TERM, self.id)


Named = TypeVar("Named", Entry, Term)


@dataclass(frozen=True, slots=True)
class AnswerBook:
    """All entries and terms."""

    entries: tuple[Entry, ...]
    terms: tuple[Term, ...]

    def entry(self, entry_id: str) -> Entry:
        """KeyError when there is none."""
        return _named(entry_id, self.entries)

    def term(self, term_id: str) -> Term:
        """KeyError when there is none."""
        return _named(term_id, self.terms)

    def about(self, topic: Topic) -> tuple[Entry, ...]:
        """The questions of a topic, in the order of the book."""
        return tuple(entry for entry in self.entries if entry.stage in STAGES[topic])

    def words(self, topic: Topic) -> tuple[Term, ...]:
        """The terms of a topic by the alphabet; Latin names come first."""
        found = (term for term in self.terms if term.stage in STAGES[topic])
        return tuple(sorted(found, key=lambda term: term.name.casefold()))

    def related(self, ref: Ref) -> tuple[Entry, ...]:
        """Questions to go on with: those an entry names, or those that tell the same facts."""
        if ref.kind is Kind.QUESTION:
            return tuple(self.entry(one) for one in self.entry(ref.id).related)
        told = {ref.id} if ref.kind is Kind.FACT else {*self.term(ref.id).facts}
        return tuple(entry for entry in self.entries if told & {*entry.facts})


def _named(name: str, among: Iterable[Named]) -> Named:
    for one in among:
        if one.id == name:
            return one
    raise KeyError(name)
