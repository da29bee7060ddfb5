"""Exchange rates of one day, all against one currency."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.domain.money import Money


@dataclass(frozen=True, slots=True)
class Rates:
    """`units` is what one unit of each currency is worth in `base`, which is worth one itself.

    `day` is the day the rates are for; `is_typed` when the person named them.
    """

    base: str
    units: Mapping[str, Decimal]
    day: date
    is_typed: bool = False

    def convert(self, money: Money, currency: str) -> Money | None:
        """The sum in another currency, unrounded; None when a rate is missing."""
        if money.currency == currency:
            return money
        source, target = self._unit(money.currency), self._unit(currency)
        if source is None or target is None:
            return None
        return Money(money.amount * source / target, currency)

    def with_typed(self, one: str, other: str, rate: Decimal) -> "Rates":
        """Rates in which one unit of `one` is `rate` units of `other`, as the person says."""
        source, target = self._unit(one), self._unit(other)
        if source is None and target is None:
            return Rates(other, {one: rate}, self.day, is_typed=True)
        if source is not None and (target is None or one == self.base):
            told = {other: source / rate}
        else:
            told = {one: rate * (target or 1)}
        return Rates(self.base, {**self.units, **told}, self.day, is_typed=True)

    def _unit(self, currency: str) -> Decimal | None:
        return Decimal(1) if currency == self.base else self.units.get(currency)
