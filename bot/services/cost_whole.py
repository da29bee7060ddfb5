"""A whole line about a shipment: its parts are cut out one after another, then put together."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.landed import Extra
from bot.domain.money import Money
from bot.services.cost_asides import Charge, CostAsides
from bot.services.cost_goods import GoodsFinder, whole
from bot.services.cost_line import CostLine
from bot.services.cost_told import CostTold
from bot.services.cost_words import CostWords


@dataclass(frozen=True, slots=True)
class _Charges:
    """`by` is freight by weight or volume, `share` insurance in per cent of the goods."""

    freight: Money | None
    by: Charge | None
    insurance: Money | None
    share: Decimal | None
    duty_percent: Decimal | None
    fee_percent: Decimal | None
    extras: tuple[Extra, ...] | None


class WholeLine:
    """The order of the steps matters: what is cut out first is no sum for those after it."""

    def __init__(self, line: CostLine, aside: CostAsides, words: CostWords) -> None:
        self._line = line
        self._aside = aside
        self._words = words

    def told(self, finder: GoodsFinder, counted: Iterable[str]) -> CostTold:
        """All but the country and the purpose. Raises AmountError.

        `counted` are words for what has no price of its own: boxes.
        """
        line, words = self._line, self._words
        rate, code = self._aside.rate(), self._aside.code()
        charges = self._charges()
        fee, price, kg = line.named(words.fee), self._aside.price_by(), line.weight()
        each, pieces = self._aside.each(), line.pieces()
        line.drop_counts(counted)
        if pieces is None and each:
            pieces = line.things()
        if line.kg_each is not None:
            kg = line.kg_each * pieces if pieces else None
        late = self._late_freight(charges)
        found = finder.found(line)
        goods = whole(found.money, pieces, kg) if found.money else None
        if each:
            goods = Money(each.amount * (pieces or 1), each.currency or "USD")
        by = charges.by or (price if goods or found.sums else None)
        if price and not by and not goods:
            goods = price.whole(kg, line.volume)
        insurance = charges.insurance
        if charges.share is not None and goods:
            insurance = Money(goods.amount * charges.share / 100, goods.currency)
        return CostTold(
            goods=goods,
            quantity=pieces,
            kg=kg,
            freight=by.whole(kg, line.volume) if by else charges.freight or late,
            insurance=insurance,
            fee=fee,
            fee_percent=charges.fee_percent,
            duty_percent=charges.duty_percent,
            extras=charges.extras,
            rate=rate,
            code=code,
            left=(*self._unused(by, price, kg), *found.left),
            sums=() if goods else found.sums,
        )

    def _charges(self) -> _Charges:
        line, aside, words = self._line, self._aside, self._words
        aside.drop_container()
        aside.without(words.freight)
        is_uninsured = aside.without(words.insurance)
        insurance = aside.within(words.insurance, words.all_within)
        freight = aside.within(words.freight, (*words.freight_within, *words.all_within))
        by, share = aside.freight_by(), aside.share(words.insurance)
        duty, fee = line.percent(words.duty), line.percent(words.fee)
        return _Charges(
            line.named(words.freight, is_apart=True) or freight,
            by,
            line.named(words.insurance, is_apart=True) or insurance or aside.nothing(is_uninsured),
            share,
            duty,
            fee,
            line.extras(),
        )

    def _late_freight(self, charges: _Charges) -> Money | None:
        """Freight of 40 kg is 150 $: what stood between has been cut out by now."""
        if charges.freight or charges.by or not self._aside.has_several():
            return None
        return self._line.named(self._words.freight, is_apart=True)

    def _unused(
        self, by: Charge | None, price: Charge | None, kg: Decimal | None
    ) -> tuple[str, ...]:
        """Volumes that nothing is paid for, and a price by weight without the weight."""
        line = self._line
        told = [one for one in (by, price) if one]
        is_used = any(one.is_of_volume for one in told)
        open_ = {one.text: None for one in told if one.whole(kg, line.volume) is None}
        return (*(() if is_used else line.volumes), *open_)
