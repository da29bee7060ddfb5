"""Numbers of each kind that a line about a shipment has, within their bounds."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.money import Money
from bot.domain.search import AmountError, AmountWords, parse_price
from bot.services.cost_words import PERMILLE
from bot.services.payment_reader import MOST, PaymentReader
from bot.services.sum_reader import number_pattern

MOST_KG: Final = Decimal(100_000)
_NOUGHT = re.compile(r"0+([.,]0+)?(?![\d.,])")
_MOST_PIECES: Final = Decimal(10_000_000)
_MOST_PERCENT: Final = Decimal(200)


class Numbers:
    """Numbers of each kind within their bounds. Every method raises AmountError."""

    def __init__(self, amounts: AmountWords, payments: PaymentReader) -> None:
        self._amounts = amounts
        self._payments = payments
        self.pattern = number_pattern(amounts)

    def word_after(self, text: str) -> str:
        """The word at the end of a sum that is neither its money nor its multiplier."""
        found = re.search(r"[^\W\d_]+$", text)
        if not found or found[0] in self._amounts.multipliers:
            return ""
        return "" if self._payments.sums.is_money(found[0]) else found[0]

    def money(self, text: str) -> Money:
        return self._payments.read_money(text)

    def cost(self, text: str) -> Money:
        """A charge; nought is one too. Its currency is "" when none is named."""
        text, nothing = text.strip(" ,;"), Money(Decimal(0), "USD")
        return nothing if self.is_nought(text) else self._payments.read_money(text, otherwise="")

    @staticmethod
    def is_nought(text: str) -> bool:
        """Whether the text begins with a number that is zero."""
        return bool(_NOUGHT.match(text))

    def whole(self, text: str) -> int:
        """A number of pieces."""
        amount = parse_price(text, self._amounts, _MOST_PIECES)
        if amount != amount.to_integral_value():
            raise AmountError("err-amount-whole")
        return int(amount)

    def rate(self, text: str) -> Decimal:
        return parse_price(text, self._amounts, MOST)

    def share(self, text: str) -> Decimal:
        """Per cent; nought is one too, and ten per mille are one per cent."""
        bare = text.replace("%", " ").replace(PERMILLE, " ").strip()
        is_nought = _NOUGHT.fullmatch(bare)
        value = Decimal(0) if is_nought else parse_price(bare, self._amounts, _MOST_PERCENT)
        return value / 10 if PERMILLE in text else value

    def kilograms(self, text: str, most: Decimal = MOST_KG) -> Decimal:
        return parse_price(text, self._amounts, min(most, MOST))
