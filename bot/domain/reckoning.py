"""Small sums that a person would else do on paper: at a rate they name, or the price of a piece."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

_TOKEN = re.compile(r"\d+(?:[ \u00a0]\d{3})*(?:[.,]\d+)?|[^\W\d_]+|[$\u20ac\u20bd\u00a5\u20b8+*]")
_LONGEST = 160
_TWO = 2


@dataclass(frozen=True, slots=True)
class SumWords:
    """What stands in such a sum, lower-case: a word that is none of these makes it none.

    `given` name a rate, `each` a price, `pieces` what is counted, `extra` are stems of what is
    paid besides; `around` say nothing.
    """

    given: frozenset[str]
    each: frozenset[str]
    pieces: frozenset[str]
    plus: frozenset[str]
    extra: tuple[str, ...]
    around: frozenset[str]


@dataclass(frozen=True, slots=True)
class AtRate:
    """An amount of `currency`, in a currency whose name may be left open."""

    amount: Decimal
    currency: str
    rate: Decimal

    @property
    def worth(self) -> Decimal:
        return self.amount * self.rate


@dataclass(frozen=True, slots=True)
class PerPiece:
    """`extra` is for all the pieces together."""

    pieces: Decimal
    price: Decimal
    extra: Decimal

    @property
    def total(self) -> Decimal:
        return self.pieces * self.price + self.extra

    @property
    def each(self) -> Decimal:
        return self.total / self.pieces


Reckoned = AtRate | PerPiece


def reckon(text: str, words: SumWords, currency: Callable[[str], str]) -> Reckoned | None:
    """The sum, if the text is one and nothing else.

    `currency` gives the code of the currency that a word names, or "".
    """
    tokens = _TOKEN.findall(text[:_LONGEST].casefold())
    if not all(_is_part(one, words, currency) for one in tokens):
        return None
    numbers = [place for place, one in enumerate(tokens) if one[0].isdecimal()]
    if len(numbers) < _TWO or any(not _number(tokens[one]) > 0 for one in numbers):
        return None
    return _per_piece(tokens, numbers, words) or _at_rate(tokens, numbers, words, currency)


def _per_piece(tokens: Sequence[str], numbers: Sequence[int], words: SumWords) -> PerPiece | None:
    counted = [
        one for one in numbers if tokens[one + 1 : one + 2] and tokens[one + 1] in words.pieces
    ]
    priced = [one for one in numbers if one and tokens[one - 1] in words.each]
    if len(counted) != 1 or len(priced) != 1 or counted == priced:
        return None
    others = [one for one in numbers if one not in (*counted, *priced)]
    is_told = any(one in words.plus or one.startswith(words.extra) for one in tokens)
    if others and not is_told:
        return None
    extra = sum((_number(tokens[one]) for one in others), Decimal(0))
    return PerPiece(_number(tokens[counted[0]]), _number(tokens[priced[0]]), extra)


def _at_rate(
    tokens: Sequence[str],
    numbers: Sequence[int],
    words: SumWords,
    currency: Callable[[str], str],
) -> AtRate | None:
    named = dict.fromkeys(filter(None, map(currency, tokens)))
    rated = [one for one in numbers if _follows_rate(tokens[:one], words, currency)]
    if len(numbers) != _TWO or len(named) != 1 or len(rated) != 1:
        return None
    amount = next(one for one in numbers if one not in rated)
    return AtRate(_number(tokens[amount]), next(iter(named)), _number(tokens[rated[0]]))


def _follows_rate(before: Sequence[str], words: SumWords, currency: Callable[[str], str]) -> bool:
    """«At 12.4», «if the yuan is 12.4»."""
    if not before:
        return False
    is_given = not words.given.isdisjoint(before) and bool(currency(before[-1]))
    return before[-1] in words.each or before[-1] in words.given or is_given


def _is_part(token: str, words: SumWords, currency: Callable[[str], str]) -> bool:
    known = words.given | words.each | words.pieces | words.plus | words.around
    is_known = token[0].isdecimal() or token in known or token.startswith(words.extra)
    return is_known or bool(currency(token))


def _number(token: str) -> Decimal:
    try:
        return Decimal(re.sub(r"[ \u00a0]", "", token).replace(",", "."))
    except InvalidOperation:
        return Decimal(0)
