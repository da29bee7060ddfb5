from collections.abc import Callable

import pytest

from bot.domain.translation import Origin, Phrase
from bot.integrations.translation.fuzzy import Typos, allowed_errors
from bot.integrations.translation.sounds import Sounds

Read = Callable[[str], Phrase]


@pytest.mark.parametrize(
    ("typed", "meant", "english"),
    [
        ("кросовки", "кроссовки", "sneakers"),
        ("кросовок", "кроссовки", "sneakers"),
        ("наушнки", "наушники", "headphones"),
        ("термокрушка", "термокружка", "insulated travel mug"),
        ("селиконовый", "силиконовый", "silicone"),
        ("селиконовая", "силиконовый", "silicone"),
        ("подшипнеки", "подшипник", "bearing"),
        ("безпроводные", "беспроводной", "wireless"),
        ("потшыпник", "подшипник", "bearing"),
        ("чихол", "чехол", "case"),
        ("носскки", "носки", "socks"),
        ("павербанг", "павербанк", "power bank"),
    ],
)
def test_misspelt_word_is_guessed_and_flagged(
    read: Read, typed: str, meant: str, english: str
) -> None:
    (segment,) = read(typed).products[0]
    assert (segment.en, segment.guess) == (english, meant)
    assert segment.origin is Origin.FUZZY
    assert not segment.is_sure


def test_misspelt_word_inside_a_phrase_finds_the_phrase(read: Read) -> None:
    lamp = read("настолная лампа").products[0][0]
    assert (lamp.en, lamp.guess) == ("desk lamp", "настольная лампа")


def test_real_word_is_not_taken_for_a_typo(read: Read) -> None:
    (segment,) = read("сумма").products[0]
    assert segment.origin is Origin.TRANSLITERATION


@pytest.mark.parametrize(("word", "errors"), [("чехал", 0), ("кросов", 1), ("кросовкии", 2)])
def test_longer_words_may_have_more_errors(word: str, errors: int) -> None:
    assert allowed_errors(word) == errors


def test_the_most_alike_spelling_wins() -> None:
    sounds = Sounds((("о", "а"),))
    typos = Typos({"мишка": "мишка", "кашка": "кошка", "машкара": "мошкара"}, sounds)
    assert typos.meant("мошкра") == "мошкара"


def test_two_errors_need_the_same_beginning() -> None:
    typos = Typos({"пенагенератар": "пеногенератор"}, Sounds((("о", "а"),)))
    assert typos.meant("бензогенератор") is None
    assert typos.meant("пеногениратр") == "пеногенератор"


def test_words_that_sound_alike_have_one_sound() -> None:
    sounds = Sounds((("[ьъ]", ""), ("д(?=ш)", "т"), ("ы", "и")))
    assert sounds.of("подшыпьник") == sounds.of("потшшипник") == "потшипник"


@pytest.mark.parametrize("text", ["термо кружка", "термо-кружка", "термокружка", "ТЕРМОКРУЖКА"])
def test_a_word_typed_as_two_is_found(read: Read, text: str) -> None:
    (segment,) = read(text).products[0]
    assert segment.en == "insulated travel mug"


@pytest.mark.parametrize("text", ["дойпак", "дой пак", "дой-пак", "дой — пак"[:3] + "-пак"])
def test_a_hyphen_may_be_missing(read: Read, text: str) -> None:
    (segment,) = read(text).products[0]
    assert segment.en == "doypack pouch"


@pytest.mark.parametrize("text", ["cумка", "сyмка", "за\u0301мша сумка"])
def test_letters_of_the_other_keyboard_are_forgiven(read: Read, text: str) -> None:
    assert read(text).products[0][-1].en == "bag"


@pytest.mark.parametrize("text", ["power-bank", "Power Bank", "POWER  BANK"])
def test_latin_keys_match_like_russian_ones(read: Read, text: str) -> None:
    (segment,) = read(text).products[0]
    assert segment.en == "power bank"
