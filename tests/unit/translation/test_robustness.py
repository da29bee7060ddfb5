import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.phrase import chinese, english
from bot.domain.translation import Phrase
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.engine import MAX_CHARACTERS, MAX_TOKENS

VOCABULARY = """чехол белый для с и без оптом кг см мАч термокружка юна type-c iphone, . - + 5 12
3,5 100 не кроме х в минуту шт/мин тыс размер от до из на 2RS А4 « » % ° № / ;"""
WORDS = [*VOCABULARY.split(), "\n", ""]
NUMBERED = "чехол белый для телефона и с без оптом кг см юна из кроме , -"
CYRILLIC = re.compile("[Ѐ-ӿ]")
PHRASES = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
ONCE = settings(max_examples=200, deadline=None)


def everything(phrase: Phrase) -> str:
    products = [english(product) for product in phrase.products]
    return " ".join([*products, english(phrase.excluded)])


@ONCE
@given(text=st.text(max_size=200))
def test_no_text_breaks_the_engine(translator: OfflineTranslator, text: str) -> None:
    phrase = translator.translate(text, {})
    assert phrase.text == text
    assert not CYRILLIC.search(everything(phrase))
    for product in phrase.products:
        assert product
        chinese(product)


@ONCE
@given(text=PHRASES, corrections=st.dictionaries(PHRASES, st.text(max_size=20), max_size=4))
def test_no_phrase_or_correction_breaks_the_engine(
    translator: OfflineTranslator, text: str, corrections: dict[str, str]
) -> None:
    translator.translate(text, corrections)
    translator.translate(text, {text: "x"})


@ONCE
@given(
    words=st.lists(
        st.one_of(
            st.integers(min_value=1, max_value=10**6).map(str),
            st.sampled_from(NUMBERED.split()),
        ),
        max_size=20,
    )
)
def test_every_digit_of_the_text_is_in_the_translation(
    translator: OfflineTranslator, words: list[str]
) -> None:
    text = " ".join(words)
    typed = Counter(char for char in text if char.isdecimal())
    said = Counter(char for char in everything(translator.translate(text, {})) if char.isdecimal())
    assert not typed - said


@ONCE
@given(text=PHRASES)
def test_same_text_gives_the_same_answer(translator: OfflineTranslator, text: str) -> None:
    assert translator.translate(text, {}) == translator.translate(text, {})


@pytest.mark.parametrize(
    "text",
    ["9" * 5000, "а" * 5000, "1 " * 2500, "-" * 5000, "x1" * 2500, "от " * 1700, "я,и " * 1250],
)
def test_long_text_is_read_up_to_a_limit(translator: OfflineTranslator, text: str) -> None:
    phrase = translator.translate(text, {})
    assert sum(len(product) for product in phrase.products) <= MAX_TOKENS
    assert len(everything(phrase)) <= 3 * MAX_CHARACTERS
