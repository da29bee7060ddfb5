"""A number of the source is never lost, whatever else of it is unknown."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.wording import TextKind
from tests.unit.test_drafting import draft

NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
NUMBERS = st.one_of(
    # Three digits after a space would group thousands.
    st.one_of(st.integers(1, 99), st.integers(1001, 9999)).map(str),
    st.tuples(st.integers(1, 99), st.integers(1, 9)).map(lambda pair: f"{pair[0]},{pair[1]}"),
    st.tuples(st.integers(1, 50), st.integers(51, 99)).map(lambda pair: f"{pair[0]}-{pair[1]}"),
)
UNITS = st.sampled_from(
    [
        "мл",
        "кг",
        "лет",
        "шт",
        "метров",
        "Вт",
        "градусов",
        "%",
        "дж",
        "нит",
        "меш",
        "цветов",
        "долларов",
        "фуф",
    ]
)
AMOUNTS = st.tuples(NUMBERS, UNITS).map(" ".join)
WORDS = st.sampled_from(
    [
        "чайник", "кружки", "белый", "плюмбус", "бырколяк", "пришлите", "не", "без", "для", "на", "по", "и", "с",
        "хлопок", "пух", "титан", "сумка", "телефона", "класс", "рост", "упаковать", "каждый", "iPhone", "режима", "размер", "от", "не менее", ",", ".", "+",
    ]
)  # fmt: skip
TEXTS = st.lists(st.one_of(WORDS, AMOUNTS, NUMBERS), max_size=14).map(" ".join)


def numbers(text: str) -> Counter[str]:
    return Counter(found.replace(",", ".") for found in NUMBER.findall(text))


@given(TEXTS)
@settings(max_examples=300)
def test_every_number_is_said_once_in_both_languages(text: str) -> None:
    wording = draft(text)
    assert numbers(wording.en) == numbers(text)
    assert numbers(wording.zh) == numbers(text)


@given(TEXTS)
def test_every_number_of_a_name_is_said(text: str) -> None:
    wording = draft(text, TextKind.NAME)
    assert numbers(text) <= numbers(wording.en)
    assert numbers(text) <= numbers(wording.zh)


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("энергия удара 3 дж", "impact energy 3 J"),
        ("яркость не менее 500 нит", "brightness 500+ nits"),
        ("газлифт 4 класса", "gas spring class 4"),
        ("для гостиницы на 40 номеров", "for hotel 40 rooms"),
        ("пришлёте 3 образца по 25 г", "send 3 samples 25 g"),
        ("чеснок 40-80 меш", "garlic 40-80 mesh"),
        ("рост 56-74", "height 56-74"),
        ("передаточное число 5,2:1", "gear ratio 5.2:1"),
        ("95% хлопок, 5% эластан", "95% cotton 5% elastane"),
        ("подшипник 6205-2RS", "6205-2RS bearing"),
        ("выдержит мороз минус 30", "withstand frost -30"),
        ("чайник 30–40 см", "kettle 30-40 cm"),
        ('экран 15"', "screen 15 inch"),
        ("2-х слойная кружка", "double layer mug"),
        ("7 бырколяк", "7 byrkolyak"),
    ],
)
def test_number_keeps_what_it_counts(russian: str, english: str) -> None:
    assert draft(russian).en == english


def test_price_of_several_products_is_said_once() -> None:
    assert draft("чайник и кружка 5 долларов").en.count("5 USD") == 1


def test_years_of_a_warranty_are_not_years_of_age() -> None:
    assert "3年" in draft("срок годности 3 года").zh
    assert "3岁" in draft("игрушка, 3 года").zh


def test_number_that_nothing_says_is_added_and_unsure() -> None:
    too_long = "/".join(["чайник"] * 50)
    wording = draft(f"{too_long} 500 мл")
    assert wording.en.endswith(", 500")
    assert wording.zh.endswith("，500")
    assert wording.guessed == ("500",)
    assert wording.draft
