"""Wishes as they are typed on a phone: small words, Latin letters, no spaces, abbreviations."""

import pytest

from bot.domain.phrase import english
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE


@pytest.fixture(scope="module")
def shipped() -> OfflineTranslator:
    return OfflineTranslator.load(cache_dir=CACHE)


def said(shipped: OfflineTranslator, russian: str) -> str:
    found = shipped.translate(russian, {})
    return ", ".join(english(product) for product in found.products)


@pytest.mark.parametrize(
    ("small", "plain"),
    [
        ("сапожки резиновые", "резиновые сапоги"),
        ("душевая кабинка", "душевая кабина"),
        ("тетрадочки", "тетради"),
        ("кастрюльки", "кастрюли"),
        ("рюкзачки", "рюкзаки"),
        ("юбочка", "юбка"),
        ("часики", "часы"),
    ],
)
def test_small_word_is_the_plain_one(shipped: OfflineTranslator, small: str, plain: str) -> None:
    assert said(shipped, small) == said(shipped, plain)


@pytest.mark.parametrize(
    ("latin", "russian"),
    [
        ("naushniki besprovodnye s shumopodavleniem", "наушники беспроводные с шумоподавлением"),
        ("krossovki muzhskie 42 razmer", "кроссовки мужские 42 размер"),
        ("kolonka bluetooth", "колонка bluetooth"),
        ("chehol na iphone 13", "чехол на iphone 13"),
    ],
)
def test_russian_in_latin_letters_is_russian(
    shipped: OfflineTranslator, latin: str, russian: str
) -> None:
    assert said(shipped, latin) == said(shipped, russian)


@pytest.mark.parametrize("typed", ["usb type-c", "silicone phone case", "xiaomi redmi note"])
def test_english_stays_english(shipped: OfflineTranslator, typed: str) -> None:
    assert said(shipped, typed).casefold() == typed


def test_sides_may_be_typed_without_spaces(shipped: OfflineTranslator) -> None:
    assert said(shipped, "подушка 50на70") == said(shipped, "подушка 50 на 70")


def test_used_goods_have_an_abbreviation(shipped: OfflineTranslator) -> None:
    assert "used" in said(shipped, "бочки железные б/у")
    assert "used" not in said(shipped, "мешки, б/у не предлагать")


def test_latin_word_after_without_is_unwanted(shipped: OfflineTranslator) -> None:
    found = shipped.translate("гель-лак без hema", {})
    assert [one.en for one in found.excluded] == ["hema"]


def test_adjective_of_a_known_thing_is_that_thing_and_is_asked_about(
    shipped: OfflineTranslator,
) -> None:
    (product,) = shipped.translate("сифон баночный", {}).products
    jar = next(one for one in product if one.en == "jar")
    assert not jar.is_sure


def test_unknown_noun_is_written_as_in_a_dictionary(shipped: OfflineTranslator) -> None:
    assert said(shipped, "пылесос с лидаром").endswith("lidar")
