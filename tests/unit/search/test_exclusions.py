import pytest

from bot.domain.search import Change, Reason, build_query, minus_word
from tests.unit.search.phrases import HEADPHONES, POWER_BANK, RULES, phrase, query, seg

KIDS = seg("детских", "Kids", "purp")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Miband", "miband"),
        ("—miband", "miband"),
        ("- kids", "kids"),
        ("heart rate monitor", "heart-rate-monitor"),
        ("мибанд", None),
        ("--", None),
        ("", None),
    ],
)
def test_minus_word_is_one_latin_word_without_its_sign(text: str, word: str | None) -> None:
    assert minus_word(text) == word


def test_excluded_words_of_the_wish_are_glued_to_a_minus() -> None:
    built = build_query(phrase(HEADPHONES, excluded=(KIDS,)), RULES)
    assert built.typed == "headphones -kids"
    assert built.changes[-1] == Change(Reason.EXCLUDED, "детских", "-kids")


def test_variants_carry_the_same_minus_words() -> None:
    assert query(HEADPHONES, minus=("kids",)).with_minus("headset") == "headset -kids"


def test_word_excluded_twice_stands_once() -> None:
    built = build_query(phrase(HEADPHONES, excluded=(KIDS,)), RULES, minus_words=("-kids", "toy"))
    assert built.minus_words == ("kids", "toy")


def test_word_of_the_query_itself_cannot_be_excluded() -> None:
    bank = seg("банк", "bank")
    built = build_query(phrase(POWER_BANK, excluded=(bank,)), RULES, minus_words=("power",))
    assert built.typed == "power bank"
    assert built.changes[-1] == Change(Reason.EXCLUDED, "банк", "")


def test_at_most_four_words_are_excluded() -> None:
    assert query(HEADPHONES, minus=tuple("abcdef")).minus_words == tuple("abcd")
