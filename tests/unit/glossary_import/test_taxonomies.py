"""Google's and Shopify's categories: languages joined by id, misleading names left out."""

import pytest

from bot.domain.errors import AppError
from bot.domain.translation import Role
from bot.domain.vocabulary import Word, WordSource
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.vocabulary import Fault, Mistake, Skip, prepare
from tests.unit.glossary_import.conftest import Reader
from tests.unit.glossary_import.samples import (
    GOOGLE_EN,
    GOOGLE_RU,
    GOOGLE_ZH,
    SHOPIFY_EN,
    SHOPIFY_RU,
)

GNOME = Word("садовые гномы", "garden gnome", "花园地精", Role.HEAD)
SHINING = Word("светящиеся гномы", "LED garden gnome", "发光地精", Role.HEAD)


def test_google_names_are_joined_by_id(read_texts: Reader, lexicon: Lexicon) -> None:
    draft = read_texts(GOOGLE_ZH, GOOGLE_RU, GOOGLE_EN)
    prepared = prepare(draft, lexicon)
    assert (draft.source, draft.read, draft.mistakes) == (WordSource.TAXONOMY, 9, [])
    assert [ready.word for ready in prepared.words] == [GNOME, SHINING]
    assert draft.skipped == {
        Skip.SINGLE: 2,
        Skip.LIST: 2,
        Skip.UNPAIRED: 1,
        Skip.REPEATED: 1,
        Skip.SHIPPED: 1,
    }


def test_shopify_names_need_no_chinese(read_texts: Reader) -> None:
    draft = read_texts(SHOPIFY_RU, SHOPIFY_EN)
    assert list(draft.words.values()) == [
        Word("каменные грибы", "stone mushroom", "", Role.HEAD),
        Word("грибы из бетона", "women's concrete mushroom", "", Role.HEAD),
    ]


@pytest.mark.parametrize(
    "files",
    [
        [GOOGLE_RU],
        [GOOGLE_EN, GOOGLE_ZH],
        [GOOGLE_RU, GOOGLE_ZH],
        [GOOGLE_RU, GOOGLE_EN, GOOGLE_EN],
        [GOOGLE_RU, GOOGLE_EN.replace("Gnomes", "Gartenzwerge für Größere")],
    ],
)
def test_languages_have_to_be_complete(read_texts: Reader, files: list[str]) -> None:
    with pytest.raises(AppError, match="op-glossary-languages"):
        read_texts(*files)


def test_torn_line_is_named_before_anything_else(read_texts: Reader) -> None:
    torn = GOOGLE_EN.replace("13 - Home", "13 Home")
    assert read_texts(GOOGLE_RU, torn).mistakes == [Mistake("2", 5, Fault.LINE)]
    assert read_texts(torn).mistakes == [Mistake("1", 5, Fault.LINE)]


@pytest.mark.parametrize("english", ["Gnomes (small)", "G" * 101, "."])
def test_useless_english_leaves_the_place_to_the_next_category(
    read_texts: Reader, english: str
) -> None:
    draft = read_texts(GOOGLE_RU, GOOGLE_EN.replace("Garden Gnomes", english))
    assert draft.words[GNOME.ru].en == "gnome figure"
