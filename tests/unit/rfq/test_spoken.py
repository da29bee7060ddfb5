"""Sums said the way people speak of money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import AppError
from bot.domain.rfq import RfqRules, read_price, spoken_sum
from bot.domain.search import AmountWords


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("доллар пятьдесят", "1.5", "USD"),
        ("рубль двадцать", "1.2", "RUB"),
        ("евро восемьдесят", "1.8", "EUR"),
        ("2 доллара 50", "2.5", "USD"),
        ("два доллара пять центов", "2.05", "USD"),
        ("7 руб 20 коп", "7.2", "RUB"),
        ("1 500 рублей 50 копеек", "1500.5", "RUB"),
        ("три юаня восемь цзяо", "3.8", "CNY"),
        ("8 цзяо", "0.8", "CNY"),
        ("150 центов", "1.5", "USD"),
        ("50 евроцентов", "0.5", "EUR"),
        ("сорок центов за штучку", "0.4", "USD"),
        ("10 штук рублей", "10000", "RUB"),
        ("полторы штуки баксов", "1500", "USD"),
        ("10 косарей баксов", "10000", "USD"),
        ("5 тыр", "5000", "RUB"),
        ("20 куаев", "20", "CNY"),
        ("1 2OO долл", "1200", "USD"),
        # Where nothing says that it is one, the number is the whole sum.
        ("евро 80", "80", "EUR"),
        ("USD 50", "50", "USD"),
        ("долларов восемьдесят", "80", "USD"),
        ("за штуку рублей 5", "5", "RUB"),
        ("центр 5 $", "5", "USD"),
    ],
)
def test_price_is_read_as_it_is_said(
    rules: RfqRules, amounts: AmountWords, typed: str, amount: str, currency: str
) -> None:
    read = read_price(typed, rules, amounts)
    assert (read.amount, read.currency, read.low) == (Decimal(amount), currency, None)


@pytest.mark.parametrize("typed", ["40-50 центов", "от 40 до 50 центов"])
def test_both_ends_of_a_span_are_cents(rules: RfqRules, amounts: AmountWords, typed: str) -> None:
    read = read_price(typed, rules, amounts)
    assert (read.low, read.amount) == (Decimal("0.4"), Decimal("0.5"))


def test_dollar_after_a_number_is_not_one(rules: RfqRules, amounts: AmountWords) -> None:
    assert spoken_sum("1000 доллар 50", rules, amounts) == "1000 доллар 50"


@given(whole=st.integers(0, 999), part=st.integers(1, 99))
def test_small_money_is_a_hundredth(
    rules: RfqRules, amounts: AmountWords, whole: int, part: int
) -> None:
    typed = f"{whole} долларов {part} центов" if whole else f"{part} центов"
    assert read_price(typed, rules, amounts).amount == whole + Decimal(part) / 100


@given(typed=st.text(alphabet="0123456789., центовштукрублейдоа$", max_size=40))
def test_spoken_sum_is_written_once(rules: RfqRules, amounts: AmountWords, typed: str) -> None:
    once = spoken_sum(typed, rules, amounts)
    try:
        read = read_price(once, rules, amounts)
    except AppError:
        return
    assert read.amount > 0
