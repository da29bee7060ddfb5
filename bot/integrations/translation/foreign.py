"""Wishes typed in the target languages: the glossary's own English and Chinese names of products."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.domain.phrase import singular
from bot.domain.translation import Role
from bot.integrations.translation.glossary import Entry

_CHINESE = re.compile("[\u3400-\u9fff]+")
_LONGEST_ENGLISH = 4
_LONGEST_CHINESE = 8


def is_chinese(word: str) -> bool:
    """Whether the word is written in Chinese characters alone."""
    return _CHINESE.fullmatch(word) is not None


def has_chinese(text: str) -> bool:
    """Whether any character is Chinese."""
    return _CHINESE.search(text) is not None


class ForeignNames:
    """Finds names of products in English and Chinese."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._english: set[str] = set()
        self._chinese: dict[str, Entry] = {}
        self._words: set[str] = set()
        for entry in entries:
            self._words.update(entry.en.lower().split())
            if entry.role is Role.HEAD:
                self._english.update(map(_key, (entry.en, *entry.alternatives)))
            if is_chinese(entry.zh):
                self._chinese.setdefault(entry.zh, entry)

    def english(self, words: Sequence[str]) -> int:
        """How many words from the start name a product, in the singular or in the plural."""
        lengths = range(min(len(words), _LONGEST_ENGLISH), 0, -1)
        named = (size for size in lengths if _key(" ".join(words[:size])) in self._english)
        return next(named, 0)

    def is_english(self, word: str) -> bool:
        """Whether the word is part of anything that the glossary says in English."""
        return word in self._words or singular(word) in self._words

    def chinese(self, text: str) -> Iterator[tuple[str, Entry | None]]:
        """The text cut into the longest known names and, one by one, unknown characters."""
        start = 0
        while start < len(text):
            sizes = range(_LONGEST_CHINESE, 0, -1)
            piece = next(
                (text[start : start + n] for n in sizes if self._knows(text, start, n)), ""
            )
            yield (piece, self._chinese[piece]) if piece else (text[start], None)
            start += len(piece) or 1

    def _knows(self, text: str, start: int, size: int) -> bool:
        return text[start : start + size] in self._chinese


def _key(name: str) -> str:
    *rest, last = name.lower().split()
    return " ".join([*rest, singular(last)])
