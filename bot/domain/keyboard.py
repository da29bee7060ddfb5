"""Russian that was typed while the keyboard was in English."""

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

_WORD = re.compile(r"\S+")
# A shorter word may be an English one that is Russian by chance, as a belt is.
_LONG, _SHORT, _MASHED = 5, 3, 4
_LONGEST_TEXT = 300


class Spelling(Protocol):
    """What is known about the spelling of Russian words."""

    def is_known(self, word: str) -> bool:
        """Whether it is in the dictionary; `word` is lower-case."""


class Keyboard:
    """`keys` are the letters of the same keys of both layouts, in one order."""

    def __init__(self, keys: Mapping[str, str], spelling: Spelling) -> None:
        self._latin, self._russian = keys["latin"], keys["russian"]
        self._to_russian = str.maketrans(self._latin, self._russian)
        self._spelling = spelling

    def russian(self, text: str) -> str:
        """The text that was meant; as it is where most of its words would not be Russian ones."""
        if not text.isascii() or len(text) > _LONGEST_TEXT:
            return text
        words = [one for one in _WORD.findall(text) if any(map(str.isalpha, one))]
        if _has_abbreviation(words):
            return text
        meant = {one: self._meant(one) for one in words}
        known = [one for one in words if self._is_known(meant[one])]
        is_sure = any(len(one) >= _LONG for one in known)
        if len(known) == len(words):
            is_sure = is_sure or sum(len(one) >= _SHORT for one in known) > 1
        if not is_sure or len(known) * 2 <= len(words):
            return text
        return _WORD.sub(lambda found: meant.get(found[0], found[0]), text)

    def is_mash(self, text: str) -> bool:
        """Whether it is nothing but neighbouring keys, pressed in a row."""
        word = text.strip().casefold()
        return len(word) >= _MASHED and (word in self._latin or word in self._russian)

    def _meant(self, typed: str) -> str:
        """A last sign may be a letter of the word, or what it looks like."""
        whole = typed.lower().translate(self._to_russian)
        if self._is_known(whole) or typed[-1].isalnum():
            return whole
        bare = typed[:-1].lower().translate(self._to_russian)
        return bare + typed[-1] if self._is_known(bare) else whole

    def _is_known(self, word: str) -> bool:
        bare = word.rstrip("!?.,;:")
        return bare.isalpha() and self._spelling.is_known(bare)


def _has_abbreviation(words: Sequence[str]) -> bool:
    """Capitals among small letters are English ones: LED lens."""
    capitals = [one.isupper() and len(one) > 1 for one in words]
    return any(capitals) and not all(capitals)
