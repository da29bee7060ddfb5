"""Wishes typed in English or in Chinese."""

from collections.abc import Callable

import pytest

from bot.domain.translation import Origin, Phrase, Role

Read = Callable[[str], Phrase]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("wireless headphones noise cancelling", ["headphones"]),
        ("Phone Cases silicone", ["Phone Cases"]),
        ("LED strip light 12v waterproof", ["LED strip light"]),
        ("something unheard of", []),
    ],
)
def test_english_names_of_the_glossary_are_products(
    read: Read, text: str, heads: list[str]
) -> None:
    (product,) = read(text).products
    assert [part.en for part in product if part.role is Role.HEAD] == heads


def test_english_between_russian_words_is_no_product(read: Read) -> None:
    (product,) = read("чехол belt синий").products
    assert [part.en for part in product if part.role is Role.HEAD] == ["case"]


def test_two_english_names_are_two_products(read: Read) -> None:
    assert len(read("headphones and mugs").products) == 2


def test_known_chinese_is_a_guess_to_ask_about(read: Read) -> None:
    case, cable = read("手机壳数据线").products[0]
    assert (case.en, case.guess, case.origin) == ("phone case", "чехол для телефона", Origin.FUZZY)
    assert (cable.en, cable.is_sure) == ("cable", False)


def test_unknown_chinese_never_reaches_the_query(read: Read) -> None:
    (product,) = read("龘 чехол").products
    assert [(part.en, part.is_sure) for part in product] == [("", False), ("case", True)]
