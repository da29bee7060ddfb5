from collections.abc import Callable

import pytest

from bot.domain.phrase import chinese
from bot.domain.translation import Origin, Phrase, Role

Names = Callable[[str], list[str]]
Read = Callable[[str], Phrase]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "беспроводные наушники чёрного цвета с шумоподавлением",
            "black noise cancelling wireless headphones",
        ),
        ("кошачий корм 10 кг оптом из Китая поставщик", "cat food 10 kg China wholesale supplier"),
        ("силиконовый чехол для телефона айфон 15", "silicone iPhone 15 phone case"),
        ("станок лазерной резки по металлу 3 кВт", "metal laser cutting machine 3 kW"),
        (
            "термокружка нержавейка 500 мл с логотипом",
            "stainless steel insulated travel mug with custom logo 500 ml",
        ),
        ("детские зимние ботинки размер 25-30", "kids winter boots size 25-30"),
        (
            "светодиодная лента 12В 5 метров влагозащищённая",
            "waterproof LED strip light 12V 5 m",
        ),
        (
            "мужская футболка из хлопка оверсайз с принтом, 1000 шт",
            "men's oversized cotton t-shirt with print 1000 pcs",
        ),
        (
            "картонные коробки 30х20х15 см крафт с печатью логотипа",
            "kraft paper carton box with custom logo printing 30x20x15 cm",
        ),
        (
            "умные часы с пульсометром и gps для детей",
            "kids smart watch with heart rate monitor and gps",
        ),
        (
            "автоматическая упаковочная машина для чая 60 пакетов в минуту",
            "automatic tea packing machine 60 bags/min",
        ),
        ("коврики для йоги противоскользящие 6 мм TPE", "non-slip TPE yoga mat 6 mm"),
        ("женские кожаные сумки-шопперы бежевые", "beige women's leather tote bag"),
        (
            "дой-пак пакеты с зип-замком 250 г под заказ",
            "bag doypack pouch with zip lock custom made 250 g",
        ),
        (
            "деревянный конструктор для детей от 3 лет с сертификатом CE",
            "wooden kids building blocks with CE certificate 3+ years",
        ),
        ("подшипники SKF 6205 2RS оптом", "SKF 6205 2RS bearing wholesale"),
        (
            "настольная лампа с беспроводной зарядкой белая",
            "white desk lamp with wireless charging",
        ),
        ("кабеля usb type-c 2м", "usb type-c cable 2 m"),
        ("тапочек 500 пар", "slippers 500 pairs"),
        ("кожаный чёрный женский ремень", "black women's leather belt"),
        ("кружка из нержавеющей стали", "stainless steel mug"),
    ],
)
def test_a_wish_becomes_a_product_name(names: Names, text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("коробка для хранения обуви", "shoe storage box"),
        ("корм для собак и кошек", "dog cat food"),
        ("чехол на телефон", "phone case"),
        ("фильтры для морского аквариума", "marine aquarium filter"),
        ("сумка с длинной ручкой", "bag with long handle"),
        ("кружка с 2 ручками", "mug with 2 handles"),
        ("набор ножей и вилок", "fork knife set"),
        ("футболка 100% хлопок", "100% cotton t-shirt"),
        ("1000 футболок", "t-shirt 1000 pcs"),
        ("детские ботинки для детей", "kids boots"),
        ("аквариумный фильтр для аквариума", "aquarium filter"),
        ("3д-принтер", "3D printer"),
        ("iphone15 чехол", "iphone15 case"),
        ("айфон15 чехол", "iPhone 15 case"),
        ("чехол «для телефона»", "phone case"),
    ],
)
def test_grammar_decides_the_order(names: Names, text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("беспроводные наушники чёрного цвета с шумоподавлением", "黑色降噪无线耳机"),
        ("станок лазерной резки по металлу 3 кВт", "金属激光切割机3千瓦"),
        ("термокружка с логотипом 500 мл", "保温杯定制logo 500毫升"),
    ],
)
def test_chinese_is_written_together(read: Read, text: str, name: str) -> None:
    assert chinese(read(text).products[0]) == name


def test_further_names_of_a_thing_are_alternatives(read: Read) -> None:
    (head,) = read("наушники").products[0]
    assert head.alternatives == ("earphones",)


def test_words_that_only_ask_are_dropped_but_kept_for_explaining(read: Read) -> None:
    asking, thing = read("купить чехол").products[0]
    assert (asking.role, asking.en) == (Role.DROP, "")
    assert thing.role is Role.HEAD


def test_unknown_word_is_spelt_as_typed_and_spoils_the_confidence(read: Read) -> None:
    phrase = read("костюм Юна")
    assert phrase.products[0][-1].en == "Yuna"
    assert phrase.products[0][-1].origin is Origin.TRANSLITERATION
    assert phrase.confidence == pytest.approx(0.2)


def test_source_is_what_was_typed(read: Read) -> None:
    sources = [segment.source for segment in read("ЧЁРНЫЙ чехол  5 Кг").products[0]]
    assert sources == ["ЧЁРНЫЙ", "чехол", "5 Кг"]


def test_one_product_has_one_head(read: Read) -> None:
    for text in ("коробка обуви", "чехол телефон сумка", "набор ножей"):
        roles = [segment.role for segment in read(text).products[0]]
        assert roles.count(Role.HEAD) == 1


@pytest.mark.parametrize("text", ["", "   ", "!!!", "😀😀", "\u200b", "«»", "-", "—", ",,,;"])
def test_nothing_to_translate_is_no_product(read: Read, text: str) -> None:
    assert read(text).products == ()
    assert read(text).confidence == pytest.approx(0.0)
