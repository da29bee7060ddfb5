"""One word, two senses: what the product is decides."""

import pytest

from bot.domain.phrase import english
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE

TRANSLATOR = OfflineTranslator.load(cache_dir=CACHE)


def said(russian: str) -> str:
    return ", ".join(english(one) for one in TRANSLATOR.translate(russian, {}).products)


@pytest.mark.parametrize(
    "wish",
    [
        "сушилка для овощей 5 поддонов",
        "дегидратор 5 поддонов",
        "инкубатор на 5 поддонов",
        "сушка для фруктов 5 поддонов",
    ],
)
def test_dryers_and_incubators_have_trays(wish: str) -> None:
    assert "5 tray" in said(wish)
    assert "pallet" not in said(wish)


@pytest.mark.parametrize("wish", ["кирпич 5 поддонов", "плитка 5 поддонов"])
def test_freight_stands_on_pallets(wish: str) -> None:
    assert "5 pallet" in said(wish)


def test_a_pallet_that_is_the_product_stays_one() -> None:
    assert "plastic pallet" in said("пластиковый поддон для сушилки")


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("свечи на киа рио", "spark plug"),
        ("свечи ароматические", "candle"),
        ("камеры на мотоблок", "inner tube"),
        ("ручки с логотипом", "pen"),
        ("ручка для шкафа", "handle"),
        ("сушеный лук", "dried onion"),
        ("лук для охоты", "hunting bow"),
        ("станок для свечей", "candle making machine"),
    ],
)
def test_product_is_named_as_the_other_words_mean_it(wish: str, name: str) -> None:
    assert name in said(wish)


def test_own_word_of_the_person_keeps_its_sense() -> None:
    (product,) = TRANSLATOR.translate("свечи на киа рио", {"свечи": "candle"}).products
    assert "candle" in english(product)
