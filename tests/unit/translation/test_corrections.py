import pytest

from bot.domain.phrase import english
from bot.domain.translation import Origin, Role
from bot.integrations.translation import OfflineTranslator


@pytest.mark.parametrize(
    ("text", "corrections", "name"),
    [
        ("костюм юна", {"юна": "Yuna Kim"}, "costume Yuna Kim"),
        ("костюм Юны", {"юна": "Yuna"}, "costume Yuna"),
        ("термокрушка", {"термокрушка": "thermos cup"}, "thermos cup"),
        ("наушники", {"наушники": "earbuds"}, "earbuds"),
        ("белые наушники", {"наушник": "earbuds"}, "white earbuds"),
        ("чехол для телефона", {"чехол для телефона": "cover"}, "cover"),
        ("кожаный чехол gps", {"gps": "GPS tracker"}, "GPS tracker leather case"),
        ("чехол с шумоподавлением", {"шумоподавление": "ANC"}, "case with ANC"),
        ("белый чехол оптом", {"белый": ""}, "case wholesale"),
        ("щётка", {"щетка": "brush"}, "brush"),
        ("щетка", {"щётка": "brush"}, "brush"),
        ("набор ножей", {"нож": "blades"}, "blades set"),
    ],
)
def test_users_own_wording_wins(
    translator: OfflineTranslator, text: str, corrections: dict[str, str], name: str
) -> None:
    (product,) = translator.translate(text, corrections).products
    assert english(product) == name


def test_corrected_word_is_sure(translator: OfflineTranslator) -> None:
    phrase = translator.translate("костюм юна", {"юна": "Yuna"})
    assert phrase.products[0][-1].origin is Origin.USER
    assert phrase.confidence > 0.9


def test_exact_spelling_goes_before_another_form(translator: OfflineTranslator) -> None:
    corrections = {"чехол": "cover", "чехлы": "sleeves"}
    assert translator.translate("чехлы", corrections).products[0][0].en == "sleeves"


def test_dropped_word_keeps_its_place_for_explaining(translator: OfflineTranslator) -> None:
    segment, _ = translator.translate("фигня чехол", {"фигня": ""}).products[0]
    assert (segment.source, segment.role, segment.en) == ("фигня", Role.DROP, "")


def test_corrected_exclusion_is_excluded_by_the_users_word(translator: OfflineTranslator) -> None:
    phrase = translator.translate("костюм -юна", {"юна": "Yuna"})
    assert [segment.en for segment in phrase.excluded] == ["Yuna"]


def test_users_name_for_an_unknown_thing_makes_it_the_product(
    translator: OfflineTranslator,
) -> None:
    (product,) = translator.translate("белый фигвам", {"фигвам": "stapler"}).products
    assert product[-1].role is Role.HEAD
