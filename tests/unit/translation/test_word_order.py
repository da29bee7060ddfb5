import pytest

from bot.domain.phrase import chinese, english, plural, singular
from bot.domain.translation import Origin, Role, Segment


def word(en: str, role: Role, origin: Origin = Origin.GLOSSARY) -> Segment:
    return Segment(en, en, en, role, origin)


def test_roles_have_their_places_whatever_the_source_order() -> None:
    roles = [
        "trade",
        "orig",
        "unit",
        "spec",
        "tail",
        "head",
        "purp",
        "brand",
        "mat",
        "attr",
        "feat",
        "col",
    ]
    segments = [word(role, Role(role)) for role in roles]
    assert english(segments) == "col feat attr mat brand purp head tail spec unit orig trade"


def test_nearest_purpose_stands_last() -> None:
    segments = [word("box", Role.HEAD), word("storage", Role.PURPOSE), word("shoes", Role.PURPOSE)]
    assert english(segments) == "shoe storage box"


def test_unknown_word_keeps_its_side_and_a_latin_one_goes_before() -> None:
    head = word("case", Role.HEAD)
    unknown = word("yuna", Role.UNKNOWN, Origin.TRANSLITERATION)
    latin = word("rgb", Role.UNKNOWN, Origin.LATIN)
    assert english([head, unknown, latin]) == "rgb case yuna"
    assert english([unknown, head]) == "yuna case"


@pytest.mark.parametrize(
    ("segments", "name"),
    [
        ([word("aquarium", Role.ATTRIBUTE), word("aquarium pump", Role.HEAD)], "aquarium pump"),
        ([word("tote bag", Role.PURPOSE), word("bag", Role.HEAD)], "tote bag"),
        ([word("tea", Role.HEAD), word("in tea bags", Role.TAIL)], "tea in tea bags"),
        ([word("5 kg", Role.SPEC), word("5 kg", Role.UNIT)], "5 kg 5 kg"),
        ([word("", Role.DROP), word("case", Role.HEAD)], "case"),
        ([], ""),
    ],
)
def test_repeated_words_are_said_once_but_numbers_stay(segments: list[Segment], name: str) -> None:
    assert english(segments) == name


def test_chinese_has_spaces_only_between_latin_words() -> None:
    segments = [
        Segment("", "bag", "包", Role.HEAD, Origin.GLOSSARY),
        Segment("", "with logo", "定制logo", Role.TAIL, Origin.GLOSSARY),
        Segment("", "5 kg", "5公斤", Role.SPEC, Origin.NUMBER),
    ]
    assert chinese(segments) == "包定制logo 5公斤"


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("shoes", "shoe"),
        ("boxes", "box"),
        ("batteries", "battery"),
        ("pies", "pie"),
        ("glasses", "glasses"),
        ("glass", "glass"),
        ("men's", "men's"),
        ("watches", "watch"),
        ("bonus", "bonus"),
    ],
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("lid", "lids"),
        ("box", "boxes"),
        ("battery", "batteries"),
        ("key", "keys"),
        ("kids", "kids"),
    ],
)
def test_plural(one: str, many: str) -> None:
    assert plural(one) == many
