"""Russian questions as dictionary words: pymorphy3 for forms, RapidFuzz for slips of the finger."""

import re
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from bot.integrations.translation.morphology import Morphology

_WORD = re.compile(r"[^\W_]+(?:[/.-][^\W_]+)*")
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS = "\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437\u0445\u044a\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434\u0436\u044d\u044f\u0447\u0441\u043c\u0438\u0442\u044c\u0431\u044e\u0451"
_OTHER_LAYOUT = str.maketrans(_LATIN, _RUSSIAN_KEYS)
_SHORTEST_TYPO = 4
_ALIKE = 0.75
_LONGEST = 400


class RussianLemmas:
    """Lemmas port."""

    def __init__(self) -> None:
        self._morphology = Morphology()

    def of(self, text: str) -> list[str]:
        words = _WORD.findall(text[:_LONGEST].casefold())
        return [self._lemma(word) for word in words]

    def other_layout(self, text: str) -> str:
        return text.casefold().translate(_OTHER_LAYOUT)

    def nearest(self, word: str, vocabulary: Iterable[str]) -> str | None:
        if len(word) < _SHORTEST_TYPO:
            return None
        scorer = DamerauLevenshtein.normalized_similarity
        found = process.extractOne(word, vocabulary, scorer=scorer, score_cutoff=_ALIKE)
        return found[0] if found else None

    def _lemma(self, word: str) -> str:
        return self._morphology.word(word.replace("\u0451", "\u0435")).lemmas[0]
