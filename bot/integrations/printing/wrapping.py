"""Line breaking for Latin, Cyrillic and Chinese text that may be mixed within one line."""

import unicodedata
from collections.abc import Iterator, Sequence

_NEVER_FIRST = frozenset(
    "!%),.:;?]}\u00a0\u00b0\u00b7\u00bb\u2011\u2013\u2014\u2019\u201d\u2025\u2026\u202f\u2030"
    "\u20ac\u20bd\u2103"
    "\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u301e"
    "\uff01\uff05\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff5e"
)
_NEVER_LAST = frozenset(
    "$([{\u00a0\u00ab\u2011\u2018\u201c\u201e\u202f\u2116\u3008\u300a\u300c\u300e\u3010\u3014"
    "\u3016\u301d\uff04\uff08\uff3b\uff5b\uffe5"
)
_JOINTS = frozenset("-/\u2010")
_SHORTEST_HALF = 3


def wrap(text: str, advances: Sequence[float], limit: float) -> Iterator[tuple[int, int]]:
    """Bounds of the lines of `text`, none wider than `limit` but for spaces at its end.

    `advances` are the widths of the characters, in the unit of `limit`. A word wider than a line
    is cut wherever the line ends. One paragraph without line breaks; spaces are single.
    """
    start = opportunity = 0
    width = 0.0
    for index, advance in enumerate(advances):
        if index > start and may_break(text, index):
            opportunity = index
        width += advance
        while width > limit and text[index] != " " and index > start:
            end = opportunity if opportunity > start else index
            yield start, end
            start = end
            width = sum(advances[start : index + 1])
    yield start, len(text)


def may_break(text: str, index: int) -> bool:
    """Whether a line may end before the character at `index`, which is not the first."""
    before, after = text[index - 1], text[index]
    if after == " " or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    if before == " ":
        return not _is_inside_number(text, index)
    if before in _JOINTS:
        return _joins_long_halves(text, index)
    return _is_wide(before) or _is_wide(after)


def _is_inside_number(text: str, index: int) -> bool:
    """`4 200` and `200 $` stay whole."""
    is_after_digit = index > 1 and text[index - 2].isdigit()
    return is_after_digit and (text[index].isdigit() or unicodedata.category(text[index]) == "Sc")


def _joins_long_halves(text: str, index: int) -> bool:
    """A long compound or address may be parted; `T/T`, `30-50` and `24/7` may not."""
    left = text[max(index - 1 - _SHORTEST_HALF, 0) : index - 1]
    right = text[index : index + _SHORTEST_HALF]
    return all(len(half) == _SHORTEST_HALF and half.isalnum() for half in (left, right))


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in ("W", "F")
