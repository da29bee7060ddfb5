"""Reads the specification: "volume 500 ml, steel 304, weight up to 300 g" is three lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.attributes import Attributes
from bot.domain.rfq.errors import AnswerError
from bot.domain.rfq.model import Bound, Spec
from bot.domain.rfq.rules import Words
from bot.domain.rfq.vague import is_vague

MOST_LINES = 15
LONGEST_LINE = 150
# A comma between two digits is a decimal sign; in front of a space it separates.
_SEPARATOR = re.compile(r"[\n;•]|,(?![0-9])|(?<![0-9]),|,(?=\s)")
_BULLET = re.compile(r"^\s*(?:[-–—*]|[0-9]{1,2}[.)](?=\s))\s*")
_NUMBER_AHEAD = r"\s*(?=[0-9])"
_EDGES = " \t:.-–—="


@dataclass(frozen=True, slots=True)
class ReadSpecification:
    """The lines that can be checked, and the words refused because they cannot."""

    lines: tuple[Spec, ...]
    vague: tuple[str, ...]


def read_specification(text: str, attributes: Attributes, words: Words) -> ReadSpecification:
    """Cut what was typed into lines. AnswerError when nothing usable is left, or too much is."""
    pieces = [_BULLET.sub("", piece).strip(_EDGES) for piece in _SEPARATOR.split(text)]
    pieces = [" ".join(piece.split()) for piece in pieces if any(map(str.isalnum, piece))]
    if any(len(piece) > LONGEST_LINE for piece in pieces):
        raise AnswerError("err-rfq-spec-long", most=LONGEST_LINE)
    vague = tuple(piece for piece in pieces if is_vague(piece, words))
    kept = [piece for piece in pieces if piece not in vague]
    if not kept:
        raise AnswerError("err-rfq-vague" if vague else "err-rfq-spec-empty")
    return ReadSpecification(tuple(read_line(one, attributes, words) for one in kept), vague)


def read_line(piece: str, attributes: Attributes, words: Words) -> Spec:
    """One line: the attribute's name if it begins with one, a limit, and the value."""
    named = attributes.named(piece)
    if named and named.rest:
        label, bound, value = _bounded(named.rest, words)
        rest = f"{label} {value}".strip()
        return Spec(rest, attribute=named.attribute.id, bound=bound)
    label, bound, value = _bounded(piece, words)
    if bound is Bound.EXACT:
        return Spec(piece)
    return Spec(value, label=label, bound=bound)


def read_value(typed: str, attribute_id: str, words: Words) -> Spec:
    """The answer to a question about one attribute. AnswerError when it says nothing checkable."""
    value = " ".join(typed.split()).strip(_EDGES)
    if not any(map(str.isalnum, value)):
        raise AnswerError("err-rfq-spec-empty")
    if len(value) > LONGEST_LINE:
        raise AnswerError("err-rfq-spec-long", most=LONGEST_LINE)
    if is_vague(value, words):
        raise AnswerError("err-rfq-vague")
    label, bound, rest = _bounded(value, words)
    return Spec(f"{label} {rest}".strip(), attribute=attribute_id, bound=bound)


def merged(before: Sequence[Spec], new: Sequence[Spec]) -> tuple[Spec, ...]:
    """The lines with new ones added; an attribute said again replaces what it said before."""
    said = {spec.attribute for spec in new if spec.attribute}
    kept = [spec for spec in before if spec.attribute not in said and spec not in new]
    lines = (*kept, *dict.fromkeys(new))
    if len(lines) > MOST_LINES:
        raise AnswerError("err-rfq-spec-many", most=MOST_LINES)
    return lines


def _bounded(text: str, words: Words) -> tuple[str, Bound, str]:
    """What stands before the limit, the limit, and the value with its number."""
    for start, end, bound in _bounds(text, words):
        before, value = text[:start].strip(_EDGES), text[end:].strip()
        if not value.split()[-1].casefold().startswith(words.ages):
            return before, bound, value
    return "", Bound.EXACT, text


def _bounds(text: str, words: Words) -> Iterator[tuple[int, int, Bound]]:
    """Limits in front of a number, longer wordings first; a range is no limit."""
    folded = text.casefold()
    if any(re.search(rf"(?<!\w){re.escape(one)}\s+[0-9].*\s{re.escape(two)}\s+[0-9]", folded)
           for one, two in words.ranges):  # fmt: skip
        return
    for phrase in sorted(words.bounds, key=len, reverse=True):
        found = re.search(rf"(?<!\w){re.escape(phrase)}{_NUMBER_AHEAD}", folded)
        if found:
            yield found.start(), found.end(), words.bounds[phrase]
