import pytest

from bot.domain.search import EmptyQueryError, Reason
from tests.unit.search.phrases import FROM_CHINA, number, query, seg, typed

TYPED = [
    ("wireless noise cancelling headphones", "wireless noise cancelling headphones"),
    ("wireless headphones with microphone", "wireless headphones microphone"),
    ("cheap wholesale power bank 20000mah from China supplier", "power bank 20000mah"),
    ("portable mini wireless bluetooth speaker", "mini wireless bluetooth speaker"),
    ("buy chinese tea set", "chinese tea set"),
    ("price tag", "price tag"),
    ("bone china tea set made in India", "bone china tea set"),
    ("I want to buy the best LED lamp", "LED lamp"),
    ("pull up bar for doorway", "pull up bar doorway"),
    ("cup of noodles", "cup noodles"),
    ("towel from Turkey", "towel"),
    ("turkey baster", "turkey baster"),
    ("café chairs", "cafe chairs"),
]


@pytest.mark.parametrize(("text", "main"), TYPED)
def test_typed_english_obeys_the_same_rules(text: str, main: str) -> None:
    assert query(*typed(text)).main == main


def test_english_keeps_the_order_and_the_spelling_of_its_author() -> None:
    usb, type_c = seg("usb", "USB", "attr"), seg("type-c", "Type-C", "attr")
    built = query(usb, *typed("cable"), type_c)
    assert built.main == "usb cable type-c"
    assert built.changes == ()


def test_known_english_name_is_the_head() -> None:
    light = seg("strip light", "strip light", "head", typed("x")[0].origin)
    built = query(*typed("cheap LED"), light, *typed("12v waterproof outdoor"))
    assert built.main == "LED strip light 12v"


def test_case_alone_is_no_change() -> None:
    sources = [change.source for change in query(seg("usb", "USB", "attr"), FROM_CHINA).changes]
    assert sources == ["из Китая"]


def test_removed_english_words_have_reasons() -> None:
    changes = query(*typed("wholesale power bank from China supplier")).changes
    assert [(change.reason, change.source, change.result) for change in changes] == [
        (Reason.TRADE_WORD, "wholesale", ""),
        (Reason.COUNTRY, "from China", "CN"),
        (Reason.TRADE_WORD, "supplier", ""),
    ]


def test_one_segment_of_many_words_is_looked_into() -> None:
    whole = seg("wholesale power bank", "wholesale power bank", "unknown", typed("x")[0].origin)
    assert query(whole).main == "power bank"


def test_typed_without_excludes_the_next_word() -> None:
    built = query(*typed("mug without logo"))
    assert built.typed == "mug -logo"


def test_latin_name_in_a_russian_wish_keeps_its_order() -> None:
    assert query(*typed("power bank"), number("20000 мАч", "20000 mAh")).main == (
        "power bank 20000mAh"
    )


@pytest.mark.parametrize("text", ["wholesale supplier", "from China", "cheap"])
def test_trade_words_alone_are_no_query(text: str) -> None:
    with pytest.raises(EmptyQueryError):
        query(*typed(text))
