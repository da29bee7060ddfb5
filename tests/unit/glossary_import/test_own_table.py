"""The operator's own table: what is taken, and which mistakes are named by their line."""

import pytest

from bot.domain.translation import Role
from bot.domain.vocabulary import Word, WordSource
from bot.integrations.vocabulary import Fault, Mistake, Skip
from bot.integrations.vocabulary.rules import ROLES
from tests.unit.glossary_import.conftest import Reader
from tests.unit.glossary_import.samples import OWN

HEADER = "ru\ten\tzh\trole\n"


def test_rows_are_taken_in_the_shape_of_the_glossary(read_texts: Reader) -> None:
    draft = read_texts(OWN)
    assert (draft.source, draft.read, draft.mistakes) == (WordSource.OWN, 5, [])
    assert list(draft.words.values()) == [
        Word("фиговина", "thingamajig", "小玩意", Role.HEAD),
        Word("ершик для бутылок", "bottle brush", "瓶刷", Role.HEAD),
        Word("графитовый", "graphite", "石墨色", Role.COLOUR),
        Word("кружки", "tankard", "", Role.HEAD),
        Word("глянец", "glossy finish", "", Role.FEATURE),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "ru\ten\nлом\tcrowbar\n",
        "EN\tRU\ncrowbar\tЛом\n",
        "\ufeffru\ten\r\nлом\tcrowbar\r\n",
        "ru\ten\rлом\tcrowbar\r",
        "\n\nru\ten\tzh\trole\n\n  лом \t crowbar \t\t HEAD\t\t\n\n",
        "ru\ten\n«лом»\tcrowbar",
        "ru\ten\nлом\tcrowbar\nлом\tcrowbar\n",
    ],
)
def test_spreadsheets_may_write_the_table_their_way(read_texts: Reader, content: str) -> None:
    draft = read_texts(content)
    assert list(draft.words.values()) == [Word("лом", "crowbar", "", Role.HEAD)]
    assert draft.mistakes == []


def test_tables_are_read_together_and_repetitions_counted(read_texts: Reader) -> None:
    draft = read_texts(OWN, OWN)
    assert (len(draft.words), draft.skipped[Skip.REPEATED]) == (5, 5)


@pytest.mark.parametrize("role", ROLES)
def test_every_role_of_the_glossary_can_be_given(read_texts: Reader, role: str) -> None:
    english = "" if role == "drop" else "crowbar"
    (word,) = read_texts(f"{HEADER}лом\t{english}\t\t{role}").words.values()
    assert word.role == role


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("лом\tcrowbar\t撬棍\thead\textra", Fault.COLUMNS),
        ("лом\tcrowbar\t撬棍\ttool", Fault.ROLE),
        ("лом\tcrowbar\t撬棍\tspec", Fault.ROLE),
        ("\tcrowbar\t撬棍\thead", Fault.RUSSIAN),
        ("500\tcrowbar", Fault.RUSSIAN),
        ("лом, кирка\tcrowbar", Fault.SIGNS),
        ("лом/кирка\tcrowbar", Fault.SIGNS),
        ("лом", Fault.ENGLISH),
        ("лом\tлом", Fault.ENGLISH),
        ("лом\tсrowbar", Fault.ENGLISH),
        ("лом\t撬棍", Fault.ENGLISH),
        ("лом\tcrow\u200bbar", Fault.ENGLISH),
        ("лом\t-", Fault.ENGLISH),
        ("лом\tcrowbar\tлом", Fault.CHINESE),
        ("лом\tcrowbar\t…", Fault.CHINESE),
        ("лом " * 13 + "\tcrowbar", Fault.LONG),
        ("л" * 101 + "\tcrowbar", Fault.LONG),
        ("лом\t" + "crowbar " * 20, Fault.LONG),
        ("лом\tcrowbar\t\tdrop", Fault.DROPPED),
    ],
)
def test_mistake_is_named_by_its_line(read_texts: Reader, row: str, fault: Fault) -> None:
    draft = read_texts(f"{HEADER}кирка\tpickaxe\n\n{row}\n")
    assert draft.mistakes == [Mistake("1", 4, fault)]


def test_word_with_two_translations_is_a_mistake(read_texts: Reader) -> None:
    draft = read_texts(f"{HEADER}лом\tcrowbar\n", f"{HEADER}кирка\tpickaxe\nЛОМ\tscrap\n")
    assert draft.mistakes == [Mistake("2", 3, Fault.CONTRADICTION)]
