"""Arithmetic on message entities: UTF-16 offsets, trimming, nesting, finding links and commands."""

import re
from typing import Any

Json = dict[str, Any]

CODE = ("code", "pre")
QUOTES = ("blockquote", "expandable_blockquote")
SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
_DETECTORS = (
    ("url", re.compile(r"(?<![\w@/.])(?:https?://|tg://|www\.)[^\s<>\"']+[^\s<>\"'.,;:!?)\]}»]")),
    (
        "url",
        re.compile(
            r"(?<![\w@/.:])(?:[a-z0-9\-]+\.)+(?:com|org|net|ru|me|io|cn)\b(?:/[^\s<>\"']*)?",
            re.IGNORECASE,
        ),
    ),
    ("email", re.compile(r"(?<![\w.])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])"),
    ),
    ("mention", re.compile(r"(?<![\w@/.])@[a-zA-Z][a-zA-Z0-9_]{2,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?!\d+\b)\w{1,256}")),
)


def units(text: str) -> int:
    """Length in UTF-16 units, which is what entity offsets count."""
    return len(text) + sum(1 for char in text if char > "\uffff")


def cut(text: str, offset: int, length: int) -> str:
    """The part of `text` an entity covers."""
    data = text.encode("utf-16-le", "surrogatepass")
    return data[offset * 2 : (offset + length) * 2].decode("utf-16-le", "surrogatepass")


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without spaces and line breaks at both ends; entities move and shrink with it."""
    without_tail = text.rstrip(" \n")
    result = without_tail.lstrip(" \n")
    if result == text or not entities:
        return result, entities
    shift, size = units(without_tail) - units(result), units(result)
    kept = []
    for entity in entities:
        begin = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, size)
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return result, kept


def ordered(entities: list[Json]) -> list[Json]:
    """Outer before inner, as Telegram lists them."""
    return sorted(entities, key=lambda each: (each["offset"], -each["length"], each["type"]))


def nested(entities: list[Json]) -> list[Json]:
    """Telegram's nesting: nothing inside code, no quote inside a quote."""
    codes = [each for each in entities if each["type"] in CODE]
    quotes = ordered([each for each in entities if each["type"] in QUOTES])
    result = list(codes)
    for entity in entities:
        if entity["type"] in SPLITTABLE:
            result += _around(entity, codes)
        elif entity["type"] in QUOTES:
            if not any(other is not entity and _inside(entity, other) for other in quotes):
                result.append(entity)
        elif entity["type"] not in CODE and not any(_inside(entity, code) for code in codes):
            result.append(entity)
    return result


def detected(text: str, taken: list[Json]) -> list[Json]:
    """Links, mentions, commands and tags that a client finds in plain text by itself."""
    found: list[Json] = []
    if not any(mark in text for mark in "./@#"):
        return found
    closed = [each for each in taken if each["type"] in (*CODE, "text_link", "text_mention")]
    for kind, pattern in _DETECTORS:
        for match in pattern.finditer(text):
            place = {"offset": units(text[: match.start()]), "length": units(match[0])}
            if not any(_crosses(place, other) for other in closed + found):
                found.append({"type": kind, **place})
    return ordered(found)


def _end(entity: Json) -> int:
    return int(entity["offset"] + entity["length"])


def _crosses(one: Json, other: Json) -> bool:
    return bool(one["offset"] < _end(other) and other["offset"] < _end(one))


def _inside(inner: Json, outer: Json) -> bool:
    return bool(outer["offset"] <= inner["offset"] and _end(inner) <= _end(outer))


def _around(entity: Json, codes: list[Json]) -> list[Json]:
    """The parts of `entity` that no code covers."""
    parts, begin = [], entity["offset"]
    for code in ordered(codes):
        if not _crosses(entity, code):
            continue
        if code["offset"] > begin:
            parts.append({**entity, "offset": begin, "length": code["offset"] - begin})
        begin = max(begin, _end(code))
    if begin < _end(entity):
        parts.append({**entity, "offset": begin, "length": _end(entity) - begin})
    return parts
