"""What there is to answer with: questions people ask, words of the trade, and single facts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from bot.domain.facts import Stage


class Kind(StrEnum):
    QUESTION = "q"
    TERM = "t"
    FACT = "f"


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

    Its Fluent message is the direct answer; the attribute `.ask` is the question itself.
    """

    id: str
    stage: Stage
    asked: tuple[str, ...]
    facts: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    opens: str = ""

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

    def about(self, stage: Stage) -> Iterator[Entry]:
        return (entry for entry in self.entries if entry.stage is stage)

    def stages(self) -> tuple[Stage, ...]:
        """Those that have questions, in the order of a purchase."""
        asked = {entry.stage for entry in self.entries}
        return tuple(stage for stage in Stage if stage in asked)

    def in_order(self) -> tuple[Term, ...]:
        """The terms by the alphabet; Latin names come first."""
        return tuple(sorted(self.terms, key=lambda term: term.name.casefold()))


def _named(name: str, among: Iterable[Named]) -> Named:
    for one in among:
        if one.id == name:
            return one
    raise KeyError(name)
