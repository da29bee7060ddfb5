"""Russian word forms and near spellings for reading questions."""

from collections.abc import Sequence
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.text import clean, fold

ONE_ERROR_FROM: Final = 4
REAL_WORD_FROM: Final = 7
TWO_ERRORS_FROM: Final = 8
_CANDIDATES = 4
_BASES = 3


class RussianForms:
    """The WordForms port over pymorphy3 and RapidFuzz."""

    def __init__(self, morphology: Morphology) -> None:
        self._morphology = morphology

    def bases(self, word: str) -> tuple[str, ...]:
        return self._morphology.word(word).lemmas[:_BASES]

    def fold(self, text: str) -> str:
        return fold(clean(text))

    def near(self, word: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
        """Short words have too many neighbours; a real word is seldom a typo."""
        known = self._morphology.word(word).is_known and not word.isascii()
        if len(word) < (REAL_WORD_FROM if known else ONE_ERROR_FROM):
            return ()
        limit = 2 if len(word) >= TWO_ERRORS_FROM and not known else 1
        spellings = {word, *self._morphology.word(word).lemmas}
        found = [
            hit[:2]
            for one in spellings
            for hit in process.extract(
                one, vocabulary, scorer=OSA.distance, score_cutoff=limit, limit=_CANDIDATES
            )
        ]
        best = min((errors for _, errors in found), default=limit)
        near = [name for name, errors in found if errors == best]
        alike = [name for name in near if name[:1] == word[:1]]
        return tuple(dict.fromkeys(alike or near))
