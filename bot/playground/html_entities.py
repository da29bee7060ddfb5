"""What the HTML parser's tags become: Bot API entities, and the character references."""

import string
from typing import Any

from bot.playground.links import checked_link, mentioned_user

Json = dict[str, Any]

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
}
REFERENCES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
HEX = string.hexdigits.encode()
DIGITS = string.digits.encode()
LETTERS = string.ascii_letters.encode()
LONGEST_NUMBER = 10
LAST_CODE_POINT = 0x10FFFF
LANGUAGE = "language-"


def character_reference(data: bytes, at: int) -> tuple[int, int]:
    """(code point, position after it) of the reference at `at`; code 0 when it is plain text."""
    if data[at + 1] == ord("#"):
        hexadecimal = data[at + 2] == ord("x")
        begin = at + (3 if hexadecimal else 2)
        end = _run(data, begin, HEX if hexadecimal else DIGITS)
        code = int(data[begin:end] or b"0", 16 if hexadecimal else 10)
        if code == 0 or code >= LAST_CODE_POINT or end - at >= LONGEST_NUMBER:
            return 0, at
    else:
        end = _run(data, at + 1, LETTERS)
        name = data[at + 1 : end].decode()
        if name not in REFERENCES:
            return 0, at
        code = ord(REFERENCES[name])
    return code, end + 1 if data[end] == ord(";") else end


def _run(data: bytes, at: int, allowed: bytes) -> int:
    while data[at] in allowed:
        at += 1
    return at


class Emitter:
    """Collects entities in the order their tags close."""

    def __init__(self) -> None:
        self.entities: list[Json] = []

    def close(
        self, tag: str, arguments: dict[str, str], offset: int, length: int, inner: str
    ) -> str | None:
        """Add what the closed tag means; returns the complaint about a wrong argument."""
        place = {"offset": offset, "length": length}
        if tag in SIMPLE:
            self.entities.append({"type": SIMPLE[tag], **place})
        elif tag == "a":
            self._link(arguments.get("href") or inner, place)
        elif tag in ("pre", "code"):
            self._code(tag, arguments.get("class", ""), place)
        elif tag == "blockquote":
            kind = "expandable_blockquote" if "expandable" in arguments else "blockquote"
            self.entities.append({"type": kind, **place})
        elif tag == "tg-time":
            return self._time(arguments, place)
        else:
            return self._emoji(arguments.get("emoji-id", ""), place)
        return None

    def finished(self) -> list[Json]:
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return self.entities

    def _link(self, href: str, place: Json) -> None:
        user_id = mentioned_user(href)
        url = checked_link(href)
        if user_id is not None:
            self.entities.append({"type": "text_mention", **place, "user": {"id": user_id}})
        elif url is not None:
            self.entities.append({"type": "text_link", **place, "url": url})

    def _code(self, tag: str, css_class: str, place: Json) -> None:
        """`<pre><code class="language-x">` in either order is one `pre` with a language."""
        language = css_class.removeprefix(LANGUAGE) if css_class.startswith(LANGUAGE) else ""
        last = self.entities[-1] if self.entities else {}
        same_place = all(last.get(key) == value for key, value in place.items())
        other = "code" if tag == "pre" else "pre"
        known = language or last.get("language", "")
        if same_place and last.get("type") == other and known:
            last.update(type="pre", language=known)
            return
        entity = {"type": tag, **place}
        if tag == "code" and language:
            entity["language"] = language
        self.entities.append(entity)

    def _time(self, arguments: dict[str, str], place: Json) -> str | None:
        unix = arguments.get("unix", "")
        if not unix.isdigit():
            return "Invalid date specified"
        entity = {"type": "date_time", **place, "unix_time": int(unix)}
        if arguments.get("format"):
            entity["date_time_format"] = arguments["format"]
        self.entities.append(entity)
        return None

    def _emoji(self, emoji_id: str, place: Json) -> str | None:
        if not emoji_id.isdigit() or int(emoji_id) == 0:
            return "Invalid custom emoji identifier specified"
        self.entities.append({"type": "custom_emoji", **place, "custom_emoji_id": emoji_id})
        return None
