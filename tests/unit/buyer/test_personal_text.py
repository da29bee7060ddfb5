import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.personal_text import as_name, as_plain, has_card_number, tidy

CARDS = ["4111111111111111", "2200 0000 0000 0053", "5555-5555-5555-4444", "378282246310005"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Иванов  Иван ", "Иванов Иван"),
        ("Анна-Мария О’Нил", "Анна-Мария О'Нил"),
        ("Салтыков–Щедрин", "Салтыков-Щедрин"),
        ("Йод", "Йод"),
        ("Ли", "Ли"),
        ("Zoë", "Zoë"),
    ],
)
def test_name_is_tidied(typed: str, name: str) -> None:
    assert as_name(typed) == name


@pytest.mark.parametrize(
    "typed", ["", "Я", "Иван2", "Иван <b>", "🙂🙂", "И. П. Иванов", "-Иван", "Ы" * 81, "/start"]
)
def test_what_is_no_name_is_refused(typed: str) -> None:
    assert as_name(typed) is None


@pytest.mark.parametrize("typed", ["ООО «Ромашка» & Ко, №5", "1С", "O'Neill + Sons", "365"])
def test_plain_line_is_kept_as_typed(typed: str) -> None:
    assert as_plain(typed, 100) == typed


@pytest.mark.parametrize("typed", ["<b>Омск</b>", "Ромашка 🌼", "...", "", "о" * 101])
def test_markup_emoji_and_endless_lines_are_refused(typed: str) -> None:
    assert as_plain(typed, 100) is None


@pytest.mark.parametrize(
    "typed", [*CARDS, f"карта {CARDS[0]}", "４１１１１１１１１１１１１１１１"]
)
def test_card_number_is_recognised(typed: str) -> None:
    assert has_card_number(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "4111111111111112",
        "ОГРН 1027700132195",
        "644000, Омск, 5",
        "41111111111111111111",
        "4" * 12,
    ],
)
def test_other_numbers_are_no_cards(typed: str) -> None:
    assert not has_card_number(typed)


@given(st.sampled_from(CARDS), st.integers(0, 15), st.integers(1, 9))
def test_card_with_one_wrong_digit_is_no_card(card: str, place: int, shift: int) -> None:
    digits = [char for char in card if char.isdigit()]
    place = max(1, place % len(digits))
    digits[place] = str((int(digits[place]) + shift) % 10)
    assert not has_card_number("".join(digits))


@given(st.text())
def test_tidy_text_has_no_invisible_signs_and_stays_tidy(typed: str) -> None:
    assert tidy(typed).isprintable()
    assert tidy(tidy(typed)) == tidy(typed)
