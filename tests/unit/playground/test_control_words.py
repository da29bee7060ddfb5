"""The page's words and its code know the same keys, and the code holds no Russian of its own."""

import re
from pathlib import Path

import pytest

from bot.playground.control_page import PAGE
from bot.playground.control_words import load_words

SCRIPTS = sorted((PAGE / "js").glob("*.js"))
CODE = "\n".join(path.read_text() for path in SCRIPTS)
PYTHON_KEYS = {"playground-person-anna", "playground-person-boris", "playground-group-sample"}


def test_every_key_the_page_asks_for_has_words() -> None:
    asked = set(re.findall(r'\bt\("([\w-]+)"', CODE))
    assert {f"playground-{key}" for key in asked} <= set(load_words())


def test_every_word_is_used() -> None:
    literals = set(re.findall(r'"([\w-]+)"', CODE))
    stems = tuple(re.findall(r"\bt\(`([\w-]+)\$\{", CODE))
    unused = [
        key
        for key in set(load_words()) - PYTHON_KEYS
        if (name := key.removeprefix("playground-")) not in literals and not name.startswith(stems)
    ]
    assert unused == []


def test_placeables_become_slots_of_the_page() -> None:
    assert load_words()["playground-members"] == "участников: {count}"


def test_words_with_a_selector_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "words.ftl"
    file.write_text("a = { $n ->\n   *[other] many\n }\n")
    with pytest.raises(ValueError, match="plain variables"):
        load_words(file)


@pytest.mark.parametrize("path", sorted(PAGE.rglob("*.*")), ids=lambda path: path.name)
def test_page_file_is_small_and_holds_no_russian(path: Path) -> None:
    text = path.read_text()
    assert not re.search("[а-яё]", text, re.IGNORECASE)
    assert text.count("\n") <= 200


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_script_never_turns_text_into_markup(path: Path) -> None:
    markup = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\("
    assert not re.search(markup, path.read_text())
