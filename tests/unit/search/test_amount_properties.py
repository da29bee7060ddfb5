from contextlib import suppress
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.search import AmountError, parse_price, parse_price_range, parse_quantity
from tests.unit.search.phrases import RULES, repeatable

WORDS = RULES.amounts
prices = st.decimals("0.01", "999999", places=2)


@repeatable
@given(st.text() | st.text("0123456789.,' -–$^eк"))
def test_any_text_is_a_sane_amount_or_a_refusal(text: str) -> None:
    for parse in (parse_price, parse_quantity):
        with suppress(AmountError):
            assert 0 < parse(text, WORDS) <= 10_000_000


@repeatable
@given(prices)
def test_written_price_is_read_back(price: Decimal) -> None:
    russian = f"{price:,}".replace(",", " ").replace(".", ",")
    german = f"{price:,}".translate(str.maketrans(",.", ".,"))
    for text in (f"{price:,}", russian, german):
        assert parse_price(f"до {text} $", WORDS) == price


@repeatable
@given(prices, prices)
def test_range_is_read_back_in_order(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    assert parse_price_range(f"{low} - {high} $", WORDS) == (low, high)
