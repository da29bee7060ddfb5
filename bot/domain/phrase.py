"""Puts translated segments into the word order of a product name, English or Chinese.

Source order never matters to a supplier's search; a fixed order of roles does.
"""

import re
from collections.abc import Sequence

from bot.domain.translation import Origin, Role, Segment

_ORDER = (
    Role.COLOUR,
    Role.FEATURE,
    Role.ATTRIBUTE,
    Role.MATERIAL,
    Role.BRAND,
    Role.PURPOSE,
    Role.HEAD,
    Role.TAIL,
    Role.SPEC,
    Role.UNIT,
    Role.ORIGIN,
    Role.TRADE,
)
_PLACES = {role: float(place) for place, role in enumerate(_ORDER)}
_SAID = frozenset({*_ORDER, Role.UNKNOWN})
_HALF = 0.5
_PLURAL_ONLY = frozenset(
    {
        "aids",
        "atlas",
        "canvas",
        "chess",
        "christmas",
        "clothes",
        "cosmetics",
        "darts",
        "earmuffs",
        "electronics",
        "gas",
        "glasses",
        "goggles",
        "jeans",
        "kids",
        "ladies",
        "leggings",
        "lens",
        "news",
        "overalls",
        "pajamas",
        "pants",
        "pliers",
        "scissors",
        "series",
        "shorts",
        "species",
        "sports",
        "sunglasses",
        "tongs",
        "trousers",
        "tweezers",
    }
)
_SIBILANT = re.compile(r"(?:ch|sh|x|ss|zz)es$")
_LATIN_END = re.compile(r"[!-~]$")
_LATIN_START = re.compile(r"[!-~]")
_DIGIT = re.compile(r"[0-9]")


def english(segments: Sequence[Segment]) -> str:
    """The English name: colour, feature, attribute, material, brand, purpose, HEAD, the rest.

    What a later part repeats is left out (aquarium + aquarium pump); numbers always stay.
    """
    words: list[str] = []
    ordered = in_english_order(segments)
    for place, segment in enumerate(ordered):
        if not _is_repeated(segment, ordered[place + 1 :]):
            words += _without_overlap(words, _name(segment))
    return " ".join(words)


def chinese(segments: Sequence[Segment]) -> str:
    """The Chinese name: the same order, written together except between Latin words."""
    text = ""
    ordered = in_english_order(segments)
    for place, segment in enumerate(ordered):
        if _is_repeated(segment, ordered[place + 1 :]):
            continue
        has_gap = _LATIN_END.search(text) and _LATIN_START.match(segment.zh)
        text += f" {segment.zh}" if has_gap else segment.zh
    return text


def in_english_order(segments: Sequence[Segment]) -> list[Segment]:
    """The segments in English order, without those that say nothing.

    Purposes stand nearest first in Russian and farthest first in English (a «box for storage of
    shoes» is a shoe storage box). An unknown word keeps its side of the product's noun.
    """
    main = next((i for i, segment in enumerate(segments) if segment.role is Role.HEAD), -1)

    def place(index: int) -> tuple[float, int]:
        segment = segments[index]
        if segment.role is Role.PURPOSE:
            return _PLACES[Role.PURPOSE], -index
        if segment.role is not Role.UNKNOWN:
            return _PLACES[segment.role], index
        if segment.origin in {Origin.LATIN, Origin.NUMBER}:
            return _PLACES[Role.BRAND], index
        side = _HALF if index > main else -_HALF
        return _PLACES[Role.HEAD] + side, index

    said = [i for i, segment in enumerate(segments) if segment.en and segment.role in _SAID]
    return [segments[index] for index in sorted(said, key=place)]


def singular(word: str) -> str:
    """An English noun as it stands in front of another: shoes make a shoe box."""
    if (
        word.lower() in _PLURAL_ONLY
        or not word.endswith("s")
        or word.endswith(("ss", "us", "is", "'s"))
    ):
        return word
    if word.endswith("ies") and len(word) > len("pies"):
        return f"{word[:-3]}y"
    return word[:-2] if _SIBILANT.search(word) else word[:-1]


def plural(name: str) -> str:
    """The regular plural of a noun or of a name that ends with one."""
    if name.endswith("s"):
        return name
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return f"{name[:-1]}ies"
    return f"{name}es" if name.endswith(("ch", "sh", "x", "z")) else f"{name}s"


def _name(segment: Segment) -> list[str]:
    words = segment.en.split()
    if segment.role is Role.PURPOSE and segment.origin is not Origin.USER:
        return [*words[:-1], singular(words[-1])]
    return words


def _is_repeated(segment: Segment, later: Sequence[Segment]) -> bool:
    if segment.role is Role.HEAD or _DIGIT.search(segment.en):
        return False
    own = _vocabulary(segment)
    return any(own <= _vocabulary(other) for other in later)


def _vocabulary(segment: Segment) -> set[str]:
    return {singular(word) for word in segment.en.lower().split()}


def _without_overlap(said: Sequence[str], name: Sequence[str]) -> Sequence[str]:
    """`tote bag` followed by `bag` says bag once."""
    if any(_DIGIT.search(word) for word in name):
        return name
    for size in range(min(len(said), len(name)), 0, -1):
        if list(said[-size:]) == list(name[:size]):
            return name[size:]
    return name
