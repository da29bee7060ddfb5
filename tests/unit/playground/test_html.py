"""Telegram's HTML rules, each error text once; offsets are bytes in errors, UTF-16 in entities."""

import pytest

from bot.playground.errors import ApiError
from bot.playground.html import parse_html

STADIUM = "🏟 🏟&lt;"  # 13 bytes of markup, 6 UTF-16 units of text


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        (STADIUM + "<abac aba>", 'Unsupported start tag "abac" at byte offset 13'),
        (STADIUM + "<abacaba", "Unclosed start tag at byte offset 13"),
        (STADIUM + "<i    aba  =  ", 'Unclosed start tag "i" at byte offset 13'),
        (STADIUM + "<i aba", 'Unclosed start tag "i" at byte offset 13'),
        (STADIUM + '<i    aba  =  "&lt;&gt;>', "Unclosed start tag at byte offset 13"),
        (STADIUM + "<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 13'),
        (STADIUM + "<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"),
        (STADIUM + "</", "Unexpected end tag at byte offset 13"),
        (STADIUM + "<b></b></", "Unexpected end tag at byte offset 20"),
        (STADIUM + "<i>a</i   ", "Unclosed end tag at byte offset 17"),
        (
            STADIUM + "<i>a</em   >",
            'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"',
        ),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<tg-emoji emoji-id='0'>x</tg-emoji>",
            "Invalid custom emoji identifier specified",
        ),
        (
            "&#57311;",
            (
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ),
        ),
    ],
)
def test_wrong_markup_is_refused_in_telegrams_words(markup: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(markup)
    assert refusal.value.code == 400
    assert refusal.value.description == f"Bad Request: can't parse entities: {complaint}"


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("&lt;&gt;&amp;&quot;&laquo;&#1071;&#x44F", '<>&"&laquo;Яя', []),
        ("a & b &&lt; &#12345678;", "a & b &< &#12345678;", []),
        ("🏟<I>🏟 &lt🏟</i>", "🏟🏟 <🏟", [("italic", 2, 6)]),
        ("&#128512;<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("<b>a</b><strong>b</strong>", "ab", [("bold", 0, 1), ("bold", 1, 1)]),
        ("<s>a</s><del>b</del><strike>c</>", "abc", [("strikethrough", i, 1) for i in range(3)]),
        ("<u>a</u><ins x='&lt;' y=1>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<b></b><i><b>x</b></i>", "x", [("bold", 0, 1), ("italic", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
    ],
)
def test_right_markup_becomes_text_and_entities(
    markup: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    parsed, found = parse_html(markup)
    assert parsed == text
    assert [(each["type"], each["offset"], each["length"]) for each in found] == entities


@pytest.mark.parametrize(
    ("markup", "entity"),
    [
        ("<a href='telegram.org?&lt;'>x</a>", {"url": "http://telegram.org/?<"}),
        ("<a>telegram.org</a>", {"url": "http://telegram.org/"}),
        ("<a href='tg://user?id=12'>x</a>", {"type": "text_mention", "user": {"id": 12}}),
        ("<a href='javascript:alert(1)'>x</a>", None),
        ("<a href='nonsense'>x</a>", None),
        ("<pre><code class='language-py'>x</code></pre>", {"type": "pre", "language": "py"}),
        ("<code class='language-py'><pre>x</pre></code>", {"type": "pre", "language": "py"}),
        ("<code class='language-py'>x</code>", {"type": "code"}),
        ("<tg-time unix='12' format='wDT'>x</tg-time>", {"type": "date_time", "unix_time": 12}),
        ("<tg-emoji emoji-id='77'>x</tg-emoji>", {"custom_emoji_id": "77"}),
    ],
)
def test_attributes_that_matter(markup: str, entity: dict[str, object] | None) -> None:
    if entity is None:
        assert parse_html(markup)[1] == []
        return
    (found,) = parse_html(markup)[1]
    assert found.items() >= entity.items()
    assert found.get("language") == entity.get("language")
