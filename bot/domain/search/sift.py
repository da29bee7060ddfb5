"""Decides which pieces of the wish may stand in the query at all, and why the others may not."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.search.model import Reason
from bot.domain.search.parts import Part
from bot.domain.search.rules import WordRules
from bot.domain.search.typed import split_typed
from bot.domain.search.wording import glue_units, latin_words
from bot.domain.translation import Origin, Role, Segment

_BY_ROLE = {
    Role.TRADE: Reason.TRADE_WORD,
    Role.ORIGIN: Reason.COUNTRY,
    Role.DROP: Reason.FILLER,
}
_TON = "ton"
_FOUND_IN_ENGLISH = {Origin.LATIN, Origin.GLOSSARY, Origin.NUMBER}
_MEASURES = frozenset({Role.SPEC, Role.UNIT})


def sift(segments: Sequence[Segment], rules: WordRules) -> tuple[Part, ...]:
    """One part per segment, or per word where English was typed; in source order."""
    parts = [_part(segment, rules) for segment in segments]
    if any(_bears_tons(part, rules) for part in parts):
        parts = [_as_capacity(part) for part in parts]
    if _is_english(segments):
        parts = [_as_typed(part) for part in parts]
    return split_typed(parts, rules)


def _bears_tons(part: Part, rules: WordRules) -> bool:
    words = {word.casefold() for word in part.words}
    return part.role is Role.HEAD and not rules.bear_tons.isdisjoint(words)


def _as_capacity(part: Part) -> Part:
    """A press of 100 tons is not 100 tons of presses."""
    number, ton, plural = " ".join(part.words).partition(_TON)
    is_tons = part.reason is Reason.QUANTITY and number and ton and plural in {"", "s"}
    return replace(part, words=(number.strip() + _TON,), reason=None) if is_tons else part


def _is_english(segments: Sequence[Segment]) -> bool:
    text = "".join(segment.source for segment in segments)
    return text.isascii() and any(map(str.isalpha, text))


def _as_typed(part: Part) -> Part:
    """English words in the order and, where it is the same word, in the spelling of their author."""
    if not part.is_usable or part.origin not in _FOUND_IN_ENGLISH:
        return part
    words = glue_units(latin_words(part.source), ())
    is_same = len(words) == len(part.words) and _letters(words) == _letters(part.words)
    return replace(
        part,
        words=words if is_same else part.words,
        role=part.role if part.role is Role.HEAD else Role.UNKNOWN,
        origin=Origin.LATIN,
    )


def _letters(words: Sequence[str]) -> str:
    return "".join(filter(str.isalnum, "".join(words).casefold()))


def _part(segment: Segment, rules: WordRules) -> Part:
    words = latin_words(segment.en)
    reason = _reason(segment, words, rules)
    return Part(
        position=0,
        source=segment.source,
        words=words if reason else _written(segment, words, rules),
        role=_role(segment),
        origin=segment.origin,
        alternatives=segment.alternatives,
        reason=reason,
    )


def _role(segment: Segment) -> Role:
    """A word the user put in themselves stays, whatever it was taken for."""
    is_kept = segment.origin is Origin.USER and segment.role in _BY_ROLE
    return Role.UNKNOWN if is_kept else segment.role


def _written(segment: Segment, words: tuple[str, ...], rules: WordRules) -> tuple[str, ...]:
    """The words as they stand in a query: numbers with units as one, no «for» in front.

    A tail keeps its «with»: a jar with lid is not a jar lid.
    """
    if _is_measure(segment):
        return glue_units(words, rules.small)
    if segment.role is Role.TAIL:
        return words
    leads = len(words) > 1 and words[0].casefold() in rules.before_details
    return words[1:] if leads else words


def _reason(segment: Segment, words: tuple[str, ...], rules: WordRules) -> Reason | None:
    if segment.origin is Origin.USER:
        return None if words else Reason.CORRECTED
    if segment.role is Role.ORIGIN and words and words[0].casefold() in rules.before_destination:
        return Reason.DESTINATION
    if segment.role is Role.TRADE and segment.origin is Origin.NUMBER:
        return Reason.PRICE
    if segment.role in _BY_ROLE:
        return _BY_ROLE[segment.role]
    if not words:
        return Reason.FILLER if segment.is_sure and not segment.en else Reason.NOT_LATIN
    return _amount_reason(words, rules) if _is_measure(segment) else None


def _is_measure(segment: Segment) -> bool:
    return segment.origin is Origin.NUMBER or segment.role in _MEASURES


def _amount_reason(words: tuple[str, ...], rules: WordRules) -> Reason | None:
    """How many and for how much are not properties of the product."""
    unit = words[-1].casefold().lstrip("0123456789.")
    if unit in rules.currencies:
        return Reason.PRICE
    if unit in rules.counted:
        return Reason.QUANTITY
    return None
