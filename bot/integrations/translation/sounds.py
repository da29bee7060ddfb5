"""Writes words as they sound: most misspellings of Russian sound like the word they mean."""

import re
from collections.abc import Sequence

_TWICE = re.compile(r"(.)\1+")


class Sounds:
    """The rules are data: what is written in different ways and heard as one, in order."""

    def __init__(self, rules: Sequence[tuple[str, str]]) -> None:
        self._rules = [(re.compile(written), heard) for written, heard in rules]

    def of(self, word: str) -> str:
        """The same for any spelling that sounds alike; a letter is never heard twice."""
        for written, heard in self._rules:
            word = written.sub(heard, word)
        return _TWICE.sub(r"\1", word)
