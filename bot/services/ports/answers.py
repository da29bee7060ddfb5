"""What questions and answers need of the Russian language."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from bot.domain.answers import Entry, Term
from bot.domain.facts import Fact


class Lemmas(Protocol):
    """Words in their dictionary form; CPU only."""

    def of(self, text: str) -> Sequence[str]:
        """The words of a text, each in its likeliest dictionary form, lower-case."""

    def other_layout(self, text: str) -> str:
        """What the same keys would have typed in the Russian layout."""

    def nearest(self, word: str, vocabulary: Iterable[str]) -> str | None:
        """The word of the vocabulary that a slip of the finger turned into `word`, if any."""


class Wordings(Protocol):
    """How things read, as plain text."""

    def title(self, entry: Entry) -> str:
        """The question itself."""

    def explanation(self, term: Term) -> str:
        """What the term means."""

    def fact(self, fact: Fact) -> str:
        """What the fact says, without its date."""
