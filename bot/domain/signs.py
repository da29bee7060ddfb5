"""One sign in a text, in any of the ways it is said."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ways:
    """Beginnings of words, and whole ones."""

    stems: tuple[str, ...]
    wholes: frozenset[str]

    @classmethod
    def of(cls, signs: Sequence[str]) -> "Ways":
        wholes = [sign for sign in signs if sign.endswith(".")]
        stems = tuple(sign for sign in signs if sign not in wholes)
        return cls(stems, frozenset(sign[:-1] for sign in wholes))

    def among(self, words: frozenset[str]) -> bool:
        """Whether one of the words is meant."""
        if not self.wholes.isdisjoint(words):
            return True
        return any(word.startswith(self.stems) for word in words)
