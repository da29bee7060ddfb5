from dataclasses import dataclass
from decimal import Decimal

from bot.domain.landed import Extra, Purpose
from bot.domain.money import Money
from bot.services.cost_words import TypedRate


@dataclass(frozen=True, slots=True)
class CostTold:
    """What a text says; None is what it does not say. A currency "" is that of the goods.

    `code` is the customs code, of which nothing is known here; `left` are numbers that are of no
    use, `sums` those of which nobody can tell which one is the price of the goods.
    """

    goods: Money | None = None
    quantity: int | None = None
    kg: Decimal | None = None
    freight: Money | None = None
    insurance: Money | None = None
    fee: Money | None = None
    fee_percent: Decimal | None = None
    duty_percent: Decimal | None = None
    country: str | None = None
    purpose: Purpose | None = None
    extras: tuple[Extra, ...] | None = None
    rate: TypedRate | None = None
    code: str = ""
    left: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
