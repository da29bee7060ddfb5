"""Which of the numbers left in a line is the price of the goods, and what nobody understood."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.money import Money
from bot.domain.search import AmountError
from bot.services.cost_line import CostLine
from bot.services.cost_numbers import Numbers
from bot.services.cost_words import CostWords
from bot.services.payment_reader import SEVERAL, PaymentReader

# Nothing is that cheap: a sum that makes it so is the price of one.
_LEAST_EACH: Final = 100
_LEAST_KG: Final = 10
# What is wrong with numbers written together, such as the size of a tyre.
_GLUED: Final = "err-amount-none"


@dataclass(frozen=True, slots=True)
class Goods:
    """`left` is what was not used, as it was typed; `sums` are those nobody can choose from."""

    money: Money | None = None
    left: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()


class GoodsFinder:
    """CPU only."""

    def __init__(self, words: CostWords, numbers: Numbers, payments: PaymentReader) -> None:
        self._words = words
        self._numbers = numbers
        self._payments = payments
        # A number that is glued to a word is a name of something: 3D.
        self._other = re.compile(
            rf"(?<![\w.,/-])(?>{numbers.pattern})(?![^\W\d_/])(?:\s?%|\s+[^\W\d_]+)?"
        )

    def found(self, line: CostLine) -> Goods:
        """Raises AmountError for a sum that makes no sense."""
        if not re.search(r"\d", line.rest):
            return Goods()
        priced = [one[0].strip() for one in self._payments.sums.priced(line.rest)]
        try:
            return Goods(self._numbers.money(line.rest))
        except AmountError as error:
            if error.key not in SEVERAL and not (priced and error.key == _GLUED):
                raise
        if len(set(priced)) == 1:
            return Goods(self._numbers.money(priced[0]), self._left(line, priced[0]))
        if money := line.named(self._words.goods, is_apart=True):
            return Goods(money, self._left(line))
        return Goods(sums=tuple(priced) or self._left(line))

    def _left(self, line: CostLine, used: str = "") -> tuple[str, ...]:
        rest = line.rest.replace(used, " ", 1)
        found = (one[0].strip(" .,") for one in self._other.finditer(rest))
        return tuple(one for one in found if one.split()[0] != "1")


def whole(money: Money, pieces: int | None, kg: Decimal | None) -> Money:
    """The price of all the pieces, where that of one was named alone: 500 pieces, 2.8 $."""
    is_light = money.amount * _LEAST_EACH < (pieces or 0)
    if pieces and (is_light or money.amount * _LEAST_KG < (kg or 0)):
        return Money(money.amount * pieces, money.currency)
    return money
