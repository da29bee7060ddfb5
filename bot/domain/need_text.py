"""Reads a need said in one line: "thermo mugs, 50 pcs, for myself, urgent"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from bot.domain.platforms import NeedWords, Purpose, Urgency

_WORD = re.compile(r"[^\W_]+")
_GAP = r"[\s,.;:–—-]+"
Kind = TypeVar("Kind", Purpose, Urgency)


@dataclass(frozen=True, slots=True)
class SaidNeed:
    """What of the three answers a line holds, and the rest of it. `rest` names the goods, mostly."""

    purpose: Purpose | None
    urgency: Urgency | None
    rest: str


def read_need(text: str, words: NeedWords) -> SaidNeed:
    """Purpose and urgency by their words, which leave the line; a line for two purposes has none."""
    purposes, rest = _spoken(text, words.purposes)
    urgencies, rest = _spoken(rest, words.urgencies)
    return SaidNeed(
        purposes[0] if len(purposes) == 1 else None,
        urgencies[0] if len(urgencies) == 1 else None,
        " ".join(rest.split()).strip(" ,;.-–—"),
    )


def is_unknown(text: str, words: NeedWords) -> bool:
    """Whether the person says that they do not know how many."""
    return _plain(text) in words.unknown


def spelled_number(text: str, words: NeedWords, numbers: Mapping[str, Decimal]) -> int | None:
    """A number said in words only: "a couple of hundred", "twenty"; None for anything else."""
    total, current, has_number = Decimal(0), Decimal(0), False
    for word in _WORD.findall(_plain(text)):
        if word in words.multipliers:
            total, current = total + (current or 1) * words.multipliers[word], Decimal(0)
        elif word in numbers:
            current += numbers[word]
        else:
            return None
        has_number = True
    said = total + current
    return int(said) if has_number and said == said.to_integral_value() else None


def _plain(text: str) -> str:
    # The letter yo is typed by few.
    folded = text.casefold().replace("\u0451", "\u0435")
    return " ".join(_WORD.findall(folded))


def _spoken(text: str, phrases: Mapping[Kind, Iterable[str]]) -> tuple[list[Kind], str]:
    """The kinds whose phrases the text holds, and the text without those phrases."""
    found: list[Kind] = []
    longest_first = sorted(
        ((phrase, kind) for kind, listed in phrases.items() for phrase in listed),
        key=lambda one: -len(one[0]),
    )
    folded = text.replace("\u0451", "\u0435").replace("\u0401", "\u0415")
    for phrase, kind in longest_first:
        pattern = rf"(?<!\w){_GAP.join(map(re.escape, phrase.split()))}(?!\w)"
        folded, times = re.subn(pattern, " ", folded, flags=re.IGNORECASE)
        if times and kind not in found:
            found.append(kind)
    # Where nothing was said the line stays as it was typed.
    return found, folded if found else text
