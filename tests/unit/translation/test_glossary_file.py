"""The shipped glossary is data that people edit by hand: its shape is checked here."""

import re
from collections import Counter

import pytest

from bot.domain.translation import Role
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.glossary import HEADER, read_entries
from bot.integrations.translation.paths import GLOSSARY

FEWEST_ROWS = 600
LATIN = re.compile(r"[ -~é²³ñ]+")
CYRILLIC = re.compile("[Ѐ-ӿ]")
CHINESE = re.compile("[\u4e00-\u9fff]")
ROLES = {role.value for role in Role} - {Role.SPEC.value, Role.UNKNOWN.value}

LINES = GLOSSARY.read_text(encoding="utf-8").splitlines()
ROWS = [tuple(line.split("\t")) for line in LINES[1:]]


def test_header_and_size() -> None:
    assert LINES[0] == HEADER
    assert len(ROWS) >= FEWEST_ROWS


def test_every_row_has_four_trimmed_columns_and_a_role() -> None:
    wrong = [
        row
        for row in ROWS
        if len(row) != 4 or row[3] not in ROLES or any(cell != cell.strip() for cell in row)
    ]
    assert wrong == []


def test_no_row_repeats_another() -> None:
    repeated = [
        pair for pair, times in Counter((row[0], row[1]) for row in ROWS).items() if times > 1
    ]
    assert repeated == []


def test_russian_is_lower_case_without_yo() -> None:
    assert [row for row in ROWS if row[0] != row[0].lower() or "ё" in row[0] or not row[0]] == []


def test_english_is_latin_and_chinese_is_chinese() -> None:
    kept = [row for row in ROWS if row[1] or row[2] or row[3] != Role.DROP.value]
    assert [row for row in kept if not LATIN.fullmatch(row[1])] == []
    assert [row for row in kept if not CHINESE.search(row[2]) and not row[2].isascii()] == []
    assert [row for row in kept if CYRILLIC.search(row[2]) or not row[2]] == []


def test_word_dropped_in_search_is_told_in_both_languages_or_in_none() -> None:
    dropped = [row for row in ROWS if row[3] == Role.DROP.value]
    assert [row for row in dropped if bool(row[1]) != bool(row[2])] == []


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> OfflineTranslator:
    return OfflineTranslator.load(GLOSSARY, tmp_path_factory.mktemp("cache"))


def test_every_entry_is_found_by_its_own_russian(shipped: OfflineTranslator) -> None:
    """One that is not is dead: a longer rule, a measure or a function word hides it."""
    hidden = []
    for entry in read_entries(GLOSSARY):
        phrase = shipped.translate(entry.ru, {})
        segments = [*phrase.excluded, *(part for product in phrase.products for part in product)]
        if len(segments) != 1 or segments[0].origin.value != "glossary":
            hidden.append(entry.ru)
    assert hidden == []
