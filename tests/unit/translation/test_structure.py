"""Rules about the shape of a wish that the plain product names do not show."""

from collections.abc import Callable

import pytest

from bot.domain.phrase import english
from bot.domain.translation import Phrase, Role
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE

Names = Callable[[str], list[str]]
Read = Callable[[str], Phrase]


@pytest.fixture(scope="module")
def shipped() -> OfflineTranslator:
    return OfflineTranslator.load(cache_dir=CACHE)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("войлок 5 мм", "felt sheet 5 mm"),
        ("сумка из войлока", "felt bag"),
        ("носки хлопок набор", "cotton sock set"),
        ("набор кружек и тарелок", "plate mug set"),
        ("очки солнцезащитные розовые", "pink sunglasses"),
        ("регистратор с камерой заднего вида", "dash cam with rear view camera"),
        ("чехол на редми 12", "Redmi 12 case"),
        ("ботинки 42 размер", "boots size 42"),
        ("кружки шт 500", "mug 500 pcs"),
        ("кружка. 500 мл. Белая", "white mug 500 ml"),
        ("чехол (белый)", "white case"),
        ("игрушки для собак и кошек", "cat dog toy"),
    ],
)
def test_one_product(names: Names, text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("регистратор 2 камеры заднего вида", "2 rear view camera dash cam"),
        ("сумка на две ручки", "2 handle bag"),
        ("5 сумок", "bag 5 pcs"),
    ],
)
def test_number_after_the_product_counts_its_parts(names: Names, text: str, name: str) -> None:
    assert names(text) == [name]


def test_verbs_and_pronouns_nobody_listed_are_only_talk(read: Read) -> None:
    (product,) = read("кто может привезти мне чехол").products
    assert [(part.source, part.role) for part in product if part.en] == [("чехол", Role.HEAD)]
    assert all(part.is_sure for part in product)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("носки из Китая", "China"),
        ("носки в Китае", "China"),
        ("носки в Китай", "to China"),
        ("носки до Китая", "to China"),
    ],
)
def test_case_tells_where_goods_go_from_where_they_are_made(
    read: Read, text: str, place: str
) -> None:
    assert [part.en for part in read(text).products[0] if part.role is Role.ORIGIN] == [place]


@pytest.mark.parametrize("text", ["скелет человека в рост", "зеркало в полный рост"])
def test_word_that_a_towns_name_may_be_a_form_of_is_no_place(read: Read, text: str) -> None:
    assert not [part for part in read(text).products[0] if part.role is Role.ORIGIN]


@pytest.mark.parametrize("text", ["чехол в Ростов", "чехол в ростове", "чехол до Ростова"])
def test_town_is_found_in_its_own_cases(read: Read, text: str) -> None:
    places = [part.en for part in read(text).products[0] if part.role is Role.ORIGIN]
    assert places == ["to Rostov"]


@pytest.mark.parametrize("text", ["носки не из Китая", "носки не Китай", "носки кроме Китая"])
def test_unwanted_country_is_excluded(read: Read, text: str) -> None:
    phrase = read(text)
    assert [part.en for part in phrase.excluded] == ["China"]
    assert [part.role for part in phrase.products[0]] == [Role.HEAD]


def test_abbreviation_does_not_end_the_sentence(read: Read) -> None:
    minimum = read("мин. заказ").products[0][0]
    assert (minimum.en, minimum.role) == ("MOQ", Role.TRADE)


def test_purpose_inside_a_fixed_phrase_is_not_given_away(names: Names) -> None:
    assert names("чехол для телефона и корм для кошек") == ["phone case", "cat food"]


def test_purpose_inside_a_fixed_phrase_serves_both(names: Names) -> None:
    assert names("кабель и чехол для телефона") == ["phone cable", "phone case"]


def test_quantity_is_told_from_a_measure(read: Read) -> None:
    segments = read("1000 футболок 5 кг размер 42 шт 7").products[0]
    roles = {segment.en: segment.role for segment in segments}
    assert roles["1000 pcs"] is Role.UNIT
    assert roles["5 kg"] is Role.SPEC


def test_model_number_keeps_the_part_of_its_brand(read: Read) -> None:
    roles = {segment.en: segment.role for segment in read("чехол айфон 15 белый").products[0]}
    assert roles["iPhone"] is Role.BRAND
    assert roles["15"] is Role.BRAND


def test_group_of_sure_words_is_one_segment(read: Read) -> None:
    purpose = read("фильтр для морского аквариума").products[0][-1]
    assert purpose.source == "для морского аквариума"
    assert (purpose.en, purpose.role) == ("marine aquarium", Role.PURPOSE)


def test_unsure_word_of_a_group_stands_alone_to_be_asked(read: Read) -> None:
    unsure = read("фильтр для морского фигвама").products[0][-1]
    assert (unsure.source, unsure.role) == ("фигвама", Role.PURPOSE)
    assert not unsure.is_sure


def test_whose_shop_does_not_part_a_group_from_its_preposition(read: Read) -> None:
    purpose = read("фильтр для нашего морского аквариума").products[0][-1]
    assert (purpose.en, purpose.role) == ("marine aquarium", Role.PURPOSE)


def test_pieces_a_thing_is_for_are_not_an_order(read: Read) -> None:
    roles = {part.en: part.role for part in read("чехол на 100 штук").products[0]}
    assert roles["100 pcs"] is Role.SPEC


def test_every_share_stays_with_its_material(shipped: OfflineTranslator) -> None:
    (product,) = shipped.translate("90% пух, 10% перо", {}).products
    assert [part.en for part in product] == ["90% down", "10% feather"]


@pytest.mark.parametrize("text", ["носки не желтеют", "сколько весят носки", "пришлите носки"])
def test_what_is_told_never_names_a_product(shipped: OfflineTranslator, text: str) -> None:
    phrase = shipped.translate(text, {})
    assert [english(product) for product in phrase.products] == ["socks"]
    assert phrase.excluded == ()


def test_place_word_said_of_nothing_does_not_swallow_a_purpose(shipped: OfflineTranslator) -> None:
    (product,) = shipped.translate("диван в салон", {}).products
    assert "salon" in english(product)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("упакованы", "packed"),
        ("упаковывается", "pack"),
        ("упакуйте", "pack"),
        ("проверен", "tested"),
    ],
)
def test_any_form_of_a_verb_is_found(shipped: OfflineTranslator, text: str, told: str) -> None:
    ((segment,),) = shipped.translate(text, {}).products
    assert segment.en == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("кран латунный шаровой 1/2", "brass ball valve 1/2"),
        ("шаровой латунный кран", "brass ball valve"),
        ("насос 220в погружной", "submersible pump 220V"),
        ("стол деревянный письменный белый", "white wooden desk"),
        ("кружка белая керамическая", "white ceramic mug"),
        ("кормушка автоматическая для свиней", "automatic pig feeder"),
        ("седло широкое для велосипеда", "wide bicycle saddle"),
    ],
)
def test_words_of_one_name_may_stand_apart(
    shipped: OfflineTranslator, text: str, name: str
) -> None:
    (product,) = shipped.translate(text, {}).products
    assert english(product) == name


def test_name_whose_words_stand_apart_is_told_by_its_own_words(shipped: OfflineTranslator) -> None:
    (product,) = shipped.translate("кран латунный шаровой", {}).products
    assert {one.source: one.en for one in product} == {
        "кран шаровой": "ball valve",
        "латунный": "brass",
    }
