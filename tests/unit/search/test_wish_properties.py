import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.wish import LONGEST_WISH, classify, clean
from tests.unit.search.phrases import repeatable

texts = st.text() | st.text("ж<>/b -.\u200bx\u0306!1", max_size=400)


@repeatable
@given(texts)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@repeatable
@given(texts)
def test_clean_text_has_nothing_invisible(text: str) -> None:
    cleaned = clean(text)
    assert "  " not in cleaned
    assert not {unicodedata.category(char) for char in cleaned} & {"Cc", "Cf", "Cs", "Mn"}


@repeatable
@given(texts)
def test_accepted_wish_has_letters_and_fits(text: str) -> None:
    if classify(text) is None:
        assert any(map(str.isalpha, clean(text)))
        assert len(clean(text)) <= LONGEST_WISH
