"""The price of one piece: only what is said to be one, and only when there is no second."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.drafting import has_cyrillic
from bot.domain.money import Currency, Money
from bot.domain.quote.model import QuoteWords
from bot.domain.quote.text import DASH, NUMBER, after, amount, any_of, before, has, sentence

_SIGN = r"(?:us|rmb|hk|ca|au)?\s?[$€£₽₸¥֏元]"
_WORD = r"[^\W\d_]{1,12}"
_BEFORE = re.compile(rf"({_SIGN}|{_WORD})\s?[:=]?\s?$")
_SPAN_ON = re.compile(rf"{DASH}(?:{_SIGN}\s?|[a-z]{{3}}\s)?[0-9]")
_SPAN_BACK = re.compile(rf"[0-9]{DASH}(?:{_SIGN}\s?|[a-z]{{3}}\s)?$")
_BETWEEN = re.compile(rf"\bbetween {_SIGN}?\s?[0-9][0-9.,]* and $")
_ASIDE: Final = 12
# What belongs to a number stands no farther before it.
_REACH: Final = 24


@dataclass(frozen=True, slots=True)
class Found:
    """Money in the text and where it stands; `value` is None when it can be read in two ways.

    `is_aside`: it is said to be for something else than the goods.
    """

    start: int
    end: int
    value: Decimal | None
    currency: str
    is_price: bool
    is_aside: bool


def read_price(goods: Sequence[Found]) -> Money | None:
    """The one price of a piece. None for several, for a span, or for a doubtful number.

    Any other money that is not said to be for something else makes a doubt: prices by quantity,
    prices by Incoterm.
    """
    prices = {(one.value, one.currency) for one in goods}
    if len(prices) != 1 or not any(one.is_price for one in goods):
        return None
    value, currency = prices.pop()
    return Money(value, currency) if value else None


def all_money(
    text: str,
    words: QuoteWords,
    currencies: tuple[Currency, ...],
    incoterms: Sequence[str],
) -> Iterator[Found]:
    """Every sum of money in the text."""
    taken = 0
    unspaced = any_of(tuple(one for one in words.currencies if not one.isascii()))
    following = re.compile(rf"\s?({unspaced}|{_SIGN}|{_WORD})")
    beside = _Beside(text, words, tuple(incoterms))
    for match in re.finditer(NUMBER, text):
        start, end = match.span()
        ahead = _BEFORE.search(text, max(taken, start - _REACH), start)
        behind = following.match(text, end)
        codes = [words.currency(one[1], currencies) if one else "" for one in (ahead, behind)]
        begin = ahead.start() if ahead and codes[0] else start
        if behind and codes[1]:
            end = taken = behind.end()
        if not any(codes):
            continue
        is_cut = bool(codes[1]) and text[end : end + 1].isdecimal()  # a half said as "4 yuan 5"
        is_doubtful = (
            is_cut or (all(codes) and codes[0] != codes[1]) or beside.is_vague(begin, end)
        )
        value = None if is_doubtful else amount(match[0])
        is_price, is_aside = beside.is_price(begin, end), beside.is_aside(begin, end)
        yield Found(begin, end, value, codes[0] or codes[1], is_price, is_aside)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside a sum of money in a text."""

    text: str
    words: QuoteWords
    incoterms: tuple[str, ...]

    def is_vague(self, begin: int, end: int) -> bool:
        """Whether it is one end of a span, or no promise."""
        ahead = self.text[max(0, begin - _REACH) : begin]
        spans = (_SPAN_ON.match(self.text, end), _SPAN_BACK.search(ahead), _BETWEEN.search(ahead))
        vague = rf"(?:{any_of(self.words.vague)})\s*$"
        return any(spans) or re.search(vague, before(self.text, begin)) is not None

    def is_aside(self, begin: int, end: int) -> bool:
        said = before(self.text, begin)
        return (
            has(said, self.words.aside)
            or has(after(self.text, end, _ASIDE), self.words.aside)
            or has(sentence(self.text, begin), self.words.customs)
            or self._goes_on(end, self.words.weighed)
            or has(said[-_ASIDE:], self.words.weighed)
        )

    def is_price(self, begin: int, end: int) -> bool:
        """A buyer's own wish names a sum before an Incoterm too, in Russian."""
        said = before(self.text, begin)
        each = re.search(rf"(?:{any_of(self.words.each_ahead)})\s?$", said)
        return (
            self._goes_on(end, self.words.each)
            or (self._goes_on(end, self.incoterms) and not has_cyrillic(self.text))
            or each is not None
            or has(said, self.words.price)
            or has(said, self.incoterms)
        )

    def _goes_on(self, end: int, phrases: Sequence[str]) -> bool:
        return re.compile(rf"\s?(?:{any_of(phrases)})").match(self.text, end) is not None
