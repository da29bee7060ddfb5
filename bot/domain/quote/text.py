"""Small tools of reading an offer: its plain text, its numbers, its clauses."""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Final

from bot.domain.search import AmountError, numeral

NUMBER: Final = r"[0-9]+(?:[.,'’][0-9]+| (?=[0-9]{3}(?![0-9]))[0-9]+)*"
DASH: Final = "\\s?(?:[-–—~～]|to|\u0434\u043e|\u81f3)\\s?"
_THREE = re.compile(r"[1-9][0-9]*[.,][0-9]{3}")
_LONGEST_DIGITS: Final = 12
_WORD_BEGINS: Final = r"(?<![^\W\d_])"
# From here on signs are written without spaces between words.
_HAN: Final = 0x2E80
# A mark between digits ends no clause.
_END = re.compile(r"[;\n。；!?]|[.,、](?![0-9])")


def folded(text: str) -> str:
    """Lower case, full-width signs as plain ones, single spaces; lines stay lines."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return "\n".join(" ".join(line.split()) for line in plain.splitlines())


def amount(digits: str) -> Decimal | None:
    """A sum of money; None when a sign or a space leaves open what it separates."""
    if len(digits) > _LONGEST_DIGITS or " " in digits or _THREE.fullmatch(digits):
        return None
    try:
        return numeral(digits) or None
    except AmountError:
        return None


def count(digits: str, multiplier: str | None = None) -> int | None:
    """Pieces, where such a sign separates thousands; None for no whole number."""
    if len(digits) > _LONGEST_DIGITS:
        return None
    try:
        value = numeral(digits) * (1000 if multiplier else 1)
    except AmountError:
        return None
    return int(value) if value and value == value.to_integral_value() else None


def before(text: str, at: int, most: int = 40) -> str:
    """What stands before a place in its clause."""
    return _END.split(text[max(0, at - most) : at])[-1]


def after(text: str, at: int, most: int = 40) -> str:
    """What stands behind a place in its clause."""
    return _END.split(text[at : at + most])[0]


def has(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases is there; a Latin or Russian one begins at a word."""
    return bool(_any(tuple(phrases)).search(text))


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of the phrases, the longest first."""
    return _any(tuple(phrases)).pattern


@cache
def _any(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Made once for the words of quote.toml: an offer asks for them at every number."""
    return re.compile("|".join(_pattern(one) for one in sorted(phrases, key=len, reverse=True)))


def _pattern(one: str) -> str:
    is_spaced = one[0].isalpha() and ord(one[0]) < _HAN
    return (_WORD_BEGINS if is_spaced else "") + re.escape(one)
