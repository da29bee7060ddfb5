"""Adds a shipment up under every reading of the rules, never taking the unknown for zero."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.domain.facts import Dated
from bot.domain.landed.customs import EURO, CustomsBook, CustomsRule, personal_duty
from bot.domain.landed.model import Purpose, Shipment
from bot.domain.landed.rates import Rates
from bot.domain.money import Money, rounded_together


class LineKind(StrEnum):
    GOODS = "goods"
    FREIGHT = "freight"
    INSURANCE = "insurance"
    FEE = "fee"
    DUTY = "duty"
    VAT = "vat"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class Line:
    """One cost in the goods' currency; None is unknown. `rule` is what it was reckoned by.

    `name` is what the person calls an extra cost.
    """

    kind: LineKind
    amount: Decimal | None
    rule: Dated | None = None
    percent: Decimal | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All lines under one rule; `rule` is None where only the rates of commercial import apply.

    `total` is exactly the sum of the lines that are known. `needs_weight`: the duty may be more.
    """

    lines: tuple[Line, ...]
    rule: CustomsRule | None
    needs_weight: bool = False

    @property
    def total(self) -> Decimal:
        return sum((line.amount for line in self.lines if line.amount is not None), Decimal(0))

    @property
    def unknown(self) -> tuple[LineKind, ...]:
        return tuple(line.kind for line in self.lines if line.amount is None)


@dataclass(frozen=True, slots=True)
class Estimate:
    """`readings` has one for each rule that may be in force; `value` is the goods in euros."""

    currency: str
    readings: tuple[Reading, ...]
    value: Money | None


def estimate(shipment: Shipment, book: CustomsBook, rates: Rates | None, today: date) -> Estimate:
    """Every reading of the rules for the shipment, in the currency of the goods.

    Where no rule of the country is known, duty and VAT are unknown.
    """
    return _Reckoning(shipment, book, rates, today).estimate()


class _Reckoning:
    """One shipment under the rules of one day."""

    def __init__(
        self, shipment: Shipment, book: CustomsBook, rates: Rates | None, today: date
    ) -> None:
        self._shipment = shipment
        self._book = book
        self._rates = rates
        self._today = today
        self._currency = shipment.goods.currency
        self._vat = book.vat_of(shipment.country, today)

    def estimate(self) -> Estimate:
        value = _in(self._shipment.goods, EURO, self._rates)
        base = tuple(self._bought())
        if self._shipment.purpose is Purpose.COMMERCIAL:
            readings = [self._commercial(base)]
        else:
            rules = self._book.parcel_rules(self._shipment.country, self._today)
            readings = [self._personal(base, rule, value) for rule in rules]
            readings = readings or [Reading((*base, Line(LineKind.DUTY, None)), None)]
        extras = tuple(self._extras())
        whole = [replace(one, lines=(*one.lines, *extras)) for one in readings]
        return Estimate(self._currency, tuple(map(_rounded, whole)), value)

    def _extras(self) -> Iterator[Line]:
        """Paid beside the duty and the tax, which are not taken of them."""
        for one in self._shipment.extras:
            yield Line(LineKind.EXTRA, self._amount(one.money), name=one.name)

    def _bought(self) -> Iterator[Line]:
        shipment = self._shipment
        yield Line(LineKind.GOODS, shipment.goods.amount)
        yield Line(LineKind.FREIGHT, self._amount(shipment.freight))
        yield Line(LineKind.INSURANCE, self._amount(shipment.insurance))
        if shipment.fee_percent is None:
            yield Line(LineKind.FEE, self._amount(shipment.fee))
        else:
            fee = shipment.goods.amount * shipment.fee_percent / 100
            yield Line(LineKind.FEE, fee, percent=shipment.fee_percent)

    def _commercial(self, base: tuple[Line, ...]) -> Reading:
        """Duty by the customs code on goods, freight, insurance; VAT on them and the duty (LIM4)."""
        customs_value = sum((line.amount or Decimal(0) for line in base[:3]), Decimal(0))
        percent, vat = self._shipment.duty_percent, self._vat
        duty = None if percent is None else customs_value * percent / 100
        tax = (customs_value + duty) * vat.percent / 100 if vat and duty is not None else None
        due = (
            Line(LineKind.DUTY, duty, percent=percent),
            Line(LineKind.VAT, tax, vat, vat.percent if vat else None),
        )
        return Reading((*base, *due), None)

    def _personal(self, base: tuple[Line, ...], rule: CustomsRule, value: Money | None) -> Reading:
        if value is None:
            return Reading((*base, Line(LineKind.DUTY, None, rule)), rule)
        vat = self._vat
        due = personal_duty(rule, value, self._shipment.kg, vat)
        lines = [*base, Line(LineKind.DUTY, self._amount(Money(due.duty, EURO)), rule)]
        if rule.has_vat:
            tax = None if due.vat is None else self._amount(Money(due.vat, EURO))
            lines.append(Line(LineKind.VAT, tax, vat, vat.percent if vat else None))
        return Reading(tuple(lines), rule, due.needs_weight)

    def _amount(self, money: Money | None) -> Decimal | None:
        converted = _in(money, self._currency, self._rates) if money else None
        return converted.amount if converted else None


def _rounded(reading: Reading) -> Reading:
    known = iter(rounded_together([one.amount for one in reading.lines if one.amount is not None]))
    lines = tuple(
        one if one.amount is None else replace(one, amount=next(known)) for one in reading.lines
    )
    return replace(reading, lines=lines)


def _in(money: Money, currency: str, rates: Rates | None) -> Money | None:
    if money.currency == currency or not money.amount:
        return Money(money.amount, currency)
    return rates.convert(money, currency) if rates else None
