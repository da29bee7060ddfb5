"""Latin letters for forms and parcels: which texts can become Latin, and lines of an address."""

import re
import unicodedata
from typing import Final

LINE_LIMIT: Final = 60
LINES: Final = 4
_READABLE = frozenset({"CYRILLIC", "LATIN"})


def is_latin(text: str) -> bool:
    """Whether no letter of the text is other than Latin."""
    return _scripts(text) <= {"LATIN"}


def can_be_latin(text: str) -> bool:
    """Whether every letter is Latin already or Cyrillic, which transliteration knows."""
    return _scripts(text) <= _READABLE


def to_lines(address: str) -> tuple[str, ...] | None:
    """The address cut at commas into at most 4 lines of at most 60 characters (REG7).

    A part longer than a line is cut at its spaces. None when it does not fit.
    """
    lines: list[str] = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;\n]", address))):
        glue = ", "
        for word in [part] if len(part) <= LINE_LIMIT else part.split():
            if lines and len(lines[-1]) + len(glue) + len(word) <= LINE_LIMIT:
                lines[-1] += glue + word
            else:
                lines.append(word)
            glue = " "
    fits = 0 < len(lines) <= LINES and all(len(line) <= LINE_LIMIT for line in lines)
    return tuple(lines) if fits else None


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(char, "").partition(" ")[0] for char in text if char.isalpha()}
