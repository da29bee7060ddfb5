"""Lengths, trimming and nesting of formatted texts, and drawing them back as HTML."""

import pytest

from bot.playground.errors import ApiError
from bot.playground.formatting import caption, message_text, typed_by_person
from bot.playground.render import entities_to_html


def drawn(markup: str) -> str:
    content = message_text(markup, "HTML", None)
    return entities_to_html(content["text"], content.get("entities", []))


@pytest.mark.parametrize(
    ("text", "mode", "complaint"),
    [
        ("", "", "message text is empty"),
        (" \n ", "", "text must be non-empty"),
        ("<b> </b>", "HTML", "text must be non-empty"),
        ("\u200b", "", "text must be non-empty"),
        ("я" * 4097, "", "message is too long"),
        ("<b>" + "я" * 4097 + "</b>", "html", "message is too long"),
        ("x" * 32769, "HTML", "text is too long"),
        ("x", "BBCode", "unsupported parse_mode"),
    ],
)
def test_unacceptable_texts(text: str, mode: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refusal:
        message_text(text, mode, None)
    assert refusal.value.description == f"Bad Request: {complaint}"


def test_markdown_is_refused_loudly() -> None:
    with pytest.raises(ApiError) as refusal:
        message_text("*x*", "MarkdownV2", None)
    assert refusal.value.code == 501


def test_length_counts_characters_after_parsing() -> None:
    assert len(message_text("<b>" + "😀" * 4096 + "</b>", "HTML", None)["text"]) == 4096


def test_caption_may_be_empty_but_not_over_1024() -> None:
    assert caption("", "", None) == {}
    assert caption("<b>x</b>", "HTML", None)["caption_entities"][0]["type"] == "bold"
    with pytest.raises(ApiError, match="caption is too long"):
        caption("x" * 1025, "", None)


def test_ends_are_trimmed_and_entities_move_along() -> None:
    content = message_text(" \n <b> 😀 x</b> \n", "HTML", None)
    assert content["text"] == "😀 x"
    assert content["entities"] == [{"type": "bold", "offset": 0, "length": 4}]


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        ("a &lt; b &amp; c", "a &lt; b &amp; c"),
        ("<b>a <code>b</code> c</b>", "<b>a </b><code>b</code><b> c</b>"),
        ("<code>a <b>b</b></code>", "<code>a b</code>"),
        ("<i>a<b>b</b></i>c", "<i>a<b>b</b></i>c"),
        (
            "<blockquote>a<blockquote>b</blockquote></blockquote>",
            "<blockquote>ab</blockquote>",
        ),
        ("<a href='https://a.io/?x=1&amp;y=2'>z</a>", '<a href="https://a.io/?x=1&amp;y=2">z</a>'),
        ("<pre><code class='language-py'>x</code></pre>",) * 2,
        ("<tg-spoiler>x</tg-spoiler> 😀 <u>y</u>",) * 2,
        ("<pre>x</pre> <s>y</s>",) * 2,
        ("<blockquote expandable>x</blockquote>",) * 2,
        ("<tg-time unix='12'>x</tg-time> <tg-emoji emoji-id='7'>y</tg-emoji>",) * 2,
        ("<a href='tg://user?id=7'>x</a>",) * 2,
        ("a@b.io a.io", '<a href="mailto:a@b.io">a@b.io</a> <a href="http://a.io">a.io</a>'),
    ],
)
def test_texts_are_drawn_as_a_client_would(markup: str, html: str) -> None:
    assert drawn(markup) == html.replace("'", '"')


def test_commands_links_and_mentions_are_found_in_what_a_person_types() -> None:
    content = typed_by_person("/start@my_bot привет @boris_tg https://a.io/x?y=1, a@b.io #тег")
    assert [each["type"] for each in content["entities"]] == [
        "bot_command",
        "mention",
        "url",
        "email",
        "hashtag",
    ]
    assert content["entities"][2]["length"] == len("https://a.io/x?y=1")


@pytest.mark.parametrize("text", ["1/2", "km/h", "https://a.io/b", "a/b"])
def test_a_slash_inside_a_word_is_no_command(text: str) -> None:
    kinds = [each["type"] for each in typed_by_person(text).get("entities", [])]
    assert "bot_command" not in kinds
