import datetime as dt
import re
from decimal import Decimal

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.followup import (
    Blocked,
    Defect,
    Evidence,
    Followup,
    FollowupKind,
    QuoteField,
    write,
)
from bot.domain.rfq import Sender, TargetPrice
from bot.domain.translation import Language
from bot.i18n import LOCALES
from bot.texts import letters
from tests.unit.rfq.followups import PIECE, PROBLEM, PRODUCT, QUANTITY, RUSSIA, full

SENT = (Language.ENGLISH, Language.CHINESE)
names = st.sampled_from(["", "Lily Wang", "王丽"])
senders = st.builds(
    Sender,
    name=st.sampled_from(["", "Anna Petrova"]),
    company=st.sampled_from(["", "OOO Romashka"]),
    city=st.sampled_from(["", "Omsk"]),
    country=st.sampled_from([None, RUSSIA]),
)
prices = st.builds(
    TargetPrice,
    amount=st.decimals("0.01", "100000", places=2),
    currency=st.sampled_from(["USD", "CNY"]),
    is_total=st.booleans(),
    low=st.none() | st.just(Decimal("0.01")),
)


def some(enum: type) -> st.SearchStrategy:
    return st.lists(st.sampled_from(list(enum)), unique=True).map(tuple)


followups = st.builds(
    Followup,
    kind=st.sampled_from(FollowupKind),
    product=st.just(PRODUCT),
    sender=senders,
    supplier=names,
    quantity=st.sampled_from([None, QUANTITY]),
    blocked=some(Blocked),
    fields=some(QuoteField),
    evidence=some(Evidence),
    defects=some(Defect),
    affected=st.sampled_from([None, QUANTITY]),
    is_problem_draft=st.booleans(),
    price=st.none() | prices,
    price_unit=st.sampled_from([None, PIECE]),
    problem=st.sampled_from([None, PROBLEM]),
    reply_by=st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2030, 1, 1)),
)


def keys(locale: str) -> dict[str, set[str]]:
    """Every key with the names of the values it needs."""
    text = (LOCALES / locale / "followups.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    assert not [entry for entry in entries if isinstance(entry, fluent.Junk)]
    messages = [entry for entry in entries if isinstance(entry, fluent.Message)]
    return {
        one.id.name: set(re.findall(r"\{ \$(\w+)", text[one.span.start : one.span.end]))
        for one in messages
    }


def test_three_languages_say_the_same_sentences_with_the_same_values() -> None:
    assert keys("en") == keys("zh") == keys("ru")


def test_no_sentence_is_written_in_vain() -> None:
    variants = [
        {},
        {"supplier": "", "quantity": None, "price": None, "blocked": tuple(Blocked)},
        {"price_unit": None, "quantity": None, "sender": Sender()},
        {"price": TargetPrice(Decimal(900), "USD", is_total=True)},
        {"price": None, "is_problem_draft": True},
    ]
    said = set()
    for kind in FollowupKind:
        for changes in variants:
            letter = write(full(kind, **changes))
            said |= {line.key for part in letter.paragraphs for line in part.lines}
            said.add(letter.title.key)
    assert said == keys("en").keys()


@pytest.mark.parametrize("kind", FollowupKind)
@pytest.mark.parametrize("language", SENT)
def test_letter_is_complete_short_and_without_cyrillic(
    kind: FollowupKind, language: Language
) -> None:
    letter = write(full(kind))
    texts = [text for text, _ in letters.pairs(letter, language)]
    texts.append(letters.subject(letter, language))
    assert not re.search("[а-яё]", "".join(texts), re.IGNORECASE)
    assert max(map(len, texts)) <= 200
    assert not any("{" in text or "}" in text for text in texts)
    day = "1 December 2026" if language is Language.ENGLISH else "2026年12月1日"
    assert day in letters.body(letter, language)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(followups)
def test_any_answers_make_a_letter_in_all_languages(followup: Followup) -> None:
    letter = write(followup)
    for language in Language:
        text = letters.body(letter, language)
        assert PRODUCT_NAME[language] in text
        assert not re.search(r"[{}]|None|: \.|\n\n\n", text)
        assert language is Language.RUSSIAN or not re.search("[а-яё]", text, re.IGNORECASE)
    assert all(ours and russian for ours, russian in letters.pairs(letter, Language.ENGLISH))


PRODUCT_NAME = {
    Language.ENGLISH: PRODUCT.en,
    Language.CHINESE: PRODUCT.zh,
    Language.RUSSIAN: PRODUCT.ru,
}
