"""Prices as they are spoken of: colloquial Chinese, tables, steps without units, one currency for all."""

from decimal import Decimal

import pytest

from bot.domain.money import Money
from bot.domain.quote import Tier
from tests.unit.quote.test_reading import read, usd


def yuan(amount: str) -> Money:
    return Money(Decimal(amount), "CNY")


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("单价两块五", "2.5"),
        ("单价4块5/个", "4.5"),
        ("单价3毛2", "0.32"),
        ("单价8毛", "0.8"),
        ("单价一百二十八元每套", "128"),
        ("价格十二块", "12"),
    ],
)
def test_chinese_is_read_as_it_is_spoken(text: str, price: str) -> None:
    assert read(text).price == yuan(price)


def test_number_of_days_is_read_as_it_is_spoken_and_these_days_are_none() -> None:
    assert read("报价有效期一周").valid == 7
    assert read("这两天就发货").lead is None


STEPS = (Tier(500, usd("2.5")), Tier(1000, usd("2.3")))


@pytest.mark.parametrize(
    "text",
    [
        "500-999pcs $2.5; 1000+ $2.3",
        "$2.5/pc (500+), $2.3/pc (1000+)",
        "QTY: 500 UNIT: $2.5\nQTY: 1K UNIT: $2.3",
        "Price: $2.5 @ 500, $2.3 @ 1000",
        "USD 2.5 from 500, USD 2.3 from 1000",
        "0.5L cup: $2.5 at 500 pcs or 2.3 at 1,000",
        "Цена 2,5 $ от 500 шт и 2,3 $ от 1000 шт",
        "2,5 долларов от 500 шт., от 1 000 шт. — 2,3",
        "for 500 pcs price 2.5, for 1k - 2.3, all usd",
        "| Qty | Price (USD) |\n|---|---|\n| 500 | 2.50 |\n| 1,000 | 2.30 |",
    ],
)
def test_steps_are_read_however_they_are_laid_out(text: str) -> None:
    assert read(text).tiers == STEPS


def test_spoken_steps_are_read() -> None:
    tiers = read("5千个3毛2,1万个2毛8").tiers
    assert tiers == (Tier(5000, yuan("0.32")), Tier(10_000, yuan("0.28")))


@pytest.mark.parametrize(
    "text",
    [
        "price between 18 and 22 USD per piece",
        "target price 4 usd, we meet at 4.25 for 1500 pcs",
        "0.058 USD per pc at 50,000 pcs; 0.05 at 20,000",
        "need to adjust 0.32 usd each",
        "please add $1.8/set in the balance",
        "每台要加12块钱",
        "每双19块,十箱以上17.5",
        "| Qty | Price (USD) | Price (RMB) |\n| 500 | 2.50 | 18 |",
    ],
)
def test_number_that_may_be_another_one_is_no_price(text: str) -> None:
    found = read(text)
    assert found.price is None or found.price == usd("4.25")
    assert found.tiers == ()
