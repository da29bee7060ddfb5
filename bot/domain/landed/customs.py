"""Customs rules for goods of private persons in the EAEU, dated; and import VAT by country."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from bot.domain.facts import Dated
from bot.domain.money import Money

EURO: Final = "EUR"


class Base(StrEnum):
    """What the duty is taken of: only what is over the limit, or the whole price."""

    EXCESS = "excess"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomsRule(Dated):
    """Duty on a private person's parcel (LIM4). Limits and minima are in euros and kilograms.

    Over `limit` (or `kg`, where weight counts) `percent` is due, but no less than `least_per_kg`.
    With `has_vat` the country's VAT is added on price and duty.
    """

    id: str
    limit: Decimal
    percent: Decimal
    least_per_kg: Decimal
    base: Base
    kg: Decimal | None = None
    has_vat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Vat(Dated):
    """A country's VAT on import, in per cent."""

    percent: Decimal


@dataclass(frozen=True, slots=True)
class CustomsBook:
    """customs.toml: parcel rules and VAT; `elsewhere` are the facts of countries without them."""

    rules: tuple[CustomsRule, ...]
    vat: tuple[Vat, ...]
    elsewhere: tuple[str, ...] = ()

    def parcel_rules(self, country: str, today: date) -> Iterator[CustomsRule]:
        """The rule in force, then those announced for the same time but not confirmed."""
        now = [one for one in self.rules if one.holds(today, country)]
        yield from sorted(now, key=lambda one: not one.confirmed)

    def vat_of(self, country: str, today: date) -> Vat | None:
        return next((one for one in self.vat if one.holds(today, country)), None)


@dataclass(frozen=True, slots=True)
class Duty:
    """What a rule takes, in euros, unrounded. `needs_weight`: more may come with the weight."""

    duty: Decimal
    vat: Decimal | None
    needs_weight: bool = False


def personal_duty(rule: CustomsRule, value: Money, kg: Decimal | None, vat: Vat | None) -> Duty:
    """What a private person pays for a parcel worth `value` (euros) and `kg` kilograms.

    Excess rules: a share of the excess price or so much for each excess kilogram, whichever is
    more. Whole-price rules: on the whole price, or so much for every kilogram. The customs fee is
    not in it, and the customs may combine the two parts otherwise (LIM4).
    """
    if value.currency != EURO:
        raise ValueError("customs count in euros")
    amount = value.amount
    over = max(Decimal(0), amount - rule.limit)
    heavy = max(Decimal(0), kg - rule.kg) if kg is not None and rule.kg is not None else Decimal(0)
    needs_weight = kg is None and (over > 0 or rule.kg is not None)
    if not over and not heavy:
        return Duty(Decimal(0), Decimal(0) if rule.has_vat else None, needs_weight)
    if rule.base is Base.EXCESS:
        duty = max(over * rule.percent / 100, heavy * rule.least_per_kg)
    else:
        duty = max(amount * rule.percent / 100, (kg or Decimal(0)) * rule.least_per_kg)
    tax = (amount + duty) * vat.percent / 100 if rule.has_vat and vat else None
    return Duty(duty, tax, needs_weight)
