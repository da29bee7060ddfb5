from collections.abc import Callable

import pytest

from bot.domain.translation import Phrase

Names = Callable[[str], list[str]]
Read = Callable[[str], Phrase]


@pytest.mark.parametrize(
    ("text", "products"),
    [
        (
            "солнечные панели 550 Вт и инвертор 5 кВт",
            ["solar panel 550 W", "inverter 5 kW"],
        ),
        ("чехол, кабель + часы", ["case", "cable", "watch"]),
        ("чехол\nкабель; часы", ["case", "cable", "watch"]),
        (
            "компрессоры и фильтры для аквариума",
            ["aquarium air pump", "aquarium filter"],
        ),
        (
            "нужны аквариумные компрессоры и фильтры для морского аквариума",
            ["marine aquarium air pump", "marine aquarium filter"],
        ),
        ("кабель и чехол для телефона", ["phone cable", "phone case"]),
        (
            "оптом кружки и футболки из Китая",
            ["mug China wholesale", "t-shirt China wholesale"],
        ),
        ("чехлы и кабели для айфон 15", ["iPhone 15 case", "iPhone 15 cable"]),
        ("чехол для телефона и часы", ["phone case", "watch"]),
        ("ремень с ручкой и сумка", ["belt with handle", "bag"]),
        ("кожаные сумки и ремни", ["leather bag", "leather belt"]),
        ("чехлы, ремни, сумки чёрные", ["black case", "black belt", "black bag"]),
        ("кожаные сумки и чехол", ["leather bag", "case"]),
        ("белые сумки и кожаные ремни", ["white bag", "leather belt"]),
    ],
)
def test_two_nouns_are_two_products(names: Names, text: str, products: list[str]) -> None:
    assert names(text) == products


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("белый и чёрный чехол", "white black case"),
        ("чехол, белый, чёрный, 1000 шт", "white black case 1000 pcs"),
        ("часы с пульсометром и gps", "watch with heart rate monitor and gps"),
        ("кружка с крышкой и ручкой", "mug with lid and handle"),
        ("соль и перец мельница", "salt pepper mill"),
        ("футболка\n1000 шт\nбелая", "white t-shirt 1000 pcs"),
        ("корм для собак и кошек", "dog cat food"),
        ("сумка из металла и хлопка", "metal cotton bag"),
    ],
)
def test_a_list_of_properties_is_one_product(names: Names, text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "excluded"),
    [
        ("косплей костюм — Юна", ["Yuna"]),
        ("xiaomi – miband", ["miband"]),
        ("чехол -чёрный -кожаный", ["black", "leather"]),
        ("кружка без логотипа", ["logo"]),
        ("ботинки кроме детских", ["kids"]),
        ("ботинки кроме детских ботинок", ["kids"]),
        ("ботинки кроме детских и женских", ["kids", "women's"]),
        ("кружка без ручки и крышки", ["handle", "lid"]),
        ("чехол не кожаный", ["leather"]),
        ("чехол, но не кожаный", ["leather"]),
        ("сумка кроме кожаных сумок", ["leather"]),
        ("кружка кроме белых футболок", ["white t-shirt"]),
    ],
)
def test_unwanted_words_are_excluded(read: Read, text: str, excluded: list[str]) -> None:
    phrase = read(text)
    assert [segment.en for segment in phrase.excluded] == excluded
    kept = {segment.en for product in phrase.products for segment in product}
    assert not kept & set(excluded)


@pytest.mark.parametrize(
    "text",
    [
        "кабель type-c",
        "сумка-шоппер",
        "ботинки 25-30",
        "кружка без bpa",
        "чехол - 1000 шт",
        "чехол — белый, кожаный",
        "сумка не промокаемая",
        "-",
        "чехол -",
        "температура -18",
    ],
)
def test_a_hyphen_is_not_always_a_minus(read: Read, text: str) -> None:
    assert read(text).excluded == ()
