"""What matching hands to grammar: translated pieces, and marks that stand between them."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from bot.domain.translation import Origin, Role, Segment
from bot.integrations.translation.language import Preposition

Cases = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Inner:
    """A prepositional group inside a glossary phrase: where it starts, its noun's cases."""

    start: int
    preposition: Preposition
    cases: Cases


@dataclass(frozen=True, slots=True)
class Grammar:
    """`cases` are (case, number) readings of the noun; empty when it cannot be inflected.

    `opening` is the preposition a glossary phrase begins with; `inner` is a group after its noun.
    """

    cases: Cases = frozenset()
    is_adjective: bool = False
    opening: Preposition | None = None
    inner: Inner | None = None

    def may_be(self, case: str) -> bool:
        """Whether the word can stand in the case; one that is never inflected can in all."""
        return not self.cases or any(case == own for own, _ in self.cases)

    @property
    def is_genitive(self) -> bool:
        """Whether the word belongs to the noun before it and cannot be a product itself."""
        names = {case for case, _ in self.cases}
        return "gent" in names and not names & {"nomn", "accs"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment, where it stands in the text, and the grammar that decides where it belongs.

    `alone` is the English and Chinese of a material that turns out to be the product.
    """

    segment: Segment
    start: int
    end: int
    grammar: Grammar = field(default_factory=Grammar)
    alone: tuple[str, str] | None = None

    @property
    def role(self) -> Role:
        return self.segment.role

    @property
    def is_latin(self) -> bool:
        """A brand, or a Latin word that may be a model: stays in front of the product."""
        is_foreign = self.segment.origin is Origin.LATIN and self.role is Role.UNKNOWN
        return is_foreign or self.role is Role.BRAND

    @property
    def is_bare_number(self) -> bool:
        return self.segment.origin is Origin.NUMBER and self.segment.en.isdecimal()

    def in_role(self, role: Role) -> "Piece":
        """The same words playing another part."""
        return replace(self, segment=replace(self.segment, role=role))


class MarkKind(Enum):
    """Signs and words that join or separate."""

    AND = auto()
    COMMA = auto()
    BREAK = auto()
    MINUS = auto()
    DASH = auto()
    NEGATION = auto()
    PREPOSITION = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark; `preposition` only for that kind."""

    kind: MarkKind
    start: int
    preposition: Preposition | None = None


Item = Piece | Mark
