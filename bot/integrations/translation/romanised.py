"""Russian typed in Latin letters becomes Russian again."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product

from bot.integrations.translation.foreign import ForeignNames
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.script import has_cyrillic

_WORD = re.compile(r"[A-Za-z']+")
_SHORTEST = 5
_MOST_READINGS = 64


class Romanised:
    """`letters`: Latin letters and every Russian spelling of them, the longest Latin first."""

    def __init__(
        self,
        letters: Sequence[tuple[str, Sequence[str]]],
        known: frozenset[str],
        morphology: Morphology,
        foreign: ForeignNames,
    ) -> None:
        self._readings = dict(letters)
        self._known = known
        self._morphology = morphology
        self._foreign = foreign
        parts = sorted(self._readings, key=len, reverse=True)
        self._part = re.compile("|".join(map(re.escape, parts)))

    def russian(self, text: str) -> str:
        """The text in Russian letters where its words are Russian; English stays as it is.

        Of the longer words most must be known Russian ones, and as many as are English.
        """
        if has_cyrillic(text):
            return text
        typed = [one.lower() for one in _WORD.findall(text)]
        words = [one for one in typed if len(one) >= _SHORTEST]
        foreign = [one for one in words if self._foreign.is_english(one)]
        own = [one for one in words if one not in foreign]
        russian = [one for one in own if self._reading(one) is not None]
        if not russian or len(russian) < len(foreign) or len(russian) * 2 < len(own):
            return text
        return _WORD.sub(lambda found: self._written(found[0], foreign), text)

    def _written(self, word: str, foreign: Sequence[str]) -> str:
        folded = word.lower()
        return word if folded in foreign else self._reading(folded) or word

    def _reading(self, word: str) -> str | None:
        """The first Russian reading that the glossary knows."""
        return next((one for one in self._spellings(word) if self._is_known(one)), None)

    def _is_known(self, word: str) -> bool:
        grammar = self._morphology.word(word)
        return grammar.is_known and any(one in self._known for one in (word, *grammar.lemmas))

    def _spellings(self, word: str) -> Iterator[str]:
        parts = self._part.findall(word)
        if "".join(parts) != word:
            return
        readings = [self._readings[part] for part in parts]
        for choice in islice(product(*readings), _MOST_READINGS):
            yield "".join(choice)
