"""Numbers that share a multiplier."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.search import in_digits, parse_price, parse_price_range
from bot.domain.search.filters import MAX_PRICE
from bot.integrations.knowledge import load_search_rules

WORDS = load_search_rules().amounts


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("20-25 тысяч юаней", 20_000, 25_000),
        ("20-25к", 20_000, 25_000),
        ("2-3 т.р.", 2000, 3000),
        ("тыщ 20-25 юаней", 20_000, 25_000),
        ("тысяч пять-шесть", 5000, 6000),
        ("пять-шесть тысяч", 5000, 6000),
        ("от 20 до 25 тысяч", 20_000, 25_000),
        ("от двух до трёх тысяч", 2000, 3000),
        ("тысяча-полторы", 1000, 1500),
        ("миллион-два", 1_000_000, 2_000_000),
        # The lower end is smaller already.
        ("от 500 до 2 тысяч", 500, 2000),
        ("300-500", 300, 500),
    ],
)
def test_both_ends_are_multiplied(typed: str, low: int, high: int) -> None:
    assert parse_price_range(in_digits(typed, WORDS), WORDS) == (low, high)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("5 тысяч 200", 5200),
        ("5 тыс. 300 руб", 5300),
        ("тысяч 5", 5000),
        ("тыща двести", 1200),
        ("косарь", 1000),
        ("5 тыр", 5000),
        ("2кк", 2_000_000),
        ("мильон", 1_000_000),
        ("сотка", 100),
        ("полтинник", 50),
        ("полутора тысяч", 1500),
        ("пара сотен", 200),
        ("десять дюжин", 120),
        ("четыре гросса", 576),
    ],
)
def test_sum_is_said_in_the_words_of_speech(typed: str, amount: int) -> None:
    assert parse_price(in_digits(typed, WORDS), WORDS) == amount


@pytest.mark.parametrize("typed", ["1 пара", "10-15 к лету", "5 тысяч 20"])
def test_what_is_no_such_number_is_left_alone(typed: str) -> None:
    assert in_digits(typed, WORDS) == typed


@given(st.integers(1, 999), st.integers(1, 999), st.sampled_from(["тысяч", "тыс", "млн", "к"]))
def test_span_of_thousands_is_never_a_thousandfold_wide(one: int, other: int, times: str) -> None:
    low, high = sorted((one, other))
    factor = WORDS.multipliers[times]
    if low == high or high * factor > MAX_PRICE:
        return
    typed = f"{low}-{high} {times}".replace(" к", "к")
    read = parse_price_range(in_digits(typed, WORDS), WORDS)
    assert read == (low * factor, high * factor)


@given(st.text(alphabet="0123456789-–., тысяч полторы два до к", max_size=40))
def test_reading_twice_reads_the_same(text: str) -> None:
    once = in_digits(text, WORDS)
    assert in_digits(once, WORDS) == in_digits(in_digits(once, WORDS), WORDS)
