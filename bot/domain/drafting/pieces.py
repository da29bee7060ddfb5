"""One chunk worded: what the glossary is sure of is said, the rest is named.

A sentence is never spelt in Latin letters: a supplier could not read it, and would not ask. But a
number is never lost, so the one word it counts may be.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.coverage import Coverage
from bot.domain.drafting.cutting import DraftRules, has_cyrillic
from bot.domain.phrase import chinese, english
from bot.domain.translation import GOOD_CONFIDENCE, Origin, Phrase, Role, Segment
from bot.domain.wording import TextKind

_BARE_NUMBER = re.compile(r"\d\+?$")
_LATIN_END = re.compile(r"[!-~]$")
_COMMA, _PAUSE, _EXCEPT = "\uff0c", "\u3001", "\u4e0d\u8981"
_NOT_EN, _NOT_ZH = "not: ", "\u4e0d\u8981\uff1a"


@dataclass(frozen=True, slots=True)
class Piece:
    """A chunk in three languages, the segments that say it, and the words that it lacks."""

    en: str
    zh: str
    ru: str
    said: tuple[Segment, ...]
    left_out: tuple[str, ...]


def piece_of(phrase: Phrase, kind: TextKind, rules: DraftRules) -> Piece:
    products = [said for product in phrase.products if (said := _said(product, kind))]
    excluded = [one for one in phrase.excluded if _is_usable(one, TextKind.FREE)]
    coverage = Coverage(phrase.text)
    for product in products:
        coverage.add(product)
    unwanted = [coverage.add_excluded(segment) for segment in excluded]
    if kind is TextKind.NAME:
        coverage.add(one for product in phrase.products for one in product if not one.en)
    left_out = coverage.unsaid(rules.harmless)
    is_negative = any(word.lower() in rules.negations for word in left_out)
    if is_negative and not products:
        return Piece("", "", "", (), Coverage(phrase.text).unsaid(frozenset()))
    said = tuple(one for part in (*products, excluded) for one in part)
    is_all_said = kind is TextKind.FREE and not left_out and not any(one.guess for one in said)
    en = joined(", ", [*map(_english, products), _without(excluded)])
    zh = joined(_COMMA, [*map(_chinese, products), _not_wanted(excluded)])
    return Piece(
        en=f"{_NOT_EN}{en}" if is_negative else en,
        zh=f"{_NOT_ZH}{zh}" if is_negative else zh,
        ru=phrase.text if is_all_said else joined(", ", [*map(_russian, products), *unwanted]),
        said=said,
        left_out=left_out,
    )


def _without(excluded: Sequence[Segment]) -> str:
    names = joined(", ", (english([one]) for one in excluded))
    return f"without {names}" if names else ""


def _not_wanted(excluded: Sequence[Segment]) -> str:
    names = joined(_PAUSE, (chinese([one]) for one in excluded))
    return f"{_EXCEPT}{names}" if names else ""


def _said(product: Sequence[Segment], kind: TextKind) -> tuple[Segment, ...]:
    """The usable segments. A bare number brings the unknown word along that says of what."""
    before = [None, *product[:-1]]
    return tuple(
        one
        for one, number in zip(product, before, strict=True)
        if _is_usable(one, kind) or (number and _is_bare(number) and _is_spelt(one))
    )


def _english(said: Sequence[Segment]) -> str:
    """A name in the order of names; what is told with verbs, in the order it was told."""
    if not _is_told(said):
        return english(said)
    return " ".join(one.en for one in said)


def _chinese(said: Sequence[Segment]) -> str:
    if not _is_told(said):
        return chinese(said)
    text = ""
    for one in said:
        has_gap = _LATIN_END.search(text) and one.zh[:1].isascii()
        text += f" {one.zh}" if has_gap else one.zh
    return text


def _is_told(said: Sequence[Segment]) -> bool:
    """A verb, or an unknown word that must stay beside its number."""
    following = pairwise(said)
    is_counted = any(_is_bare(number) and _is_spelt(one) for number, one in following)
    return is_counted or any(one.role is Role.DROP for one in said)


def _is_spelt(segment: Segment) -> bool:
    is_latin = bool(segment.en) and not has_cyrillic(segment.en) and not has_cyrillic(segment.zh)
    return is_latin and segment.origin is Origin.TRANSLITERATION


def _is_usable(segment: Segment, kind: TextKind) -> bool:
    if not segment.en or has_cyrillic(segment.en) or has_cyrillic(segment.zh):
        return False
    return segment.confidence >= GOOD_CONFIDENCE or kind is TextKind.NAME


def _is_bare(segment: Segment) -> bool:
    is_number = segment.origin is Origin.NUMBER and segment.role is Role.SPEC
    return is_number and _BARE_NUMBER.search(segment.en) is not None


def _russian(segments: Sequence[Segment]) -> str:
    return " ".join(segment.guess or segment.source for segment in segments)


def joined(separator: str, parts: Iterable[str]) -> str:
    return separator.join(filter(None, parts))
