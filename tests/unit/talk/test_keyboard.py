"""Russian typed on the English keyboard."""

import pytest

from bot.domain.keyboard import Keyboard
from bot.integrations.translation.paths import GLOSSARY


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghbdtn", "привет"),
        ("Ghbdtn!", "привет!"),
        ("xt[ks yf fqajy", "чехлы на айфон"),
        ("ghbdtn, rfr gkfnbnm", "привет, как платить"),
        ("yfgjvyb pfdnhf d 10 jgkfnf", "напомни завтра в 10 оплата"),
        ("rfr ltkf", "как дела"),
    ],
)
def test_what_was_meant_is_read(keyboard: Keyboard, typed: str, meant: str) -> None:
    assert keyboard.russian(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["iphone 15 case", "wireless mouse", "V belt", "lens", "ok", "LP00641829375CN", "привет", ""],
)
def test_anything_else_stays(keyboard: Keyboard, typed: str) -> None:
    assert keyboard.russian(typed) == typed


def test_english_of_the_glossary_is_never_taken_for_russian(keyboard: Keyboard) -> None:
    rows = (line.split("\t") for line in GLOSSARY.read_text("utf-8").splitlines())
    names = {name for row in rows if len(row) > 1 for name in row[1].split("|")}
    assert not [name for name in names if keyboard.russian(name) != name]


@pytest.mark.parametrize(
    ("text", "is_mash"), [("фывапролд", True), ("qwerty", True), ("ток", False)]
)
def test_row_of_keys_is_known(keyboard: Keyboard, text: str, is_mash: bool) -> None:
    assert keyboard.is_mash(text) is is_mash
