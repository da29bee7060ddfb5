"""Turns any text into one the fonts can print, without boxes and without hidden signs."""

import re
import unicodedata
from collections.abc import Container, Iterator

REPLACEMENT = "?"
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile(r"[ \t]+")
_PADDED_ENDS = re.compile(" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")
_PICTURES = re.compile(
    "[\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\U0001fb00-\U0001fbff]"
)
_ACCENTS = ("Mn", "Mc", "Me")
_HIDDEN = ("Cc", "Cf", "Cs")


def printable(text: str, known: Container[int]) -> str:
    """The text in characters of `known` (code points) and line breaks alone.

    Control characters, lone surrogates, bidi overrides, pictures and accents the fonts lack are
    dropped; a compatible spelling stands in for a missing character where there is one; any other
    missing character becomes a visible "?". Runs of spaces and of empty lines shrink to one.
    """
    lines = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    characters = "".join(_shown(lines, known))
    spaced = _PADDED_ENDS.sub("\n", _SPACES.sub(" ", characters))
    return _BLANK_LINES.sub("\n\n", spaced).strip(" \n")


def _shown(text: str, known: Container[int]) -> Iterator[str]:
    for character in text:
        if character in "\n\t":
            yield character
        elif unicodedata.category(character) not in _HIDDEN:
            yield character if ord(character) in known else _substitute(character, known)


def _substitute(character: str, known: Container[int]) -> str:
    if _PICTURES.match(character) or unicodedata.category(character) in _ACCENTS:
        return ""
    spelling = unicodedata.normalize("NFKC", character)
    if all(ord(part) in known for part in spelling):
        return spelling
    return REPLACEMENT
