"""The data file of the checklist: what would stop the start, and what every item must fit into."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot import i18n
from bot.domain.facts import FactBook
from bot.domain.supplier import Checklist
from bot.domain.translation import Language
from bot.integrations.checklist import load_checklist
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KnowledgeError
from bot.messages import MESSAGE_LIMIT, length
from bot.services.supplier_reader import LONGEST_NOTE
from bot.texts import check_text
from tests.unit.supplier.conftest import NOON

FACTS = load_facts(has_text=i18n.texts().has)
ITEM = "[[items]]\nid = 'licence'\ngroup = 'identity'\nweight = 1\ngood = 'yes'\n"


@pytest.mark.parametrize(
    ("change", "mistake"),
    [
        (ITEM.replace("'licence'", "'nothing'"), "no text 'check-item-nothing'"),
        (ITEM + ITEM, "is there 2 times"),
        (ITEM.replace("'yes'", "'unknown'"), "unknown cannot be good"),
        (ITEM.replace("= 1", "= 0"), "below one"),
        (ITEM + "signal = 'smell'", "no signal 'smell'"),
        (ITEM + "facts = ['NONE1']", "no fact 'NONE1'"),
        (ITEM + "explainable = true", "can be explained"),
        (ITEM.replace("'identity'", "'badges'"), "has no items"),
    ],
)
def test_mistake_in_the_file_stops_the_start(tmp_path: Path, change: str, mistake: str) -> None:
    path = tmp_path / "checklist.toml"
    path.write_text(f"groups = ['identity']\n{change}", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=mistake):
        load_checklist(FACTS, path, has_text=lambda key, locale: i18n.texts(locale).has(key))


def test_every_item_fits_into_a_message_with_its_facts_and_the_longest_note(
    checklist: Checklist,
) -> None:
    for item in checklist.items:
        text = "".join(
            [
                *(i18n.plain(f"check-item-{item.id}{end}") for end in ("", "-why", "-how")),
                check_text.item_facts(item, FACTS, NOON.date()),
                *(check_text.asked(item.id, language) for language in Language),
            ]
        )
        assert length(text) + LONGEST_NOTE < MESSAGE_LIMIT - 500, item.id


def test_new_item_needs_no_code(checklist: Checklist) -> None:
    item = replace(checklist.items[0], id="new", facts=())
    grown = Checklist(checklist.groups, (*checklist.items, item))
    assert grown.get("new") in grown.of(item.group)


def test_no_question_to_a_supplier_has_cyrillic(checklist: Checklist) -> None:
    for item in checklist.items:
        for language in (Language.ENGLISH, Language.CHINESE):
            raw = i18n.texts(language.value).plain(f"check-ask-{item.id}")
            assert check_text.asked(item.id, language) == raw


def test_facts_of_items_are_in_the_book(checklist: Checklist) -> None:
    assert isinstance(FACTS, FactBook)
    assert all(fact in FACTS for item in checklist.items for fact in item.facts)
