from decimal import Decimal

import pytest

from bot.domain.search import AmountError, parse_price, parse_price_range, parse_quantity
from tests.unit.search.phrases import RULES

WORDS = RULES.amounts


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("до 5,50 $", "5.50"),
        ("$2.5", "2.5"),
        ("1.500,00", "1500.00"),
        ("1,500.50", "1500.50"),
        ("1 500,25 руб.", "1500.25"),
        ("1\u00a0500", "1500"),
        ("1\u202f500\u202f000", "1500000"),
        ("1'500", "1500"),
        ("1.500.000", "1500000"),
        ("1,500", "1500"),
        ("0,125", "0.125"),
        ("12500.255", "12500.255"),
        ("5 тыс.", "5000"),
        ("1,5 тыс", "1500"),
        ("10к", "10000"),
        ("５", "5"),
        ("цена 7", "7"),
    ],
)
def test_price_is_read_however_it_is_written(text: str, price: str) -> None:
    assert parse_price(text, WORDS) == Decimal(price)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "err-amount-none"),
        ("дёшево", "err-amount-none"),
        ("NaN", "err-amount-none"),
        ("inf", "err-amount-none"),
        ("½", "err-amount-none"),
        ("1e5", "err-amount-none"),
        ("10^18", "err-amount-none"),
        ("1.2.3", "err-amount-none"),
        ("1.500.00", "err-amount-none"),
        ("0", "err-amount-negative"),
        ("0,00", "err-amount-negative"),
        ("-5", "err-amount-negative"),
        ("до −5 $", "err-amount-negative"),
        ("2-5", "err-amount-several"),
        ("2 или 5", "err-amount-several"),
        ("1000000000000000000", "err-amount-large"),
        ("9" * 5000, "err-amount-large"),
        ("100 млн", "err-amount-large"),
    ],
)
def test_price_that_cannot_be_understood_says_why(text: str, key: str) -> None:
    with pytest.raises(AmountError) as refusal:
        parse_price(text, WORDS)
    assert refusal.value.key == key


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("до 5", None, "5"),
        ("5", None, "5"),
        ("от 5 $", "5", None),
        (">5", "5", None),
        ("2-5 $", "2", "5"),
        ("2$ — 5$", "2", "5"),
        ("от 2,5 до 1 500", "2.5", "1500"),
    ],
)
def test_price_range(text: str, low: str | None, high: str | None) -> None:
    expected = tuple(Decimal(bound) if bound else None for bound in (low, high))
    assert parse_price_range(text, WORDS) == expected


@pytest.mark.parametrize(
    ("text", "key"),
    [("5-2", "err-filter-price-order"), ("1 2 3", "err-amount-several"), ("", "err-amount-none")],
)
def test_range_that_makes_no_sense_is_refused(text: str, key: str) -> None:
    with pytest.raises(AmountError) as refusal:
        parse_price_range(text, WORDS)
    assert refusal.value.key == key


@pytest.mark.parametrize(
    ("text", "quantity"), [("100 шт", 100), ("3 000", 3000), ("5 тыс. шт.", 5000), ("1.000", 1000)]
)
def test_quantity_is_whole(text: str, quantity: int) -> None:
    assert parse_quantity(text, WORDS) == quantity


@pytest.mark.parametrize(
    ("text", "key"), [("2,5 шт", "err-amount-whole"), ("10 000 001", "err-amount-large")]
)
def test_quantity_that_no_order_has_is_refused(text: str, key: str) -> None:
    with pytest.raises(AmountError) as refusal:
        parse_quantity(text, WORDS)
    assert refusal.value.key == key
