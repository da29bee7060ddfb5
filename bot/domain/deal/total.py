"""Reads the sum of a deal: "6 thousand dollars"."""

import re

from bot.domain.deal.errors import DealError
from bot.domain.deal.money import LARGEST, cents
from bot.domain.money import CENT, Money
from bot.domain.rfq import RfqRules, named_currency, read_price, spoken_sum, with_thousands
from bot.domain.search import AmountError, AmountWords

_SEVERAL = ("err-amount-several", "err-filter-price-order")


def read_total(text: str, rules: RfqRules, amounts: AmountWords) -> Money:
    """The sum of a deal, in dollars unless other money is named.

    Raises AmountError for what is no sum, AnswerError for two currencies, DealError for two sums
    or one that no deal has.
    """
    text = with_thousands(text, rules)
    if _is_per_unit(text, rules):
        raise DealError("err-deal-sum-unit")
    currency = named_currency(text, rules)
    try:
        price = read_price(spoken_sum(text, rules, amounts), rules, amounts)
    except AmountError as error:
        # The advice of the search, to write a span, helps nobody here.
        if error.key in _SEVERAL:
            raise DealError("err-deal-sum-several") from None
        raise
    if price.low is not None:
        raise DealError("err-deal-sum-several")
    amount = cents(price.amount)
    if amount < CENT or amount > LARGEST:
        raise DealError("err-deal-sum-large", most=int(LARGEST))
    return Money(amount, currency or price.currency)


def _is_per_unit(text: str, rules: RfqRules) -> bool:
    return any(_phrase(one).search(text) for one in rules.words.per_unit)


def _phrase(words: str) -> re.Pattern[str]:
    """Whole words only: "each" is no part of a beach towel."""
    before = r"(?<!\w)" if words[0].isalpha() else ""
    return re.compile(rf"{before}{re.escape(words)}(?!\w)\.?", re.IGNORECASE)
