import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import length, shortened, split


def test_short_text_is_one_message() -> None:
    assert split("Hello") == ["Hello"]
    assert split("  ") == []


def test_long_text_is_cut_at_the_end_of_a_paragraph() -> None:
    assert split("one two\n\nthree four\n\nfive", 20) == ["one two", "three four\n\nfive"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("line one\nline two", ["line one", "line two"]),
        ("First. Second one", ["First.", "Second one"]),
        ("word another", ["word", "another"]),
        ("abcdefghijklmnop", ["abcdefghij", "klmnop"]),
    ],
)
def test_without_paragraphs_it_is_cut_at_a_line_a_sentence_a_word_or_anywhere(
    text: str, parts: list[str]
) -> None:
    assert split(text, 10) == parts


def test_length_is_counted_as_telegram_does() -> None:
    assert length("a🤷") == 3
    assert shortened("🤷🤷", 3) == "🤷"


@given(text=st.text(max_size=300), limit=st.integers(2, 40))
def test_every_part_fits_and_no_letter_is_lost(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(part and length(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
