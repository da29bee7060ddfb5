"""Cuts cleaned text into words, Latin codes, measures and the signs that mean something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from bot.integrations.translation.measures import Measure, Measures
from bot.integrations.translation.script import Script
from bot.integrations.translation.text import fold

_SPACE = re.compile(r"[ ]+")
_CODE = re.compile(
    r"(?=[0-9]*[A-Za-z\u00c0-\u024f])[A-Za-z0-9\u00c0-\u024f]+"
    r"(?:[.'][A-Za-z0-9\u00c0-\u024f]+)*"
)
_LONG_CODE = re.compile(r"[0-9]+(?:[A-Za-z]+(?:-[A-Za-z0-9]+)+|-[0-9]*[A-Z]{2}[A-Za-z0-9]*)")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_MODEL = re.compile("[\u0400-\u052f]{1,2}[0-9]+(?:[x\u0445\u00d7][0-9]+)*")
_DIGITS = re.compile(r"\w")
_SIGNS = {",", ";", "\n", "+", "&", "/"}
# A dot after a short word in front of a small letter belongs to an abbreviation.
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_]{4})[.!?](?=\s|$)|[.!?](?=\s+[A-Z\u0401\u0410-\u042f]|\s*$))"
)


class Kind(Enum):
    """What a token is made of."""

    WORD = auto()
    LATIN = auto()
    MEASURE = auto()
    SIGN = auto()
    MINUS = auto()
    DASH = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `is_glued`: a hyphen joins it to the token before it."""

    text: str
    key: str
    kind: Kind
    start: int
    end: int
    is_glued: bool = False
    measure: Measure | None = None


class Scanner:
    """Cuts text; keys of the glossary go through the same scanner as what people type."""

    def __init__(self, measures: Measures, script: Script) -> None:
        self._measures = measures
        self._script = script

    def scan(self, text: str, limit: int) -> list[Token]:
        """At most `limit` tokens of cleaned text."""
        found: list[Token] = []
        for token in self._tokens(text):
            if len(found) >= limit:
                break
            found.append(token)
        return found

    def _tokens(self, text: str) -> Iterator[Token]:
        position, is_glued = 0, False
        while position < len(text):
            token = self._sign(text, position) or self._word(text, position, is_glued)
            if token is None:
                is_glued = text[position] == "-" and not is_glued and position > 0
                is_glued = is_glued and not text[position - 1].isspace()
                position += 1
                continue
            yield token
            position, is_glued = token.end, False

    def _word(self, text: str, start: int, is_glued: bool) -> Token | None:
        measure = self._measures.read(text, start)
        long_code = _LONG_CODE.match(text, start)
        code = long_code or _CODE.match(text, start)
        is_grade = long_code is not None and measure is not None and measure.en[-1].isdigit()
        if measure and not is_grade and not (code and code.end() > measure.end):
            written = text[start : measure.end]
            key = fold(measure.en)
            return Token(written, key, Kind.MEASURE, start, measure.end, is_glued, measure)
        model = _MODEL.match(text, start)
        if model:
            return self._code(model, self._script.latin_code(model[0]), is_glued)
        word = _WORD.match(text, start)
        if word and not (code and code.end() >= word.end()):
            return self._mixed(word, is_glued)
        if code:
            return self._code(code, code[0], is_glued)
        return None

    def _mixed(self, word: re.Match[str], is_glued: bool) -> Token:
        """A word in one alphabet; letters of the other one are lookalikes or end the word."""
        written = self._script.one_alphabet(word[0])
        kind = Kind.LATIN if written[:1].isascii() else Kind.WORD
        end = word.start() + len(written)
        return Token(word[0][: len(written)], fold(written), kind, word.start(), end, is_glued)

    @staticmethod
    def _code(found: re.Match[str], latin: str, is_glued: bool) -> Token:
        return Token(latin, fold(latin), Kind.LATIN, found.start(), found.end(), is_glued)

    @staticmethod
    def _sign(text: str, start: int) -> Token | None:
        sign = text[start]
        if sign in _SIGNS or _SENTENCE_END.match(text, start):
            return Token(sign, sign, Kind.SIGN, start, start + 1)
        if sign != "-" or (start > 0 and not text[start - 1].isspace()):
            return None
        after = text[start + 1 : start + 2]
        if after.isalpha():
            return Token(sign, sign, Kind.MINUS, start, start + 1)
        is_dash = start > 0 and not _DIGITS.match(after)
        return Token(sign, sign, Kind.DASH, start, start + 1) if is_dash else None
