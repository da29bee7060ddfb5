"""Finds the glossary word a misspelt word was meant to be."""

from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

ONE_ERROR_FROM = 6
TWO_ERRORS_FROM = 9
CACHED_WORDS = 2048
_CANDIDATES = 8


def allowed_errors(word: str) -> int:
    """How many letters may be wrong: short words have too many neighbours."""
    if len(word) >= TWO_ERRORS_FROM:
        return 2
    return 1 if len(word) >= ONE_ERROR_FROM else 0


class Typos:
    """Compares spellings, not dictionary forms: those of a misspelt word are themselves wrong."""

    def __init__(self, spellings: Mapping[str, str]) -> None:
        self._spellings = spellings
        self._forms = list(spellings)
        self.meant = lru_cache(CACHED_WORDS)(self._meant)

    def _meant(self, word: str) -> str | None:
        """The word of the glossary within the allowed errors, the most alike first."""
        limit = allowed_errors(word)
        if not limit:
            return None
        near = process.extract(
            word, self._forms, scorer=OSA.distance, score_cutoff=limit, limit=_CANDIDATES
        )
        if not near:
            return None
        best = min(near, key=lambda found: (found[1], *_unlike(word, found[0])))
        return self._spellings[best[0]]


def _unlike(word: str, form: str) -> tuple[bool, int]:
    """Less is more alike: a common first letter, then a long common beginning."""
    return (word[:1] != form[:1], -Prefix.similarity(word, form))
