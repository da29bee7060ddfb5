"""What people may type about themselves: tidied, of bearable length, and no payment card."""

import re
import unicodedata
from typing import Final

NAME_LENGTH: Final = range(2, 81)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―", "-"))
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ '-])*")
# Letters, marks on them, digits, punctuation, spaces, currency, + and =; so no emoji.
_PLAIN_CATEGORIES = frozenset("LMNPZ")
_PLAIN_SIGNS = frozenset("№+=|~$€¥₽₸")
_CARD = re.compile(r"(?<!\d)[2-689](?:[ -]?\d){12,18}(?!\d)")


def tidy(typed: str) -> str:
    """The text without invisible and control signs, composed, spaces collapsed."""
    composed = unicodedata.normalize("NFC", typed)
    visible = (
        " " if char.isspace() else char
        for char in composed
        if char.isspace() or unicodedata.category(char)[0] != "C"
    )
    return " ".join("".join(visible).split())


def as_name(typed: str) -> str | None:
    """A person's name: letters, hyphens, apostrophes and spaces; None for anything else."""
    name = tidy(typed).translate(_APOSTROPHES).translate(_DASHES)
    return name if len(name) in NAME_LENGTH and _NAME.fullmatch(name) else None


def as_plain(typed: str, limit: int) -> str | None:
    """A line for a letter: at most `limit` characters, no markup, no emoji; None otherwise."""
    text = tidy(typed)
    if len(text) > limit or not any(map(str.isalnum, text)):
        return None
    return text if all(map(_is_plain, text)) else None


def has_card_number(typed: str) -> bool:
    """Whether 13 to 19 digits of the text pass the check of payment cards (Luhn)."""
    digits_only = unicodedata.normalize("NFKC", typed)
    return any(_passes_luhn(match[0]) for match in _CARD.finditer(digits_only))


def _passes_luhn(number: str) -> bool:
    digits = [int(char) for char in reversed(number) if char.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def _is_plain(char: str) -> bool:
    if char in "<>":
        return False
    return unicodedata.category(char)[0] in _PLAIN_CATEGORIES or char in _PLAIN_SIGNS
