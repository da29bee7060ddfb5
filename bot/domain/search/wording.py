"""Plain Latin words: the only thing that may stand in a search line (S11, S13)."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

LONGEST_WORD = 30  # longer is never a product's name, and the whole must stay easy to copy
_JOINED_MARKS = re.compile("['’ʼ`´°]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_SEPARATORS = re.compile(r"[^A-Za-z0-9+%&./-]+")
_NUMBER = re.compile(r"\d(?:[a-z\d.x/-]*[\d])?\+?")
_LONGEST_UNIT = 4


def latin_words(text: str) -> tuple[str, ...]:
    """Space-separated ASCII words without quotes, accents or a sign that could act as a minus."""
    plain = _JOINED_MARKS.sub("", text).replace("×", "x")
    plain = unicodedata.normalize("NFKD", plain)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    plain = _DECIMAL_COMMA.sub(".", _THOUSANDS.sub("", plain))
    words = (_trimmed(word) for word in _SEPARATORS.split(plain))
    return tuple(word for word in words if any(map(str.isalnum, word)))


def _trimmed(word: str) -> str:
    return _without_edges(_without_edges(word)[:LONGEST_WORD])


def _without_edges(word: str) -> str:
    return word.lstrip("+%&./-").rstrip("&./-")


def glue_units(words: Sequence[str], apart: Iterable[str]) -> tuple[str, ...]:
    """Write a number and its short unit as one word, as sellers do («550 W» -> «550W»).

    So a number with a unit counts as one word of the query. Words of `apart` are never units.
    """
    glued: list[str] = []
    for word in words:
        is_unit = word.isalpha() and len(word) <= _LONGEST_UNIT and word.casefold() not in apart
        if is_unit and glued and _NUMBER.fullmatch(glued[-1]):
            glued[-1] += word
        else:
            glued.append(word)
    return tuple(glued)


def same(word: str) -> str:
    """The form in which two words count as the same one: case and a plural ending aside."""
    return word.casefold().removesuffix("s")


def key(words: Iterable[str]) -> tuple[str, ...]:
    """What two queries are compared by: neither the order of words nor hyphens tell them apart."""
    return tuple(sorted(same(piece) for word in words for piece in word.split("-")))
