"""Which properties tell most about a product, and where each stands in English."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import zip_longest

from bot.domain.search.parts import Part
from bot.domain.translation import Origin, Role

_MOST_TELLING = (
    Role.BRAND,
    Role.FEATURE,
    Role.MATERIAL,
    Role.PURPOSE,
    Role.ATTRIBUTE,
    Role.SPEC,
    Role.COLOUR,
    Role.TAIL,
    Role.UNKNOWN,
)
# A feature and an attribute share a place: among themselves they keep the order of the source.
_PLACES = {
    Role.COLOUR: 0,
    Role.FEATURE: 1,
    Role.ATTRIBUTE: 1,
    Role.MATERIAL: 2,
    Role.BRAND: 3,
    Role.PURPOSE: 4,
    Role.HEAD: 5,
    Role.TAIL: 6,
    Role.UNKNOWN: 6,
    Role.SPEC: 7,
}
# What a word of an unknown part is, by who translated it; a guess stays unknown.
_BY_ORIGIN = {
    Origin.USER: Role.FEATURE,
    Origin.GLOSSARY: Role.FEATURE,
    Origin.NUMBER: Role.BRAND,
}
_MODEL = re.compile(r"[A-Za-z-]*\d[A-Za-z\d-]*")
_BARE_CODE = re.compile(r"\d{3,}")


def resolved(properties: Sequence[Part], head: Part) -> tuple[Part, ...]:
    """The properties with the roles they really play next to this head."""
    result: list[Part] = []
    for part, following in zip_longest(properties, properties[1:]):
        neighbours = {n.position: n for n in (*result[-1:], following) if n}
        before, after = (neighbours.get(part.position + step) for step in (-1, 1))
        result.append(replace(part, role=_role(part, head, before, after)))
    return tuple(result)


def by_telling(
    properties: Sequence[Part], head: Part, ratings: Collection[str], vague: Collection[str] = ()
) -> list[Part]:
    """The most telling first; among equals the more specific, then the one named earlier.

    In typed English the word closest to the head narrows it most; a name is read from its start
    (iPhone 15, then Pro Max). Names lead, then one number, best in a unit that buyers of the
    thing choose by (`ratings`), then the first property, then the other numbers. What a `vague`
    head is of, such as a set or a line, comes before all else.
    """
    is_vague = bool(head.words) and head.words[-1].casefold() in vague

    def rank(part: Part) -> tuple[int, int, int]:
        is_english = head.is_typed and part.origin is Origin.LATIN
        narrows = abs(head.position - part.position) if is_english else -len(part.words)
        if part.role in {Role.BRAND, Role.SPEC} and not is_english:
            narrows = 0
        is_of = is_vague and part.role is Role.PURPOSE
        return -1 if is_of else _MOST_TELLING.index(part.role), narrows, part.position

    ordered = sorted(properties, key=rank)
    names = [part for part in ordered if part.role is Role.BRAND]
    rest = [part for part in ordered if part.role is not Role.BRAND]
    numbers = [part for part in rest if part.role is Role.SPEC and not _is_rate(part)]
    leading = ([part for part in rest if _is_rating(part, ratings)] or numbers)[:1]
    left = [part for part in rest if part not in leading]
    measures = [part for part in left if part.role is Role.SPEC]
    others = [part for part in left if part.role is not Role.SPEC]
    if is_vague and others and others[0].role is Role.PURPOSE:
        return [others[0], *names, *leading, *measures, *others[1:]]
    return [*names, *leading, *others[:1], *measures, *others[1:]]


def _is_rating(part: Part, ratings: Collection[str]) -> bool:
    numbers = any(word[:1].isdigit() for word in part.words)
    return numbers and part.words[-1].casefold().lstrip("0123456789.x/+-") in ratings


def _is_rate(part: Part) -> bool:
    """«60 bags/min» takes two words and is looked up in the offer rather than searched for."""
    return len(part.words) > 1 and "/" in part.words[-1]


def in_english_order(parts: Sequence[Part]) -> list[Part]:
    """Colour, features, material, brand, purpose, head, tail, numbers."""
    return sorted(parts, key=lambda part: (_PLACES[part.role], part.position))


def is_strong(part: Part) -> bool:
    """Whether the property alone narrows the product to what was meant."""
    return _MOST_TELLING.index(part.role) <= _MOST_TELLING.index(Role.SPEC)


def _role(part: Part, head: Part, before: Part | None, after: Part | None) -> Role:
    if part.is_typed:
        return _typed_role(part, head, before, after)
    if part.role is Role.HEAD:
        return Role.PURPOSE
    if part.role in {Role.SPEC, Role.UNIT}:
        return Role.BRAND if _is_code(part) else Role.SPEC
    return _BY_ORIGIN.get(part.origin, part.role) if part.role is Role.UNKNOWN else part.role


def _typed_role(part: Part, head: Part, before: Part | None, after: Part | None) -> Role:
    """English around an English head keeps its order; inside Russian it is a name or a feature."""
    if head.is_typed:
        return Role.FEATURE if part.position < head.position else Role.TAIL
    continues_name = before is not None and before.role is Role.BRAND
    begins_code = after is not None and _is_code(after)
    return Role.BRAND if continues_name or begins_code or _is_code(part) else Role.FEATURE


def _is_code(part: Part) -> bool:
    """A model or type number («6205», «2RS»), as opposed to a measure («12V», «30x20»)."""
    pattern = _MODEL if part.origin is Origin.LATIN else _BARE_CODE
    return all(pattern.fullmatch(word) for word in part.words)
