"""Prices without a currency beside a quantity, where the whole text names one currency only."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.domain.money import Currency
from bot.domain.quote.model import QuoteWords
from bot.domain.quote.price import Found
from bot.domain.quote.text import NUMBER, amount, any_of, before, has

_WORD = re.compile(r"[^\W\d_]+|[$\u20ac\u20bd\u00a5]")
_PRICE: Final = rf"(?P<price>{NUMBER})"
_OVER: Final = "\u4ee5\u4e0a"
_ALONE: Final = r"(?=\s*(?:[,;.)\n\u3002\uff1b\u3001]|$)(?![.,][0-9]))"


def bare_prices(
    text: str, money: Sequence[Found], words: QuoteWords, currencies: tuple[Currency, ...]
) -> Iterator[Found]:
    """In the order of the text; nothing when two currencies are named, or none."""
    codes = {code for one in _WORD.findall(text) if (code := words.currency(one, currencies))}
    if len(codes) != 1:
        return
    code = codes.pop()
    for one in _beside(words).finditer(text):
        start, end = one.span("price" if one["price"] else "first")
        if any(each.start <= start < each.end for each in money):
            continue
        said = before(text, one.start())
        yield Found(start, end, amount(text[start:end]), code, True, has(said, words.aside))


def _beside(words: QuoteWords) -> re.Pattern[str]:
    units, joins = any_of(words.units), any_of((*words.joins, "if", "at", "from"))
    marks, price = any_of(words.marks), any_of(words.price)
    count = rf"[0-9][0-9 ,.]{{0,8}}(?:\s?(?:{any_of(words.multiples)})(?![a-z]))?"
    counted = rf"(?:{count}\s?(?:{units})|(?:{marks})\s?{count}\s?(?:{units})?)"
    return re.compile(
        rf"(?<![0-9.,])(?:{counted}\s?(?:[:=\u2013\u2014-]|{price})|{_OVER})\s?{_PRICE}{_ALONE}"
        rf"|(?<![0-9a-z.,/-])(?P<first>[0-9]{{1,5}}[.,][0-9]{{1,4}})\s(?:{joins})\s"
        rf"{count}(?:\s?(?:{units})|{_ALONE})"
    )
