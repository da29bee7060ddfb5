"""Sums the Russian way: 5 000 $, 1 500,50 ¥."""

from decimal import Decimal
from typing import Final

from babel.numbers import format_decimal

from bot.domain.money import Money

_SIGNS: Final = {"USD": "$", "EUR": "€", "CNY": "¥", "RUB": "₽", "KZT": "₸"}
_SPACE: Final = "\u00a0"


def money(sum_: Money) -> str:
    """Cents are shown only where there are any."""
    return f"{amount(sum_.amount)}{_SPACE}{_SIGNS.get(sum_.currency, sum_.currency)}"


def span(low: Decimal, high: Decimal, currency: str) -> str:
    """From the low to the high end, or one sum when both are equal."""
    upper = money(Money(high, currency))
    return upper if low == high else f"{amount(low)}–{upper}"


def amount(number: Decimal) -> str:
    """A number that is money, without its currency."""
    pattern = "#,##0" if number == number.to_integral_value() else "#,##0.00"
    return str(format_decimal(number, format=pattern, locale="ru"))
