"""Whether an English text says what was expected; the rules are those of README.md beside it."""

import re
from functools import cache

from bot.domain.phrase import singular

_DASHES = str.maketrans("–—−×*", "---xx")
_PLAIN = re.compile(r"[^a-z0-9.+%/ ]+")
_PART = re.compile(r"[0-9]+(?:\.[0-9]+)?|[^\s0-9.]+|\.")
_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_IRREGULAR = {
    "knives": "knife",
    "shelves": "shelf",
    "leaves": "leaf",
    "feet": "foot",
    "teeth": "tooth",
}


def says(text: str, slot: str) -> bool:
    """One of the `|`-separated wordings occurs as whole words, in any number."""
    said = f" {_words(text)} "
    return any(f" {_words(wording)} " in said for wording in slot.split("|") if wording.strip())


def keeps(text: str, number: str) -> bool:
    """One of the `|`-separated forms of a number occurs, and not inside a longer one."""
    said = _figures(text)
    return any(_form(one).search(said) for one in number.split("|") if one.strip())


@cache
def _words(text: str) -> str:
    plain = _PLAIN.sub(" ", text.lower().translate(_DASHES).replace("-", " "))
    words = (word.strip(".") for word in plain.split())
    return " ".join(_IRREGULAR.get(word) or singular(word) for word in words)


@cache
def _form(number: str) -> re.Pattern[str]:
    """Spaces do not matter, nor does the plus of "200+ pcs"; an "x" parts two sizes."""
    parts = _PART.findall(_figures(number))
    inner = r"\+?\s*".join(map(re.escape, parts))
    return re.compile(
        rf"(?:(?<![a-z0-9.])|(?<=[0-9a-z]x)|(?<=[0-9a-z] x ))(?:{inner})(?:(?![a-z0-9]|\.[0-9])|(?=\s?x\s?[0-9]))"
    )


@cache
def _figures(text: str) -> str:
    return _THOUSANDS.sub("", text.lower().translate(_DASHES))
