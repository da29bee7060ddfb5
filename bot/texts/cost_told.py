"""What is known of a shipment, answer by answer, short enough for a button."""

from collections.abc import Sequence
from decimal import Decimal

from babel.numbers import format_decimal

from bot import i18n
from bot.domain.landed import Asked, Shipment
from bot.domain.money import Money
from bot.messages import cut
from bot.services.cost_told import CostTold
from bot.services.cost_words import TypedRate
from bot.texts.money_text import money

_LONGEST = 24


def told(name: str, shipment: Shipment | CostTold, rates: Sequence[TypedRate]) -> str:
    """The answer of that name as plain text; "" while it is unknown, or shown above the buttons."""
    fee, extras, last = shipment.fee_percent, shipment.extras or (), rates[-1:]
    known = {
        Asked.GOODS: _money(shipment.goods),
        Asked.QUANTITY: _number(shipment.quantity),
        Asked.WEIGHT: _said("cost-told-kg", shipment.kg),
        Asked.FREIGHT: _money(shipment.freight),
        Asked.INSURANCE: _money(shipment.insurance),
        Asked.FEE: _money(shipment.fee) or _said("cost-told-percent", fee),
        Asked.EXTRA: ", ".join(one.name for one in extras),
        Asked.DUTY: _said("cost-told-percent", shipment.duty_percent),
        Asked.RATE: "".join(map(_rate, last)),
    }
    return cut(known.get(Asked(name), ""), _LONGEST) if name in set(Asked) else ""


def taken(known: CostTold, rates: Sequence[TypedRate], country: str) -> str:
    """All that is known, in one sentence; "" while it is nothing."""
    answers = [(i18n.plain(f"cost-btn-{one}"), told(one, known, rates)) for one in Asked]
    said = [f"{_within(name)} {value}" for name, value in answers if value]
    purpose = [_within(i18n.plain(f"cost-btn-{known.purpose}"))] if known.purpose else []
    parts = [*said, *filter(None, [country]), *purpose]
    return i18n.plain("cost-taken", taken=", ".join(parts)) if parts else ""


def left_out(left: Sequence[str], code: str) -> i18n.Html:
    """What was typed and is of no use here; "" when there is nothing."""
    lines = [
        i18n.html("cost-left", left=", ".join(left)) if left else "",
        i18n.html("cost-code", code=code) if code else "",
    ]
    return i18n.Html("\n".join(filter(None, lines)))


def _rate(one: TypedRate) -> str:
    rate = _number(one.rate)
    return f"1 {one.one} = {rate} {one.other}" if one.one and one.other else rate


def _within(name: str) -> str:
    return name[:1].lower() + name[1:]


def _money(sum_: Money | None) -> str:
    return "" if sum_ is None else money(sum_)


def _said(key: str, value: Decimal | None) -> str:
    return "" if value is None else i18n.plain(key, value=_number(value))


def _number(value: Decimal | int | None) -> str:
    return "" if value is None else str(format_decimal(value, locale="ru"))
