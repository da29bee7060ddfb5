"""Decides which pieces of the wish may stand in the query at all, and why the others may not."""

from collections.abc import Sequence

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
_MEASURES = frozenset({Role.SPEC, Role.UNIT})


def sift(segments: Sequence[Segment], rules: WordRules) -> tuple[Part, ...]:
    """One part per segment, or per word where English was typed; in source order."""
    return split_typed([_part(segment, rules) for segment in segments], rules)


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
