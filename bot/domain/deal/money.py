"""Sums of a deal: exact to the cent, and parts of them that always add up."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from bot.domain.money import CENT, Money, rounded_together

LARGEST: Final = Decimal(10_000_000)


def cents(amount: Decimal) -> Decimal:
    """The amount to the cent, half up: what banks and people write."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def whole(price: Money | None, quantity: int | None) -> Money | None:
    """What so many pieces cost; None when one of the two is unknown, or no deal is that large."""
    if price is None or not quantity:
        return None
    amount = cents(price.amount * quantity)
    return Money(amount, price.currency) if CENT <= amount <= LARGEST else None


def split(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """The total in parts proportional to the weights, by the largest remainder.

    The parts add up to the total to the cent, whatever the weights. ValueError unless there are
    weights, all of them above zero.
    """
    if not weights or min(weights) <= 0:
        raise ValueError("weights are above zero")
    exact, whole = cents(total), sum(weights)
    return tuple(rounded_together([exact * weight / whole for weight in weights]))


def shown(amount: Decimal) -> int | str:
    """For a refusal: a whole number, which texts group by thousands, or one with a comma."""
    whole = amount == amount.to_integral_value()
    return int(amount) if whole else f"{amount:f}".replace(".", ",")
