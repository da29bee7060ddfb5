"""Telegram's HTML: the server's own parser, byte for byte in its rules and error texts."""

import re
from dataclasses import dataclass
from typing import Any

from bot.playground.errors import ApiError
from bot.playground.html_entities import SIMPLE, Emitter, character_reference

TAGS = frozenset(SIMPLE) | {"a", "pre", "code", "blockquote", "tg-emoji", "tg-time"}
SPACES = b" \t\r\n\0\v"
NAME_TOKEN = frozenset(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-")
PLAIN = re.compile(rb"[^<&]+")
BASIC_PLANE = 0xFFFF
LT, AMP, SLASH, GT, EQUALS = b"<&/>="


def parse_html(markup: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities with UTF-16 offsets; ApiError 400 with Telegram's wording."""
    return _Parser(markup.encode("utf-8", "surrogatepass")).run()


def _refused(text: str) -> ApiError:
    return ApiError(400, f"Bad Request: can't parse entities: {text}")


@dataclass(slots=True)
class _Tag:
    name: str
    arguments: dict[str, str]
    offset: int
    start: int


class _Parser:
    def __init__(self, data: bytes) -> None:
        self.size = len(data)
        self.data = data + b"\0"  # a sentinel, so that looking one byte ahead is always safe
        self.at = 0
        self.plain = bytearray()
        self.offset = 0
        self.open: list[_Tag] = []
        self.emitter = Emitter()

    def run(self) -> tuple[str, list[dict[str, Any]]]:
        while self.at < self.size:
            byte = self.data[self.at]
            if byte == LT:
                self._tag()
            elif byte != AMP or not self._reference():
                self._text()
        if self.open:
            name = self.open[-1].name
            raise _refused(f'Can\'t find end tag corresponding to start tag "{name}"')
        try:
            return self.plain.decode(), self.emitter.finished()
        except UnicodeDecodeError:
            raise _refused(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ) from None

    def _text(self) -> None:
        """Everything up to the next tag or reference; a lone `&` is text too."""
        found = PLAIN.match(self.data, self.at + 1, self.size)
        end = found.end() if found else self.at + 1
        chunk = self.data[self.at : end]
        self.offset += (
            len(chunk.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")) // 2
        )
        self.plain += chunk
        self.at = end

    def _reference(self) -> bool:
        code, self.at = character_reference(self.data, self.at)
        if not code:
            return False
        self.offset += 2 if code > BASIC_PLANE else 1
        self.plain += chr(code).encode("utf-8", "surrogatepass")
        return True

    def _tag(self) -> None:
        begin = self.at
        self.at += 1
        if self.data[self.at] == SLASH:
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        name = self._word(begin + 1, stop=b">").lower()
        if self.data[self.at] == 0:
            raise _refused(f"Unclosed start tag at byte offset {begin}")
        if name not in TAGS:
            raise _refused(f'Unsupported start tag "{name}" at byte offset {begin}')
        arguments = self._attributes(name, begin)
        self.at += 1
        if name == "span" and arguments.get("class") != "tg-spoiler":
            raise _refused(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_Tag(name, arguments, self.offset, len(self.plain)))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while self.data[self.at] != GT:
            self._skip_spaces()
            if self.data[self.at] == GT:
                break
            name = self._word(self.at, stop=b"=>")
            if not name:
                raise _refused(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
            self._skip_spaces()
            if self.data[self.at] == EQUALS:
                self.at += 1
                self._skip_spaces()
                self._not_at_end(f'"{tag}" ', begin)
                found[name] = self._attribute_value()
                self._not_at_end("", begin)
            else:
                self._not_at_end(f'"{tag}" ', begin)
                found[name] = ""
        return found

    def _attribute_value(self) -> str:
        quote = self.data[self.at]
        if quote not in b"'\"":
            return self._name_token()
        self.at += 1
        value = bytearray()
        while self.data[self.at] not in (quote, 0):
            if self.data[self.at] == AMP:
                code, self.at = character_reference(self.data, self.at)
                if code:
                    value += chr(code).encode("utf-8", "surrogatepass")
                    continue
            value.append(self.data[self.at])
            self.at += 1
        if self.data[self.at] == quote:
            self.at += 1
        return value.decode("utf-8", "replace")

    def _name_token(self) -> str:
        begin = self.at
        while self.data[self.at] in NAME_TOKEN:
            self.at += 1
        if self.data[self.at] not in SPACES and self.data[self.at] != GT:
            raise _refused(f"Unexpected end of name token at byte offset {begin}")
        return self.data[begin : self.at].decode().lower()

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise _refused(f"Unexpected end tag at byte offset {begin}")
        name = self._word(begin + 2, stop=b">").lower()
        self._skip_spaces()
        if self.data[self.at] != GT:
            raise _refused(f"Unclosed end tag at byte offset {begin}")
        tag = self.open.pop()
        if name and name != tag.name:
            raise _refused(
                f"Unmatched end tag at byte offset {begin}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        self.at += 1
        if self.offset > tag.offset:
            inner = self.plain[tag.start :].decode("utf-8", "replace")
            problem = self.emitter.close(
                tag.name, tag.arguments, tag.offset, self.offset - tag.offset, inner
            )
            if problem:
                raise _refused(problem)

    def _word(self, begin: int, stop: bytes) -> str:
        self.at = begin
        while self.data[self.at] not in SPACES and self.data[self.at] not in stop:
            self.at += 1
        return self.data[begin : self.at].decode("utf-8", "replace")

    def _skip_spaces(self) -> None:
        while self.data[self.at] != 0 and self.data[self.at] in SPACES:
            self.at += 1

    def _not_at_end(self, tag: str, begin: int) -> None:
        if self.data[self.at] == 0:
            raise _refused(f"Unclosed start tag {tag}at byte offset {begin}")
