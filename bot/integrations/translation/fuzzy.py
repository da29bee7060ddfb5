"""Finds the glossary word a misspelt word was meant to be."""

from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

from bot.integrations.translation.sounds import Sounds

SOUND_ALONE_FROM = 5
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
    """Compares how words sound, not dictionary forms: those of a misspelt word are wrong too.

    `spellings` are sounds of word forms, to the word of the glossary.
    """

    def __init__(self, spellings: Mapping[str, str], sounds: Sounds) -> None:
        self._spellings = spellings
        self._sounds = sounds
        self._forms = list(spellings)
        self.meant = lru_cache(CACHED_WORDS)(self._meant)

    def _meant(self, word: str) -> str | None:
        """The word that sounds the same, or the most alike within the allowed errors."""
        sound = self._sounds.of(word)
        if len(word) >= SOUND_ALONE_FROM and sound in self._spellings:
            return self._spellings[sound]
        limit = allowed_errors(word)
        if not limit:
            return None
        near = [
            found
            for found in process.extract(
                sound, self._forms, scorer=OSA.distance, score_cutoff=limit, limit=_CANDIDATES
            )
            if found[1] <= 1 or sound[:1] == found[0][:1]
        ]
        if not near:
            return None
        best = min(near, key=lambda found: (found[1], *_unlike(sound, found[0])))
        return self._spellings[best[0]]


def _unlike(word: str, form: str) -> tuple[bool, int]:
    """Less is more alike: a common first letter, then a long common beginning."""
    return (word[:1] != form[:1], -Prefix.similarity(word, form))
