from pathlib import Path

import pytest

from bot.i18n import Html, Texts


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    (tmp_path / "a.ftl").write_text(
        "hello = Привет, { $name }\n    .short = { $name }\n"
        "pieces = { $count ->\n [one] { $count } штука\n [few] { $count } штуки\n"
        " *[many] { $count } штук\n }\n",
        encoding="utf-8",
    )
    return Texts("ru", tmp_path)


def test_message_escapes_what_people_typed_once(texts: Texts) -> None:
    assert texts.html("hello", name="<b>&") == "Привет, &lt;b&gt;&amp;"
    assert texts.html("hello", name=Html("<b>Anna</b>")) == "Привет, <b>Anna</b>"


def test_value_as_long_as_a_message_is_taken_whole(texts: Texts) -> None:
    assert texts.html("hello", name="&" * 4096) == "Привет, " + "&amp;" * 4096


def test_button_text_is_not_escaped(texts: Texts) -> None:
    assert texts.plain("hello.short", name="<b>&") == "<b>&"


def test_russian_plurals(texts: Texts) -> None:
    forms = [texts.plain("pieces", count=count) for count in (1, 2, 5, 21, 1500)]
    assert forms == ["1 штука", "2 штуки", "5 штук", "21 штука", "1\xa0500 штук"]


@pytest.mark.parametrize("key", ["nothing", "hello.nothing"])
def test_unknown_key_is_an_error_not_a_blank(texts: Texts, key: str) -> None:
    with pytest.raises(KeyError):
        texts.plain(key, name="x")


def test_missing_value_is_an_error_not_a_hole(texts: Texts) -> None:
    with pytest.raises(KeyError):
        texts.plain("hello")


def test_a_file_is_parsed_when_its_first_message_is_needed(tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text("hello = Привет\n", encoding="utf-8")
    (tmp_path / "b.ftl").write_text("bye = Пока\n", encoding="utf-8")
    texts = Texts("ru", tmp_path)
    assert texts.has("bye")
    assert not texts._bundle.has_message("bye")
    assert texts.plain("hello") == "Привет"
    assert not texts._bundle.has_message("bye")
    assert texts.plain("bye") == "Пока"
