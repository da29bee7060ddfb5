"""Words a chunk that tells something: parts in the order they were told, names in their own.

A verb, a question word or a group such as «for the shop» keeps its place; the words between them
make up names, which have an order of their own in English and Chinese.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.domain.drafting.cutting import DraftRules, has_cyrillic
from bot.domain.phrase import chinese, english, plural
from bot.domain.translation import Origin, Role, Segment

_BARE_NUMBER = re.compile(r"\d+\+?$")
_ONE = "1"
_OF_THINGS = "\u4e2a"
_NOUNS = frozenset({Role.HEAD, Role.PURPOSE, Role.TRADE, Role.UNKNOWN})
_LATIN_END = re.compile(r"[!-~]$")


@dataclass(frozen=True, slots=True)
class _Part:
    en: str
    zh: str


def told(said: Sequence[Segment], rules: DraftRules) -> tuple[str, str]:
    """The English and the Chinese of one product, or of what is said without naming one."""
    said = _counted(said)
    has_verb = _has_verb(said)
    if not has_verb and any(one.role is Role.HEAD for one in said):
        return english(said), chinese(said)
    parts: list[_Part] = []
    name: list[Segment] = []
    spelt = _spelt_places(said)
    for place, one in enumerate(said):
        part = _in_place(one, rules) if place not in spelt else _Part(one.en, one.zh)
        if part is None:
            name.append(one)
            continue
        parts += [*_named(name), part]
        name = []
    parts += _named(name)
    return " ".join(part.en for part in parts), _together([part.zh for part in parts])


def is_counting(segment: Segment) -> bool:
    """Whether it is a number that needs the word beside it to say of what."""
    return _is_bare(segment) or _counts(segment)


def _is_bare(segment: Segment) -> bool:
    is_number = segment.origin is Origin.NUMBER and segment.role is Role.SPEC
    return is_number and _BARE_NUMBER.search(segment.en) is not None


def is_spelt(segment: Segment) -> bool:
    """An unknown word that is at least spelt in Latin letters."""
    is_latin = bool(segment.en) and not has_cyrillic(segment.en) and not has_cyrillic(segment.zh)
    return is_latin and segment.origin is Origin.TRANSLITERATION


def _has_verb(said: Sequence[Segment]) -> bool:
    return bool(_spelt_places(said)) or any(one.role is Role.DROP for one in said)


def _spelt_places(said: Sequence[Segment]) -> set[int]:
    """Where an unknown word stands that must stay beside its number, and that number."""
    pairs = enumerate(pairwise(said))
    first = [place for place, (number, one) in pairs if _is_bare(number) and is_spelt(one)]
    return {place + step for place in first for step in (0, 1)}


def _in_place(one: Segment, rules: DraftRules) -> _Part | None:
    """The part that keeps its place; None for a part of a name."""
    if one.role is Role.DROP:
        return _Part(one.en, one.zh)
    if one.role is not Role.PURPOSE or not one.source:
        return None
    opening = rules.opening(one.source.split()[0].lower(), one.en)
    if opening is None:
        return None
    en, zh = opening
    return _Part(f"{en} {one.en}", zh.format(one.zh))


def _named(name: Sequence[Segment]) -> list[_Part]:
    en = english(name)
    return [_Part(en, chinese(name))] if en else []


def _counted(said: Sequence[Segment]) -> list[Segment]:
    """«3 samples», not a sample in an order of three pieces."""
    found: list[Segment] = []
    for one in said:
        number = found[-1] if found else None
        is_counted = one.role in _NOUNS and (one.is_sure or is_spelt(one))
        if number and _counts(number) and is_counted:
            found[-1] = _count(number, one)
        else:
            found.append(one)
    return found


def _counts(segment: Segment) -> bool:
    """Whether it is a number without a unit of its own."""
    written = segment.source.replace(" ", "")
    is_alone = written.isdecimal() or written.isalpha()
    return segment.origin is Origin.NUMBER and segment.role is Role.UNIT and is_alone


def _count(number: Segment, noun: Segment) -> Segment:
    amount = number.en.split()[0]
    name = noun.en if amount == _ONE or not noun.is_sure else plural(noun.en)
    return replace(
        noun,
        source=f"{number.source} {noun.source}",
        en=f"{amount} {name}",
        zh=f"{amount}{_OF_THINGS}{noun.zh}",
        role=Role.HEAD if noun.role is Role.TRADE else noun.role,
    )


def _together(parts: Sequence[str]) -> str:
    text = ""
    for part in parts:
        has_gap = _LATIN_END.search(text) and part[:1].isascii()
        text += f" {part}" if has_gap else part
    return text
