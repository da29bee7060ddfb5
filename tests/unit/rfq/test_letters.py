"""The letters as a supplier gets them: no Cyrillic, every number, both languages alike."""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.letter import Layout, Letter, Line, Paragraph, Words
from bot.domain.rfq import (
    Bound,
    Request,
    Sender,
    SpecWords,
    TargetPrice,
    inquiry,
    posting,
)
from bot.domain.translation import Language
from bot.texts import letters

MUG = Words("travel mug", "保温杯", "термокружка")
ANNA = Sender(
    name="Anna Shchukina",
    company="Kruzhki LLC",
    position=Words("buyer", "采购员", "закупщик"),
    business=Words("coffee shop", "咖啡店", "кофейня"),
    city="Omsk",
    country=Words("Russia", "俄罗斯", "Россия"),
)
SUPPLIER = (Language.ENGLISH, Language.CHINESE)
CYRILLIC = re.compile("[Ѐ-ӿ]")
words = st.builds(Words, *[st.text(min_size=1, max_size=30)] * 3)
requests = st.builds(
    Request,
    product=words,
    sender=st.builds(Sender, name=st.text(max_size=20), position=st.none() | words),
    purpose=st.none() | words,
    specification=st.lists(
        st.builds(SpecWords, value=words, label=st.none() | words, bound=st.sampled_from(Bound)),
        max_size=4,
    ).map(tuple),
    quantity=st.none() | words,
    deadline=st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    packaging=st.none() | words,
    questions=st.lists(words, max_size=3).map(tuple),
    topic=st.none() | words,
)


def whole(letter: Letter, language: Language) -> str:
    return f"{letters.subject(letter, language)}\n\n{letters.body(letter, language)}"


def test_inquiry_introduces_the_buyer_and_asks() -> None:
    request = Request(product=MUG, sender=ANNA, questions=(Words("MOQ?", "起订量？", "MOQ?"),))
    assert letters.body(inquiry(request), Language.ENGLISH) == (
        "Hello,\n\n"
        "My name is Anna Shchukina. I work at Kruzhki LLC, my position: buyer. "
        "Our line of business: coffee shop. We are in Omsk, Russia.\n\n"
        "We are looking for: travel mug.\n\n"
        "Please answer our questions:\n1. MOQ?\n\n"
        "Thank you. We look forward to your quotation.\n\n"
        "Anna Shchukina, Kruzhki LLC"
    )


def test_posting_names_nobody() -> None:
    request = Request(product=MUG, sender=ANNA)
    for language in SUPPLIER:
        assert "Anna" not in whole(posting(request), language)
        assert "Omsk" not in whole(posting(request), language)


def test_title_is_cut_at_a_word() -> None:
    letter = posting(Request(product=Words.same("very long product name"), sender=Sender()))
    assert letters.subject(letter, Language.ENGLISH, 15) == "very long"


@pytest.mark.parametrize(
    ("price", "said"),
    [
        (TargetPrice(Decimal("2.50"), "USD"), "USD 2.5 per piece"),
        (TargetPrice(Decimal(3), "USD", low=Decimal(2)), "USD 2-3 per piece"),
        (TargetPrice(Decimal(3), "USD", low=Decimal(2), is_pair=True), "USD 2 / USD 3 per piece"),
        (TargetPrice(Decimal(3000), "CNY", is_total=True), "whole order: CNY 3000."),
    ],
)
def test_price_is_written_so_that_nobody_can_misread_it(price: TargetPrice, said: str) -> None:
    unit = Words("piece", "件", "шт")
    request = Request(product=MUG, sender=Sender(), price=price, price_unit=unit)
    assert said in letters.body(inquiry(request), Language.ENGLISH)


@given(request=requests, is_posting=st.booleans())
def test_no_cyrillic_reaches_a_supplier_and_every_language_has_the_same_lines(
    request: Request, is_posting: bool
) -> None:
    letter = posting(request) if is_posting else inquiry(request)
    for language in SUPPLIER:
        assert not CYRILLIC.search(whole(letter, language))
    lines = sum(len(part.lines) for part in letter.paragraphs)
    assert len(list(letters.pairs(letter, Language.CHINESE))) == lines


def test_paragraphs_keep_their_layout() -> None:
    lines = (Line("letter-specification"), Line("letter-hello"), Line("letter-thanks"))
    made = {one: letters.paragraph(Paragraph(lines, one), Language.ENGLISH) for one in Layout}
    assert made[Layout.BULLETS].splitlines()[1].startswith("- ")
    assert made[Layout.NUMBERS].splitlines()[2].startswith("2. ")
    assert "\n" not in made[Layout.PROSE]
    assert len(made[Layout.LINES].splitlines()) == 3
