"""Sums of money, and the words that name a currency."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Final

_WORD = re.compile(r"[^\W\d_]+|[$€£₽₸¥֏元]|\b[^\W\d_]\.[^\W\d_]")
_STEM = 4
CENT: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Money:
    """`amount` in units of `currency` (ISO 4217), not in cents."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Currency:
    """Money a price may be named in; `words` are its signs and the stems of its names.

    `weak` are names that other money may be counted in as well: thousands of it.
    """

    code: str
    words: tuple[str, ...]
    weak: tuple[str, ...] = ()


def rounded_together(amounts: Sequence[Decimal]) -> list[Decimal]:
    """The amounts to the cent so that they add up to their rounded sum (largest remainder)."""
    total = sum(amounts, Decimal(0)).quantize(CENT, ROUND_HALF_UP)
    rounded = [one.quantize(CENT, ROUND_FLOOR) for one in amounts]
    left = int((total - sum(rounded, Decimal(0))) / CENT)
    by_remainder = sorted(range(len(amounts)), key=lambda at: rounded[at] - amounts[at])
    for at in by_remainder[:left]:
        rounded[at] += CENT
    return rounded


def named_currencies(folded: str, currencies: Sequence[Currency]) -> tuple[str, ...]:
    """The codes of the currencies that a lower-case text names.

    The rouble of Belarus is named by the word of the Russian one too.
    """
    typed = set(_WORD.findall(folded))
    named = tuple(one.code for one in currencies if _is_named(one.words, typed))
    if not named:
        return tuple(one.code for one in currencies if _is_named(one.weak, typed))
    return ("BYN",) if set(named) == {"BYN", "RUB"} else named


def money_words(text: str) -> Sequence[str]:
    """Words and currency signs of a text, as `named_currencies` sees them."""
    return _WORD.findall(text.casefold())


def _is_named(words: tuple[str, ...], typed: set[str]) -> bool:
    return any(
        one == word or (len(word) >= _STEM and one.startswith(word))
        for word in words
        for one in typed
    )
