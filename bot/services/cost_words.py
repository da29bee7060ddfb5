"""The words of cost.toml, and what they make of a text before its numbers are read."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.choices import one_of

PERMILLE: Final = "\u2030"
_WHOLE: Final = 4


@dataclass(frozen=True, slots=True)
class CostWords:
    """cost.toml: the words around the numbers, lower-case; stems where a word may go on."""

    kilograms: tuple[str, ...]
    grams: tuple[str, ...]
    tonnes: tuple[str, ...]
    gross: tuple[str, ...]
    net: tuple[str, ...]
    volumes: tuple[str, ...]
    percent: tuple[str, ...]
    permille: tuple[str, ...]
    pieces: tuple[str, ...]
    of: tuple[str, ...]
    each: tuple[str, ...]
    freight: tuple[str, ...]
    insurance: tuple[str, ...]
    fee: tuple[str, ...]
    duty: tuple[str, ...]
    personal: tuple[str, ...]
    commercial: tuple[str, ...]
    origin: tuple[str, ...]
    extra: tuple[str, ...]
    free: tuple[str, ...]
    each_after: tuple[str, ...]
    weighs: tuple[str, ...]
    places: tuple[str, ...]
    between: tuple[str, ...]
    goods: tuple[str, ...]
    code: tuple[str, ...]
    rate: tuple[str, ...]
    bank: tuple[str, ...]
    per: tuple[str, ...]
    within: tuple[str, ...]
    without: tuple[str, ...]
    no: tuple[str, ...]
    also: tuple[str, ...]
    freight_within: tuple[str, ...]
    all_within: tuple[str, ...]
    container: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypedRate:
    """One unit of `one` is `rate` units of `other`.

    In a line about a shipment "" are the currency of the goods, and that of the country.
    """

    one: str
    other: str
    rate: Decimal

    @property
    def pair(self) -> tuple[str, str]:
        return self.one, self.other


def with_signs(text: str, words: CostWords) -> str:
    """Per cents and per milles in words as signs."""
    text = re.sub(rf"(?<=[\d\s])\s?(?:{one_of(words.permille)})(?!\w)", PERMILLE, text)
    return re.sub(rf"(?<=\d)\s?(?:{one_of(words.percent)})\w*", "%", text)


def stems_of(words: tuple[str, ...]) -> str:
    """Words of five letters or more may go on, shorter ones are whole."""
    return "|".join(
        re.escape(word) + (r"[^\W\d_]*" if len(word) > _WHOLE else r"(?!\w)")
        for word in sorted(words, key=len, reverse=True)
    )
