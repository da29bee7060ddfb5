"""From a method's `text` + `parse_mode` or `entities` to the stored text and its entities."""

import re
from typing import Any

from bot.playground import spans
from bot.playground.errors import bad_request, not_modelled
from bot.playground.html import parse_html

Json = dict[str, Any]

MAX_RAW_BYTES = 32768
MAX_TEXT = 4096
MAX_CAPTION = 1024
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\u2028-\u202e]")
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]*")


def formatted(raw: str, parse_mode: str, entities: list[Json] | None) -> tuple[str, list[Json]]:
    """Parsed, trimmed and cleaned; may come out empty."""
    if len(raw.encode("utf-8", "surrogatepass")) > MAX_RAW_BYTES:
        raise bad_request("text is too long")
    mode = parse_mode.lower()
    if mode == "html":
        text, found = parse_html(raw)
    elif mode in ("markdown", "markdownv2"):
        raise not_modelled(f"parse_mode {parse_mode}")
    elif mode and mode != "none":
        raise bad_request("unsupported parse_mode")
    else:
        text, found = raw, list(entities or [])
    text = _CONTROL.sub(" ", text.replace("\r", ""))
    text, found = spans.trimmed(text, found)
    found = spans.nested(found)
    return text, spans.ordered(found + spans.detected(text, found))


def message_text(raw: str, parse_mode: str, entities: list[Json] | None) -> Json:
    """`text` and `entities` of a text message, 1-4096 characters."""
    if not raw:
        raise bad_request("message text is empty")
    text, found = formatted(raw, parse_mode, entities)
    if _INVISIBLE.fullmatch(text):
        raise bad_request("text must be non-empty")
    if len(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return {"text": text, **({"entities": found} if found else {})}


def caption(raw: str, parse_mode: str, entities: list[Json] | None) -> Json:
    """`caption` and `caption_entities` of media; nothing when the caption is empty."""
    text, found = formatted(raw, parse_mode, entities)
    if len(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text, **({"caption_entities": found} if found else {})}


def caption_of(params: Json) -> Json:
    return caption(
        params.get("caption", ""), params.get("parse_mode", ""), params.get("caption_entities")
    )


def text_of(params: Json) -> Json:
    return message_text(
        params.get("text", ""), params.get("parse_mode", ""), params.get("entities")
    )


def typed_by_person(text: str) -> Json:
    """A person's own text: plain, with the entities a client finds by itself."""
    clean, _ = spans.trimmed(text.replace("\r", ""), [])
    if not clean or len(clean) > MAX_TEXT:
        raise ValueError(f"a client sends 1 to {MAX_TEXT} characters, not {len(clean)}")
    found = spans.detected(clean, [])
    return {"text": clean, **({"entities": found} if found else {})}
