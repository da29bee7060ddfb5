"""Prices by quantity: steps that say one product's price from so many pieces on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.domain.money import Currency, Money
from bot.domain.quote.model import QuoteWords, Tier
from bot.domain.quote.order import multiple_of
from bot.domain.quote.price import Found
from bot.domain.quote.text import DASH, NUMBER, any_of, count, has

_BREAK = re.compile(
    r"[;\n。；•]|\.(?![0-9])|(?<!\d),|,(?!\d{3}(?!\d))|、| / (?=\d)"
    r"|\sor\s|\sand\s(?!up|more|above|over)"
)
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST, _MOST = 2, 12
_BEFORE: Final = 10
_BEHIND: Final = 8


def read_tiers(
    text: str, goods: Sequence[Found], words: QuoteWords, currencies: tuple[Currency, ...]
) -> tuple[Tier, ...]:
    """From the least quantity on; empty when any step is doubtful.

    The more is bought, the less a piece costs: whatever does not fall is no list of steps.
    """
    if len(goods) > _MOST:
        return ()
    steps = [_Step(text, goods, at, words, currencies).read() for at in range(len(goods))]
    tiers = sorted((one for one in steps if one is not None), key=lambda one: one.least)
    is_whole = len(tiers) >= _FEWEST and len(tiers) == len(goods)
    return tuple(tiers) if is_whole and _falls(tiers) else ()


def read_priced_count(
    text: str, goods: Sequence[Found], words: QuoteWords, currencies: tuple[Currency, ...]
) -> int | None:
    """For how many pieces the only price is said to be."""
    if len(goods) != 1:
        return None
    one = _Step(text, goods, 0, words, currencies).read()
    behind = re.match(rf"[^,.;]{{0,12}}?(?:{any_of(words.joins)})\s?[0-9]", text[goods[0].end :])
    return one.least if one and behind else None


def _quantities(words: QuoteWords) -> tuple[re.Pattern[str], ...]:
    """With its unit, or else without one where a word or a sign says that it is a quantity."""
    number = rf"(?P<number>{NUMBER}){multiple_of(words)}(?:{DASH}{NUMBER}(?:\s?k(?![a-z]))?)?"
    begins = r"(?<![0-9])(?<![0-9][.,/])(?<![0-9]\S)"
    alone = (
        rf"(?!\s?(?:{any_of(words.packs)}|{any_of(words.days)}|[%$\u20ac\u00a5x*]|[0-9.,]*[0-9]))"
    )
    marked = rf"(?:{any_of(words.marks)})[\s:=]{{0,2}}{number}{alone}"
    return (
        re.compile(rf"{begins}{number}\s?(?:\+\s?)?(?:{any_of(words.units)})"),
        re.compile(rf"{begins}{number}\s?\+(?![0-9])"),
        re.compile(rf"{marked}(?![a-z])"),
    )


def _falls(tiers: Sequence[Tier]) -> bool:
    return all(
        first.least < then.least
        and first.price.amount > then.price.amount
        and first.price.currency == then.price.currency
        for first, then in pairwise(tiers)
    )


@dataclass(frozen=True, slots=True)
class _Step:
    """One price among the others of a text, and the piece of text it may be a step in."""

    text: str
    money: Sequence[Found]
    place: int
    words: QuoteWords
    known: tuple[Currency, ...]

    def read(self) -> Tier | None:
        """None when another price or quantity, or the name of a thing, stands beside it."""
        begin, end = self._segment()
        price, quantity = self.money[self.place], self._quantity(begin, end)
        is_alone = sum(begin <= one.start < end for one in self.money) == 1
        if price.value is None or quantity is None or not is_alone:
            return None
        least = count(quantity["number"], self.words.multiples.get(quantity["k"] or "", 1))
        if least is None or self._is_capped(quantity, begin) or self._names(quantity, begin):
            return None
        return Tier(least, Money(price.value, price.currency))

    def _segment(self) -> tuple[int, int]:
        price = self.money[self.place]
        begin = max((one.end() for one in _BREAK.finditer(self.text, 0, price.start)), default=0)
        behind = _BREAK.search(self.text, price.end)
        return begin, behind.start() if behind else len(self.text)

    def _quantity(self, begin: int, end: int) -> re.Match[str] | None:
        price = self.money[self.place]
        for pattern in _quantities(self.words):
            found = [
                one
                for one in pattern.finditer(self.text, begin, end)
                if not price.start <= one.start("number") < price.end
            ]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _is_capped(self, quantity: re.Match[str], begin: int) -> bool:
        before = self.text[max(begin, quantity.start() - _BEFORE) : quantity.start()]
        behind = self.text[quantity.end() : quantity.end() + _BEHIND]
        return has(before, self.words.capped) or has(behind, self.words.capped)

    def _names(self, quantity: re.Match[str], begin: int) -> bool:
        """Whether a word beside the two may name a product; the first step may follow any words."""
        price = self.money[self.place]
        first, last = sorted([quantity.span(), (price.start, price.end)])
        between = self.text[first[1] : last[0]]
        ahead = self.text[begin : first[0]] if self.place else ""
        return any(not self._belongs(one) for one in _WORD.findall(f"{ahead} {between}"))

    def _belongs(self, word: str) -> bool:
        known = (*self.words.step, *self.words.units)
        if word in known or self.words.currency(word, self.known):
            return True
        rest = word
        for one in sorted((one for one in known if not one.isascii()), key=len, reverse=True):
            rest = rest.replace(one, "")
        return not rest
