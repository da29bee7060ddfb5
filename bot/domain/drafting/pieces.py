"""One chunk worded: what the glossary is sure of is said, the rest is named.

A sentence is never spelt in Latin letters: a supplier could not read it, and would not ask. But a
number is never lost, so the one word it counts may be.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain.coverage import Coverage
from bot.domain.drafting.cutting import DraftRules, has_cyrillic
from bot.domain.drafting.telling import is_counting, is_spelt, told
from bot.domain.phrase import chinese, english
from bot.domain.translation import GOOD_CONFIDENCE, Origin, Phrase, Role, Segment
from bot.domain.wording import TextKind

_COMMA, _PAUSE, _EXCEPT = "\uff0c", "\u3001", "\u4e0d\u8981"
_NOT_EN, _NOT_ZH = "not: ", "\u4e0d\u8981\uff1a"
_COMMAS = re.compile(r"[,;\n]\s")
_PROPERTIES = frozenset({Role.ATTRIBUTE, Role.FEATURE, Role.COLOUR, Role.TAIL})


@dataclass(frozen=True, slots=True)
class Piece:
    """A chunk in three languages, the segments that say it, and the words that it lacks.

    `numbers` are those no segment says; they are said as typed, at the end. `is_told`: it has a
    verb or the like, and is translated word for word.
    """

    en: str
    zh: str
    ru: str
    said: tuple[Segment, ...]
    left_out: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class _Said:
    """Everything of a chunk that is said, and what of its text that covers."""

    products: Sequence[Sequence[Segment]]
    excluded: Sequence[Segment]
    unwanted: Sequence[str]
    coverage: Coverage


def piece_of(phrase: Phrase, kind: TextKind, rules: DraftRules) -> Piece:
    found = _found(phrase, kind, rules)
    left_out = found.coverage.unsaid(rules.harmless)
    numbers = found.coverage.lost_numbers()
    is_negative = any(word.lower() in rules.negations for word in left_out)
    if is_negative and not found.products:
        numbers = Coverage(phrase.text).lost_numbers()
        left_out = Coverage(phrase.text).unsaid(frozenset())
        return Piece(joined(", ", numbers), joined(_PAUSE, numbers), "", (), left_out, numbers)
    said = tuple(one for part in (*found.products, found.excluded) for one in part)
    is_sure = not left_out and not any(one.guess for one in said)
    en, zh = _worded(found, kind, rules)
    en = joined(", ", [f"{_NOT_EN}{en}" if is_negative else en, *numbers])
    zh = joined(_COMMA, [f"{_NOT_ZH}{zh}" if is_negative else zh, *numbers])
    ru = joined(", ", [*map(_russian, found.products), *found.unwanted, *numbers])
    is_whole = kind is TextKind.FREE and is_sure
    ru = phrase.text if is_whole else ru
    return Piece(en, zh, ru, said, left_out, numbers, any(map(_is_word_told, said)))


def _found(phrase: Phrase, kind: TextKind, rules: DraftRules) -> _Said:
    coverage = Coverage(phrase.text)
    usable = [_usable(product, kind, phrase.text) for product in phrase.products]
    products = [one for part in usable for one in _placed(part, coverage, kind, rules)]
    excluded = [one for one in phrase.excluded if _is_usable(one, TextKind.FREE)]
    unwanted = [coverage.add_excluded(segment) for segment in excluded]
    if kind is TextKind.NAME:
        coverage.add(one for product in phrase.products for one in product if not one.en)
    return _Said([one for one in products if one], excluded, unwanted, coverage)


def _usable(product: Sequence[Segment], kind: TextKind, text: str) -> tuple[Segment, ...]:
    """The usable segments, and unknown words that are names or that a bare number counts."""
    before = [None, *product[:-1]]
    return tuple(
        one
        for one, number in zip(product, before, strict=True)
        if _is_usable(one, kind)
        or (is_spelt(one) and (_is_name(one, text) or (number and is_counting(number))))
    )


def _is_name(segment: Segment, text: str) -> bool:
    """Whether the word has a capital that no sentence gave it."""
    return segment.source.istitle() and not text.lstrip().startswith(segment.source)


def _placed(
    product: Sequence[Segment], coverage: Coverage, kind: TextKind, rules: DraftRules
) -> list[list[Segment]]:
    """The segments with their places marked; what is told once is said once, with its «not».

    Where verbs tell something, its commas stay.
    """
    placed = list(zip(product, coverage.add(product), strict=True))
    if kind is TextKind.NAME:
        return [list(product)]
    has_verb = any(one.role is Role.DROP for one in product)
    parts: list[list[Segment]] = [[]]
    end = 0
    for segment, span in placed:
        if span is None:
            is_copy = segment.source in coverage.text
            is_heard = is_copy and (has_verb or any(map(str.isdecimal, segment.en)))
            parts[-1] += [] if is_heard else [segment]
            continue
        if has_verb and _COMMAS.search(coverage.text, end, span.start):
            parts.append([])
        parts[-1].append(_with_refusal(segment, span, coverage, rules))
        end = span.stop
    return parts


def _with_refusal(segment: Segment, span: range, coverage: Coverage, rules: DraftRules) -> Segment:
    """«Not» in front of a verb is said with it."""
    before = coverage.word_before(span).lower()
    if segment.role is not Role.DROP or before not in rules.refusals:
        return segment
    coverage.add_word_before(span)
    en, zh = rules.refusal
    return replace(segment, en=f"{en} {segment.en}", zh=f"{zh}{segment.zh}")


def _worded(found: _Said, kind: TextKind, rules: DraftRules) -> tuple[str, str]:
    if kind is TextKind.FREE:
        said = [told(product, rules) for product in found.products]
    else:
        said = [(english(product), chinese(product)) for product in found.products]
    en = joined(", ", [*(english for english, _ in said), _without(found.excluded)])
    return en, joined(_COMMA, [*(chinese for _, chinese in said), _not_wanted(found.excluded)])


def _without(excluded: Sequence[Segment]) -> str:
    """Things the product goes without, and properties it must not have."""
    things = joined(", ", (english([one]) for one in excluded if one.role not in _PROPERTIES))
    properties = (f"not {one.en}" for one in excluded if one.role in _PROPERTIES)
    return joined(", ", [f"without {things}" if things else "", *properties])


def _not_wanted(excluded: Sequence[Segment]) -> str:
    names = joined(_PAUSE, (chinese([one]) for one in excluded))
    return f"{_EXCEPT}{names}" if names else ""


def _is_usable(segment: Segment, kind: TextKind) -> bool:
    if not segment.en or has_cyrillic(segment.en) or has_cyrillic(segment.zh):
        return False
    if kind is TextKind.NAME:
        return segment.role is not Role.DROP or segment.origin is Origin.USER
    return segment.confidence >= GOOD_CONFIDENCE


def _is_word_told(segment: Segment) -> bool:
    """A set phrase says the same wherever it stands; a single verb or adverb may not."""
    return segment.role is Role.DROP and segment.is_sure and " " not in segment.source


def _russian(segments: Sequence[Segment]) -> str:
    return " ".join(segment.guess or segment.source for segment in segments)


def joined(separator: str, parts: Iterable[str]) -> str:
    return separator.join(filter(None, parts))
