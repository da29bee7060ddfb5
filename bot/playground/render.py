"""Entities back to HTML, as a client would draw them and as a test reads them."""

from html import escape
from typing import Any

Json = dict[str, Any]

SIMPLE = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "blockquote": "blockquote",
    "code": "code",
}
LINKS = ("text_link", "text_mention", "url", "email")
EXPANDABLE = "expandable_blockquote"


def entities_to_html(text: str, entities: list[Json]) -> str:
    """`text` escaped, with a tag pair around every formatting entity; tags nest properly."""
    if not entities:
        return escape(text, quote=False)
    data = text.encode("utf-16-le", "surrogatepass")
    nested = sorted(entities, key=lambda each: (each["offset"], -each["length"]))
    return _inner(data, nested, 0, len(data) // 2)


def _inner(data: bytes, entities: list[Json], begin: int, end: int) -> str:
    parts, at, index = [], begin, 0
    while index < len(entities):
        entity = entities[index]
        finish = min(entity["offset"] + entity["length"], end)
        inside = index + 1
        while inside < len(entities) and entities[inside]["offset"] < finish:
            inside += 1
        parts.append(_escaped(data, at, entity["offset"]))
        opening, closing = _tags(entity, _piece(data, entity["offset"], finish))
        body = _inner(data, entities[index + 1 : inside], entity["offset"], finish)
        parts.append(f"{opening}{body}{closing}")
        at, index = finish, inside
    parts.append(_escaped(data, at, end))
    return "".join(parts)


def _piece(data: bytes, begin: int, end: int) -> str:
    return data[begin * 2 : end * 2].decode("utf-16-le", "replace")


def _escaped(data: bytes, begin: int, end: int) -> str:
    return escape(_piece(data, begin, end), quote=False)


def _tags(entity: Json, text: str) -> tuple[str, str]:
    """Opening and closing tag; none for what a client does not draw specially."""
    kind = entity["type"]
    if kind in SIMPLE:
        return f"<{SIMPLE[kind]}>", f"</{SIMPLE[kind]}>"
    if kind in LINKS:
        return f'<a href="{escape(_href(entity, text))}">', "</a>"
    if kind == "pre":
        return _pre(entity.get("language", ""))
    if kind == "date_time":
        return f'<tg-time unix="{entity["unix_time"]}">', "</tg-time>"
    if kind == "custom_emoji":
        return f'<tg-emoji emoji-id="{entity["custom_emoji_id"]}">', "</tg-emoji>"
    return ("<blockquote expandable>", "</blockquote>") if kind == EXPANDABLE else ("", "")


def _href(entity: Json, text: str) -> str:
    kind = entity["type"]
    if kind == "text_link":
        return str(entity["url"])
    if kind == "text_mention":
        return f"tg://user?id={entity['user']['id']}"
    if kind == "email":
        return f"mailto:{text}"
    return text if "://" in text else f"http://{text}"


def _pre(language: str) -> tuple[str, str]:
    if not language:
        return "<pre>", "</pre>"
    return f'<pre><code class="language-{escape(language)}">', "</code></pre>"
