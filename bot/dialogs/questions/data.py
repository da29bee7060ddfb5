"""Where a person is in the questions and answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.domain.answers import AnswerKind, Ref
from bot.domain.facts import Stage

TOPICS: Final[Mapping[str, frozenset[Stage]]] = {
    "start": frozenset({Stage.PLATFORM, Stage.REGISTRATION}),
    "search": frozenset({Stage.SEARCH, Stage.LETTER}),
    "supplier": frozenset({Stage.SUPPLIER, Stage.SAMPLE, Stage.INSPECTION}),
    "payment": frozenset({Stage.PAYMENT}),
    "order": frozenset({Stage.ORDER, Stage.DELIVERY, Stage.DISPUTE}),
    "customs": frozenset({Stage.CUSTOMS, Stage.SHIPPING, Stage.PRODUCTION}),
}


@dataclass(slots=True)
class HelpData:
    """`shown` is the ref of the open answer, `nearest` those offered for `question`."""

    question: str = ""
    topic: str = "start"
    shown: str = ""
    nearest: list[str] = field(default_factory=list)


def to_button(ref: Ref) -> str:
    return f"{ref.kind}.{ref.id}"


def from_button(item_id: str) -> Ref:
    """ValueError for what no button of ours carries."""
    kind, _, name = item_id.partition(".")
    return Ref(AnswerKind(kind), name)
