"""Prices and quantities as people type them: "$2.5", "1.500,00", "3 000", "2-5"."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.domain.search.errors import AmountError
from bot.domain.search.filters import MAX_PRICE, MAX_QUANTITY
from bot.domain.search.model import Reason
from bot.domain.search.numerals import LONGEST_NUMERAL, numeral
from bot.domain.search.parts import Part
from bot.domain.search.rules import AmountWords

_AMOUNT = re.compile(
    r"(?P<digits>[0-9]+(?:(?: (?=[0-9]{3}(?![0-9]))|[.,'’])[0-9]+)*)"
    r"(?:\s*(?P<word>[^\W\d_]+))?"
)
_NEGATIVE = re.compile(r"(?<!\w)[-–—−]\s*$")
_WORD = re.compile(r"[^\W\d_]+|[>≥]")
_BETWEEN = re.compile(r"[\s–—-]")
_BOTH_ENDS = 2


def parse_price(text: str, words: AmountWords, most: Decimal = MAX_PRICE) -> Decimal:
    """The one price in the text, in whatever currency; above zero. Raises AmountError."""
    amounts = _amounts(text, words, most)
    if len(amounts) > 1:
        raise AmountError("err-amount-several")
    return amounts[0]


def parse_price_range(text: str, words: AmountWords) -> tuple[Decimal | None, Decimal | None]:
    """The lowest and the highest price; one number alone is the highest unless words say not.

    Raises AmountError.
    """
    amounts = _amounts(text, words)
    if len(amounts) > _BOTH_ENDS:
        raise AmountError("err-amount-several")
    if len(amounts) == _BOTH_ENDS:
        if amounts[0] > amounts[1]:
            raise AmountError("err-filter-price-order")
        return amounts[0], amounts[1]
    is_lowest = not words.lower_bound.isdisjoint(_WORD.findall(text.casefold()))
    return (amounts[0], None) if is_lowest else (None, amounts[0])


def parse_quantity(text: str, words: AmountWords) -> int:
    """The one whole quantity in the text, from 1 to ten million. Raises AmountError."""
    amount = parse_price(text, words)
    if amount != amount.to_integral_value():
        raise AmountError("err-amount-whole")
    if amount > MAX_QUANTITY:
        raise AmountError("err-amount-large", most=MAX_QUANTITY)
    return int(amount)


def first_quantity(parts: Sequence[Part], words: AmountWords) -> int | None:
    """How many pieces the wish asks for, if it says so in one number."""
    for part in parts:
        if part.reason is Reason.QUANTITY:
            try:
                return parse_quantity(" ".join(part.words), words)
            except AmountError:
                continue
    return None


def _amounts(text: str, words: AmountWords, most: Decimal = MAX_PRICE) -> list[Decimal]:
    """Every number of the text, never empty; the dash between two of them is a range."""
    plain = unicodedata.normalize("NFKC", text)
    amounts = list(_found(plain, words, most))
    if not amounts:
        raise AmountError("err-amount-none")
    return amounts


def _found(plain: str, words: AmountWords, most: Decimal) -> Iterator[Decimal]:
    end = 0
    for match in _AMOUNT.finditer(plain):
        before = plain[end : match.start()]
        if end and not _BETWEEN.search(before):  # «1e5», «10^18»
            raise AmountError("err-amount-none")
        amount = _value(match["digits"])
        amount *= words.multipliers.get((match["word"] or "").casefold(), 1)
        if amount == 0 or (not end and _NEGATIVE.search(before)):
            raise AmountError("err-amount-negative")
        if amount > most:
            raise AmountError("err-amount-large", most=int(most))
        end = match.end("digits")
        yield amount


def _value(digits: str) -> Decimal:
    if len(digits) > LONGEST_NUMERAL:
        raise AmountError("err-amount-large", most=int(MAX_PRICE))
    return numeral(digits)
