import json
from pathlib import Path

import pytest

from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.morphology import CACHED_WORDS, Morphology
from tests.unit.translation.conftest import SMALL


class CountingMorphology(Morphology):
    """Counts the words that were really analysed."""

    analysed = 0

    def _word(self, key: str):  # noqa: ANN202
        CountingMorphology.analysed += 1
        return super()._word(key)


@pytest.fixture(autouse=True)
def _count(monkeypatch: pytest.MonkeyPatch) -> None:
    CountingMorphology.analysed = 0
    monkeypatch.setattr("bot.integrations.translation.lexicon.Morphology", CountingMorphology)


def test_second_start_analyses_no_word_of_the_glossary(tmp_path: Path) -> None:
    OfflineTranslator.load(SMALL, tmp_path)
    assert CountingMorphology.analysed > 50
    CountingMorphology.analysed = 0
    translator = OfflineTranslator.load(SMALL, tmp_path)
    assert CountingMorphology.analysed == 0
    assert translator.translate("чехлы", {}).products[0][0].en == "case"


def test_a_repeated_phrase_is_not_analysed_again(tmp_path: Path) -> None:
    translator = OfflineTranslator.load(SMALL, tmp_path)
    translator.translate("новые чехлы фигвам", {})
    CountingMorphology.analysed = 0
    translator.translate("новые чехлы фигвам", {})
    assert CountingMorphology.analysed == 0


def test_changed_glossary_is_compiled_anew_and_the_old_file_removed(tmp_path: Path) -> None:
    glossary = tmp_path / "glossary.tsv"
    glossary.write_bytes(SMALL.read_bytes())
    cache = tmp_path / "cache"
    OfflineTranslator.load(glossary, cache)
    before = set(cache.iterdir())
    with glossary.open("a", encoding="utf-8") as rows:
        rows.write("лампа\tlamp\t灯\thead\n")
    translator = OfflineTranslator.load(glossary, cache)
    after = set(cache.iterdir())
    assert len(after) == 1
    assert not before & after
    assert translator.translate("лампы", {}).products[0][0].en == "lamp"


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"sequences": [], "spellings": {}}', "null"])
def test_damaged_cache_is_replaced(tmp_path: Path, content: str) -> None:
    OfflineTranslator.load(SMALL, tmp_path)
    (cached,) = tmp_path.iterdir()
    cached.write_text(content, encoding="utf-8")
    translator = OfflineTranslator.load(SMALL, tmp_path)
    assert translator.translate("чехлы", {}).products[0][0].en == "case"
    assert json.loads(cached.read_text(encoding="utf-8"))["sequences"]


def test_unwritable_cache_folder_is_no_obstacle(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("")
    translator = OfflineTranslator.load(SMALL, occupied)
    assert translator.translate("чехлы", {}).products[0][0].en == "case"


def test_works_without_a_cache_folder() -> None:
    translator = OfflineTranslator.load(SMALL, None)
    assert translator.translate("чехлы", {}).products[0][0].en == "case"


@pytest.mark.parametrize("row", ["слово", "a\tb\tc\twrong", "a\tb\tc\thead\textra"])
def test_malformed_row_is_named(tmp_path: Path, row: str) -> None:
    glossary = tmp_path / "broken.tsv"
    glossary.write_text(f"ru\ten\tzh\trole\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.tsv:2"):
        OfflineTranslator.load(glossary, None)


def test_word_cache_is_bounded() -> None:
    morphology = Morphology()
    assert morphology.word.cache_info().maxsize == CACHED_WORDS
