"""Small tools of reading an offer: its plain text, its numbers, its clauses."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bot.domain.readable import readable
from bot.domain.search import AmountError, numeral

NUMBER: Final = r"[0-9]+(?:[.,'’][0-9]+| (?=[0-9]{3}(?![0-9]))[0-9]+)*"
DASH: Final = "\\s?(?:[-–—~～]|to|\u0434\u043e|\u81f3|\u5230)\\s?"
_THREE = re.compile(r"[1-9][0-9]*[.,][0-9]{3}")
_LONGEST_DIGITS: Final = 12
# Chinese is written without spaces, and words of other scripts stand in it without any.
_LETTERS: Final = ("[a-z]", "[\u0430-\u044f]")
_FAR: Final = 120
_NOTHING: Final = r"(?!)"
# A mark between digits ends no clause.
_STOP = re.compile(r"[\n。；;!?]|\.(?![0-9])")
_END = re.compile(r"[;\n。；!?]|[.,、](?![0-9])")


def folded(text: str, simplified: Mapping[str, str]) -> str:
    """Readable and in lower case."""
    return readable("\n".join(text.splitlines()), simplified).lower()


def amount(digits: str) -> Decimal | None:
    """A sum of money; None when a sign or a space leaves open what it separates."""
    if len(digits) > _LONGEST_DIGITS or " " in digits or _THREE.fullmatch(digits):
        return None
    try:
        return numeral(digits) or None
    except AmountError:
        return None


def count(digits: str, multiple: int = 1) -> int | None:
    """Pieces, where such a sign separates thousands; None for no whole number."""
    if len(digits) > _LONGEST_DIGITS:
        return None
    try:
        value = numeral(digits) * multiple
    except AmountError:
        return None
    return int(value) if value and value == value.to_integral_value() else None


def before(text: str, at: int, most: int = 40) -> str:
    """What stands before a place in its clause."""
    return _END.split(text[max(0, at - most) : at])[-1]


def after(text: str, at: int, most: int = 40) -> str:
    """What stands behind a place in its clause."""
    return _END.split(text[at : at + most])[0]


def sentence(text: str, at: int) -> str:
    """The sentence around a place, as far as it is near."""
    begin, end = max(0, at - _FAR), at + _FAR
    return f"{_STOP.split(text[begin:at])[-1]}{_STOP.split(text[at:end])[0]}"


def has(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases is there; a Latin or Russian one begins at a word."""
    return bool(_any(tuple(phrases)).search(text))


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of the phrases, the longest first."""
    return _any(tuple(phrases)).pattern


@lru_cache(maxsize=256)
def _any(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Made once for the words of quote.toml: an offer asks for them at every number."""
    known = (_pattern(one) for one in sorted(phrases, key=len, reverse=True))
    return re.compile("|".join(known) or _NOTHING)


def _pattern(one: str) -> str:
    begins = next((rf"(?<!{letter})" for letter in _LETTERS if re.match(letter, one)), "")
    return begins + re.escape(one)
