"""Own words win over the shipped glossary, imported ones fill its gaps."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.phrase import chinese, english
from bot.domain.translation import Origin, Phrase, Role
from bot.domain.vocabulary import Word, WordKeys, WordSource
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.lexicon import Lexicon
from tests.unit.glossary_import.samples import GOOGLE_EN, GOOGLE_RU, GOOGLE_ZH, OWN
from tests.unit.translation.conftest import SMALL

Ask = Callable[..., Phrase]
GOOGLE = (GOOGLE_RU, GOOGLE_EN, GOOGLE_ZH)


def row(ru: str, en: str, role: str = "head") -> tuple[str]:
    return (f"ru\ten\trole\n{ru}\t{en}\t{role}",)


@pytest.mark.parametrize(
    ("text", "name", "chinese_name"),
    [
        ("фиговины", "thingamajig", "小玩意"),
        ("графитовых фиговин", "graphite thingamajig", "石墨色小玩意"),
        ("ершики для бутылок", "bottle brush", "瓶刷"),
    ],
)
def test_own_word_is_found_in_any_form(
    asked_after: Ask, text: str, name: str, chinese_name: str
) -> None:
    phrase = asked_after(text, (OWN,))
    (product,) = phrase.products
    assert (english(product), chinese(product)) == (name, chinese_name)
    assert {part.origin for part in product} == {Origin.GLOSSARY}


def test_misspelt_own_word_is_asked_about(asked_after: Ask) -> None:
    (part,) = asked_after("графетовые", row("графитовые", "graphite")).products[0]
    assert (part.en, part.origin, part.guess) == ("graphite", Origin.FUZZY, "графитовые")


@pytest.mark.parametrize("written", ["кружка", "кружки", "Кружек"])
@pytest.mark.parametrize("typed", ["кружка", "кружки", "кружек", "кружкой"])
def test_own_word_takes_the_place_of_the_shipped_one_in_every_form(
    asked_after: Ask, written: str, typed: str
) -> None:
    (part,) = asked_after(typed, row(written, "tankard")).products[0]
    assert part.en == "tankard"


@pytest.mark.parametrize("typed", ["картонная коробка", "картонных коробок", "коробки картонные"])
def test_own_phrase_takes_the_place_of_the_shipped_one(asked_after: Ask, typed: str) -> None:
    phrase = asked_after(typed, row("картонные коробки", "shipping box"))
    assert [english(product) for product in phrase.products] == ["shipping box"]


def test_own_word_leaves_other_words_alone(asked_after: Ask) -> None:
    """Forms of different words coincide: one literal spelling is never given away for a form."""
    imports = row("вилок", "cabbage head")
    assert asked_after("вилок", imports).products[0][0].en == "cabbage head"
    assert asked_after("коробка", imports).products[0][0].en == "box"


def test_own_words_whose_forms_coincide_keep_their_spellings(asked_after: Ask) -> None:
    imports = (row("гномы", "gnome figures"), row("гном", "gnome"))
    assert asked_after("гномы", *imports).products[0][0].en == "gnome figures"
    assert asked_after("гном", *imports).products[0][0].en == "gnome"


def test_chinese_falls_back_to_english(asked_after: Ask) -> None:
    assert chinese(asked_after("кружка", row("кружка", "tankard")).products[0]) == "tankard"


def test_own_word_may_be_dropped(asked_after: Ask) -> None:
    (product,) = asked_after("трали кружка", row("трали", "", "drop")).products
    assert english(product) == "mug"


def test_imported_phrase_fills_a_gap_but_never_wins(asked_after: Ask) -> None:
    assert english(asked_after("садовых гномов", GOOGLE).products[0]) == "garden gnome"
    assert english(asked_after("гномы садовые", GOOGLE).products[0]) == "garden gnome"
    assert english(asked_after("кружки", GOOGLE).products[0]) == "mug"
    both = (GOOGLE, row("садовый гном", "lawn dwarf"))
    assert english(asked_after("садовые гномы", *both).products[0]) == "lawn dwarf"
    assert english(asked_after("садовые гномы", *both[::-1]).products[0]) == "lawn dwarf"


def test_correction_of_a_person_wins_over_an_own_word(lexicon: Lexicon) -> None:
    word = lexicon.key_maker.ready(Word("кружка", "tankard", "", Role.HEAD), WordSource.OWN)
    translator = OfflineTranslator.load(SMALL, None, [word])
    (part,) = translator.translate("кружки", {"кружки": "cup"}).products[0]
    assert (part.en, part.origin) == ("cup", Origin.USER)


def test_keys_of_other_rules_are_made_anew(
    lexicon: Lexicon, caplog: pytest.LogCaptureFixture
) -> None:
    word = lexicon.key_maker.ready(Word("фиговина", "thing", "", Role.HEAD), WordSource.OWN)
    old = replace(word, keys=WordKeys("0-old", ("фыговина",)))
    translator = OfflineTranslator.load(SMALL, None, [old])
    assert translator.translate("фиговины", {}).products[0][0].en == "thing"
    assert "compiled anew" in caplog.text


def test_keys_of_these_rules_cost_no_morphology(
    lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = lexicon.key_maker.ready(Word("фиговина", "thing", "", Role.HEAD), WordSource.OWN)
    monkeypatch.setattr(lexicon.key_maker, "ready", None)
    assert lexicon.key_maker.fresh(word) is word
