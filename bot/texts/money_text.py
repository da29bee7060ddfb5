"""Sums the Russian way: 5 000 $, 1 500,50 ¥."""

from decimal import Decimal
from typing import Final

from babel.numbers import format_decimal

from bot.domain.money import Money

_SIGNS: Final = {"USD": "$", "EUR": "€", "CNY": "¥", "RUB": "₽", "KZT": "₸"}
_SPACE: Final = "\u00a0"


def money(sum_: Money) -> str:
    """Cents are shown only where there are any."""
    return f"{_number(sum_.amount)}{_SPACE}{_SIGNS.get(sum_.currency, sum_.currency)}"


def span(low: Decimal, high: Decimal, currency: str) -> str:
    """From the low to the high end, or one sum when both are equal."""
    upper = money(Money(high, currency))
    return upper if low == high else f"{_number(low)}–{upper}"


def _number(amount: Decimal) -> str:
    pattern = "#,##0" if amount == amount.to_integral_value() else "#,##0.00"
    return str(format_decimal(amount, format=pattern, locale="ru"))
