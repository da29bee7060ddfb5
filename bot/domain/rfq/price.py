"""Reads a target price: "up to $2.5 each", "1.500,00 yuan", "budget 3 000 USD for all"."""

import re

from bot.domain.money import money_words, named_currencies
from bot.domain.rfq.errors import AnswerError
from bot.domain.rfq.model import TargetPrice
from bot.domain.rfq.rules import RfqRules
from bot.domain.rfq.spoken import spoken_sum, with_thousands
from bot.domain.search import AmountWords, parse_price_range

_DIGIT = re.compile(r"[0-9]")
_TWO_FIFTY = re.compile(r"(?<!\S)([0-9]{1,2}) ([1-9]0)(?!\S)")
DEFAULT_CURRENCY = "USD"


def read_price(text: str, rules: RfqRules, amounts: AmountWords) -> TargetPrice:
    """One price or a span of two; in dollars unless the text names other money.

    Raises AmountError for what is no price, AnswerError for a price in two currencies.
    """
    folded = with_thousands(text.casefold(), rules)
    currency = named_currency(folded, rules) or DEFAULT_CURRENCY
    is_total = any(phrase in folded for phrase in rules.words.total)
    for phrase in sorted((*rules.words.per_unit, *rules.words.total), key=len, reverse=True):
        folded = folded.replace(phrase, " ")
    is_spelled = not _DIGIT.search(folded)
    folded = spoken_sum(folded, rules, amounts)
    if is_spelled:  # two fifty in words is 2.50; in digits two numbers stay two
        folded = _TWO_FIFTY.sub(r"\1.\2", folded)
    low, high = parse_price_range(folded, amounts)
    amount = high if high is not None else low
    if amount is None:
        raise AnswerError("err-rfq-price-none")
    span = low if low is not None and low != amount else None
    is_pair = span is not None and not rules.words.pair.isdisjoint(money_words(folded))
    return TargetPrice(amount, currency, is_total, span, is_pair)


def named_currency(text: str, rules: RfqRules) -> str:
    """The currency the text names, "" when it names none. AnswerError for two of them."""
    named = named_currencies(text.casefold(), rules.currencies)
    if len(named) > 1:
        raise AnswerError("err-rfq-price-currencies")
    return named[0] if named else ""
