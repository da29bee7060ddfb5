"""What is known of a shipment, answer by answer, short enough for a button."""

from collections.abc import Sequence
from decimal import Decimal

from babel.numbers import format_decimal

from bot import i18n
from bot.domain.landed import Asked, Shipment
from bot.domain.money import Money
from bot.messages import cut
from bot.services.cost_words import TypedRate
from bot.texts.money_text import money

_LONGEST = 24


def told(name: str, shipment: Shipment, rates: Sequence[TypedRate]) -> str:
    """The answer of that name as plain text; "" while it is unknown, or shown above the buttons."""
    fee, extras, last = shipment.fee_percent, shipment.extras, rates[-1:]
    known = {
        Asked.GOODS: money(shipment.goods),
        Asked.QUANTITY: _number(shipment.quantity),
        Asked.WEIGHT: _said("cost-told-kg", shipment.kg),
        Asked.FREIGHT: _money(shipment.freight),
        Asked.INSURANCE: _money(shipment.insurance),
        Asked.FEE: _money(shipment.fee) or _said("cost-told-percent", fee),
        Asked.EXTRA: ", ".join(one.name for one in extras),
        Asked.DUTY: _said("cost-told-percent", shipment.duty_percent),
        Asked.RATE: "".join(f"1 {one.one} = {_number(one.rate)} {one.other}" for one in last),
    }
    return cut(known.get(Asked(name), ""), _LONGEST) if name in set(Asked) else ""


def _money(sum_: Money | None) -> str:
    return "" if sum_ is None else money(sum_)


def _said(key: str, value: Decimal | None) -> str:
    return "" if value is None else i18n.plain(key, value=_number(value))


def _number(value: Decimal | int | None) -> str:
    return "" if value is None else str(format_decimal(value, locale="ru"))
