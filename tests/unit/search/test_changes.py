import pytest

from bot.domain.search import Change, Reason, build_query
from bot.domain.translation import Origin, Segment
from tests.unit.search.phrases import (
    CASE,
    FOR,
    FROM_CHINA,
    HEADPHONES,
    IPHONE,
    RULES,
    SILICONE,
    WHOLESALE,
    guessed,
    number,
    phrase,
    query,
    seg,
)

CHANGES = [
    (FROM_CHINA, Change(Reason.COUNTRY, "из Китая", "CN")),
    (seg("европейские", "european", "orig"), Change(Reason.COUNTRY, "европейские")),
    (seg("в Россию", "to russia", "orig"), Change(Reason.DESTINATION, "в Россию")),
    (WHOLESALE, Change(Reason.TRADE_WORD, "оптом")),
    (FOR, Change(Reason.FILLER, "для")),
    (seg("чёрные", "black", "col"), Change(Reason.TRANSLATED, "чёрные", "black")),
    (seg("юна", "Yoona", "unknown", Origin.USER), Change(Reason.CORRECTED, "юна", "Yoona")),
    (seg("юна", "", "unknown", Origin.USER), Change(Reason.CORRECTED, "юна")),
    (seg("оптом", "bulk", "trade", Origin.USER), Change(Reason.CORRECTED, "оптом", "bulk")),
    (number("10 м", "10 m"), Change(Reason.ORIGINAL_NUMBER, "10 м", "10m")),
    (number("1000 шт", "1000 pcs"), Change(Reason.QUANTITY, "1000 шт")),
    (number("5 долларов", "5 USD"), Change(Reason.PRICE, "5 долларов")),
    (seg("5 $", "5 USD", "trade", Origin.NUMBER), Change(Reason.PRICE, "5 $")),
    (seg("наушник", "headphone", "head"), Change(Reason.REPEATED, "наушник")),
    (seg("耳机", "耳机", "unknown", Origin.LATIN), Change(Reason.NOT_LATIN, "耳机")),
]


@pytest.mark.parametrize(("segment", "change"), CHANGES)
def test_each_change_has_its_reason(segment: Segment, change: Change) -> None:
    assert query(HEADPHONES, segment).changes[1] == change


def test_word_without_room_is_shortened_away() -> None:
    assert Change(Reason.SHORTENED, "силиконовый") in query(SILICONE, CASE, IPHONE).changes


def test_model_chain_is_cut_to_two_words() -> None:
    chain = seg("айфон 15 про макс", "iPhone 15 Pro Max", "brand")
    cut = Change(Reason.SHORTENED, "айфон 15 про макс", "iPhone 15")
    assert cut in query(CASE, chain).changes


def test_latin_word_that_stays_as_typed_is_no_change() -> None:
    sony = seg("Sony", "Sony", "brand", Origin.LATIN)
    assert [change.source for change in query(sony, HEADPHONES).changes] == ["наушники"]


def test_changes_follow_the_order_of_the_wish() -> None:
    sources = [c.source for c in query(WHOLESALE, SILICONE, CASE, FROM_CHINA, IPHONE).changes]
    assert sources == ["оптом", "силиконовый", "чехол для телефона", "из Китая", "айфон 15"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("«наушники»", ["«наушники»"]),
        ('"наушники" “sony”', ['"наушники"', "“sony”"]),
        ("„наушники“", ["„наушники“"]),
        ("наушники»", ["»"]),
        ('монитор 24"', []),
        ("men's", []),
    ],
)
def test_quotes_are_reported(text: str, quoted: list[str]) -> None:
    changes = build_query(phrase(HEADPHONES, text=text), RULES).changes
    assert [c.source for c in changes if c.reason is Reason.QUOTES] == quoted


def test_unsure_words_are_asked_about_wherever_they_went() -> None:
    unsure = guessed("юна", "Yuna")
    excluded = guessed("мибанд", "Miband")
    built = build_query(phrase(HEADPHONES, unsure, excluded=(excluded,)), RULES)
    assert built.unsure == (unsure, excluded)
