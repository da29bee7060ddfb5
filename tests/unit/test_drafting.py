"""What a text becomes with every translator down."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.drafting import chunks, has_cyrillic, stands, worded
from bot.domain.translation import Origin
from bot.domain.wording import TextKind, Wording
from bot.integrations.free_text_rules import load_draft_rules
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE

RULES = load_draft_rules(KNOWLEDGE / "free_text.toml")
ENGINE = OfflineTranslator.load(cache_dir=CACHE)
NOTHING: Mapping[str, str] = {}


def draft(
    text: str, kind: TextKind = TextKind.FREE, corrections: Mapping[str, str] = NOTHING
) -> Wording:
    return worded(
        text, [ENGINE.translate(one, corrections) for one in chunks(text, RULES)], kind, RULES
    )


def test_known_phrase_stands_as_it_is() -> None:
    wording = draft("термокружка нержавейка 500 мл с логотипом")
    assert wording.en == "stainless steel insulated travel mug with custom logo 500 ml"
    assert wording.ru == wording.source
    assert stands(wording, TextKind.FREE)
    assert not wording.draft


def test_several_products_are_joined_and_typos_are_named_right() -> None:
    wording = draft("термокрушка и чайник", TextKind.NAME)
    assert wording.en == "insulated travel mug, kettle"
    assert wording.ru == "термокружка, чайник"
    assert (wording.origin, wording.draft) == (Origin.FUZZY, True)


def test_unknown_words_of_a_sentence_are_left_out_and_named() -> None:
    wording = draft("плюмбусовый чайник с логотипом")
    assert wording.en == "kettle with custom logo"
    assert wording.ru == "чайник с логотипом"
    assert wording.left_out == ("плюмбусовый",)
    assert wording.draft


def test_unknown_word_of_a_name_is_spelt_in_latin_letters_and_unsure() -> None:
    wording = draft("костюм юна", TextKind.NAME)
    assert "yuna" in wording.en.lower()
    assert wording.draft


def test_request_loses_no_verb_in_silence() -> None:
    assert draft("пришлите фото чайника").en == "send kettle photo"
    assert draft("заплюмбуйте фото чайника").left_out == ("заплюмбуйте",)
    assert not draft("хочу купить чайник").left_out


def test_clause_whose_negation_is_lost_is_left_out_when_nothing_of_it_is_known() -> None:
    wording = draft("Чайник с подсветкой. Не плюмбить бырколяку.")
    assert wording.en == "kettle with LED light"
    assert wording.left_out == ("Не", "плюмбить", "бырколяку")


def test_clause_with_a_lost_negation_says_not_and_only_of_itself() -> None:
    wording = draft("Чайник не плюмбить, крышка чёрная")
    assert wording.en == "not: kettle; black lid"
    assert wording.zh.startswith("不要：水壶; ")
    assert wording.draft


def test_what_is_not_wanted_is_said() -> None:
    wording = draft("чайник без подсветки")
    assert wording.en == "kettle, without backlight"
    assert wording.left_out == ()


def test_number_is_kept_with_its_unknown_word_in_latin_letters() -> None:
    wording = draft("образец 5 бырколяк")
    assert wording.en == "sample 5 byrkolyak"
    assert wording.guessed == ("бырколяк",)
    assert wording.draft


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("для кофейни", "for coffee shop"),
        ("в свою мастерскую по ремонту телефонов", "for mobile phone repair shop"),
        ("упаковываем наборы свечей в подарок", "pack candle set for gift"),
        ("белые внутри, снаружи крафт", "white inside, outside kraft paper"),
        ("каждая пара в пакетике", "each pair in bags"),
        ("проверен перед отправкой", "tested before shipping"),
        ("выдерживает 150 кг", "withstand 150 kg"),
        ("упаковать в коробку", "pack in box"),
        ("за чей счёт обратная доставка", "at whose expense return delivery"),
    ],
)
def test_what_is_told_keeps_its_order(russian: str, english: str) -> None:
    assert draft(russian).en == english


def test_purpose_has_its_preposition_only_without_a_product() -> None:
    assert draft("для кофейни").zh == "用于咖啡店"
    assert draft("чехол для телефона").en == "phone case"


def test_refused_verb_is_said_with_its_not() -> None:
    assert draft("не желтеет на солнце").en == "do not yellow in the sun"
    assert draft("желтеет на солнце").en == "yellow in the sun"
    assert draft("не желтеет").zh == "不发黄"


def test_property_that_is_not_wanted_is_negated() -> None:
    assert draft("бадьян не окуренный").en == "star anise, not fumigated"


def test_sentence_is_a_draft_even_when_every_word_is_known() -> None:
    assert draft("упакуйте чайник отдельно").draft
    assert not draft("чайник после стирки").draft


def test_own_word_wins_and_is_sure() -> None:
    wording = draft("плюмбусовый чайник", corrections={"плюмбусовый": "plumbus"})
    assert "plumbus" in wording.en
    assert not wording.draft


@pytest.mark.parametrize(
    "text",
    [
        "чайник. Кружка с логотипом",
        "чайник белый стеклянный складной дорожный детский подарочный электрический",
    ],
)
def test_sentences_and_long_texts_do_not_stand_however_sure(text: str) -> None:
    assert not stands(draft(text), TextKind.FREE)


def test_long_text_is_read_to_its_end() -> None:
    wording = draft("чайник " * 90 + "кружка")
    assert "mug" in wording.en


WORDS = st.sampled_from(
    [
        "чайник",
        "юна",
        "без",
        "не",
        "ё",
        "Кружка,",
        "5",
        "мл.",
        "USB-C",
        "плюмбус!",
        "iPhone",
        "15",
        "—",
        "и/или\nбелый",
    ]
)


@given(
    words=st.lists(st.one_of(WORDS, st.text("абвxъЁі.-5 ", max_size=6)), max_size=30),
    kind=st.sampled_from(TextKind),
    own=st.sampled_from(["", "plumbus", "чай", "plumbus чай"]),
)
def test_no_draft_holds_cyrillic(words: list[str], kind: TextKind, own: str) -> None:
    wording = draft(" ".join(words), kind, {"плюмбус": own})
    assert not has_cyrillic(wording.en)
    assert not has_cyrillic(wording.zh)


@given(st.lists(WORDS, min_size=1, max_size=20))
def test_every_word_is_said_named_or_harmless(words: list[str]) -> None:
    wording = draft(" ".join(words))
    named = [word.lower() for word in (*wording.left_out, *wording.guessed)]
    unknown = [word for word in words if word.startswith(("плюмбус", "юна"))]
    assert named.count("плюмбус") + named.count("юна") == len(unknown)
