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
    each, vague = re.compile(rf"\s?(?:{any_of(words.each)})"), any_of(words.vague)
    weighed, term = (re.compile(rf"\s?(?:{any_of(one)})") for one in (words.weighed, incoterms))
    # A buyer's own wish names a price before an Incoterm too, in Russian.
    is_wish = has_cyrillic(text)
    ahead_each = re.compile(rf"(?:{any_of(words.each_ahead)})\s?$")
    for match in re.finditer(NUMBER, text):
        start, end = match.span()
        ahead = _BEFORE.search(text, max(taken, start - _REACH), start)
        behind = following.match(text, end)
        codes = [words.currency(one[1], currencies) if one else "" for one in (ahead, behind)]
        begin = ahead.start() if ahead and codes[0] else start
        if behind and codes[1]:
            end = taken = behind.end()
        said = before(text, begin)
        if not any(codes):
            continue
        is_aside = (
            has(said, words.aside)
            or has(after(text, end, _ASIDE), words.aside)
            or has(sentence(text, begin), words.customs)
            or weighed.match(text, end) is not None
            or has(said[-_ASIDE:], words.weighed)
        )
        is_span = _SPAN_ON.match(text, end) or _SPAN_BACK.search(
            text, max(0, begin - _REACH), begin
        )
        is_span = is_span or _BETWEEN.search(text, max(0, begin - _REACH), begin)
        is_cut = bool(codes[1]) and text[end : end + 1].isdecimal()  # a half said as "4 yuan 5"
        is_doubtful = (
            is_span
            or is_cut
            or len(set(filter(None, codes))) > 1
            or re.search(rf"(?:{vague})\s*$", said)
        )
        value = None if is_doubtful else amount(match[0])
        is_termed = not is_wish and term.match(text, end)
        is_each = bool(each.match(text, end) or is_termed or ahead_each.search(said))
        is_priced = has(said, words.price) or has(said, incoterms)
        yield Found(begin, end, value, codes[0] or codes[1], is_each or is_priced, is_aside)
