"""Sums said in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.search import in_digits
from bot.integrations.knowledge import load_search_rules

WORDS = load_search_rules().amounts


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("пять тысяч долларов", "5000 долларов"),
        ("Двадцать пять тысяч двести сорок", "25240"),
        ("миллион двести тысяч рублей", "1200000 рублей"),
        ("тысяча долларов", "1000 долларов"),
        ("полторы тысячи", "1500"),
        ("трёх тысяч", "3000"),
        ("шестсот пятдесят евро", "650 евро"),
        ("агент стоит сто два доллара", "агент стоит 102 доллара"),
        ("пять тыс. евро", "5000. евро"),
        ("полтонны", "0.5 тонны"),
        ("полмиллиона тенге", "0.5 миллиона тенге"),
        ("две с половиной тысячи", "2.5 тысячи"),
        ("2 с половиной тысячи", "2.5 тысячи"),
        ("100 т.р.", "100 тр "),
        ("три дюжины", "36"),
        ("тысяч пять", "5000"),
        ("тысяча пять", "1005"),
        # A number that has its digits is left to the reader of digits.
        ("5 тысяч", "5 тысяч"),
        ("10 к", "10 к"),
        # Two numbers stay two.
        ("пять двадцать", "5 20"),
        # Words that only look like numbers.
        ("к лету стол", "к лету стол"),
        ("стопка", "стопка"),
        ("пол деревянный", "пол деревянный"),
        ("", ""),
    ],
)
def test_words_become_digits(typed: str, read: str) -> None:
    assert in_digits(typed, WORDS) == read


@given(st.text(alphabet="1234567890 .,$€-xyz", max_size=40))
def test_text_without_numerals_stays_as_it_is(text: str) -> None:
    assert in_digits(text, WORDS) == text
