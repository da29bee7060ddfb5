"""What holds for the whole product, whatever is added to it."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import InlineKeyboardMarkup
from aiogram_dialog import Dialog
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot import states
from bot.dialogs import ALL_DIALOGS
from tests.transitions import transitions
from tests.windows import render

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "bot").rglob("*.py"))
KEY_LIKE = re.compile(
    r"^(?:btn|err|fact|faq|term|where|register|check|pay|cost|deal|deals|help|menu|welcome|place|settings|buyer|privacy|rfq|letter|followup|followups|reminder|trap|message|progress|search|wish|cancel|group|bot|command|op|playground)-[a-z0-9.-]+$"
)
EVERY_STATE = [(dialog, state) for dialog in ALL_DIALOGS for state in dialog.windows]


def _keys(locale: str = "ru") -> set[str]:
    keys = set()
    for path in (ROOT / "locales" / locale).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in keys, f"{entry.id.name} is defined twice"
                keys.add(entry.id.name)
    return keys


def _nodes(node: fluent.BaseNode) -> Iterator[fluent.BaseNode]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, fluent.BaseNode):
                yield from _nodes(child)


def test_no_russian_in_code() -> None:
    for path in SOURCES:
        assert not re.search("[а-яёА-ЯЁ]", path.read_text(encoding="utf-8")), path


def test_files_are_read_in_one_sitting() -> None:
    long = [path.name for path in SOURCES if len(path.read_text().splitlines()) > 200]
    assert not long


def test_messages_refer_only_to_others_of_their_file() -> None:
    """Each file is parsed by itself, when it is needed."""
    for path in (ROOT / "locales").rglob("*.ftl"):
        nodes = list(_nodes(FluentParser().parse(path.read_text(encoding="utf-8"))))
        own = {node.id.name for node in nodes if isinstance(node, fluent.Message | fluent.Term)}
        meant = (fluent.MessageReference, fluent.TermReference)
        assert {node.id.name for node in nodes if isinstance(node, meant)} <= own, path


def test_suppliers_and_the_buyer_read_the_same_letters() -> None:
    assert _keys("en") == _keys("zh")
    assert _keys("en") <= _keys("ru")


def test_every_key_in_code_has_its_text() -> None:
    keys = _keys()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                key = node.value.partition(".")[0]
                known = key in keys or any(one.startswith(key) for one in keys if key[-1:] == "-")
                assert not KEY_LIKE.match(node.value) or known, f"{path}: {node.value}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_imports(path: Path) -> None:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    if not name.startswith("bot.db.migrations"):
        importlib.import_module(name)


def test_every_state_has_a_window() -> None:
    for group in vars(states).values():
        if isinstance(group, type) and issubclass(group, StatesGroup) and group.__states__:
            shown = {state for dialog in ALL_DIALOGS for state in dialog.windows}
            assert shown.issuperset(group.__states__), group


@pytest.mark.parametrize(
    ("dialog", "state"), EVERY_STATE, ids=lambda value: str(getattr(value, "state", ""))
)
async def test_window_renders_from_its_sample_within_limits(dialog: Dialog, state: State) -> None:
    message = await render(dialog, state)
    assert message.text.strip()
    assert isinstance(message.reply_markup, InlineKeyboardMarkup)
    rows = message.reply_markup.inline_keyboard
    data = [button.callback_data for row in rows for button in row if button.callback_data]
    assert len(set(data)) == len(data)
    assert all(len(one.encode()) <= 64 for one in data)
    assert all(button.text.strip() for row in rows for button in row)


def test_every_window_can_be_reached_and_left() -> None:
    pairs = transitions()
    entrances = {"MenuSG:main", "WelcomeSG:consent"}
    for _, state in EVERY_STATE:
        assert state.state in entrances or any(end == state.state for _, end in pairs), state
        assert any(start == state.state for start, _ in pairs), state
