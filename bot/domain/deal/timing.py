"""Reads when a part is to be paid: "at once", "10 days after readiness", "5 days before dispatch"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.domain.choices import one_of
from bot.domain.deal.plan import Event, Trigger

_SHORT: Final = 3
_WORDS = re.compile(r"[^\W\d_]+")
FARTHEST: Final = 365
_BILL = re.compile(r"\bb\s?/\s?l\b")


@dataclass(frozen=True, slots=True)
class TimingWords:
    """Lower-case Russian and English. `now`, `units` and `events` are stems, the others words.

    `units` tells how many days one is. `events`: of two that fit, the earlier listed is meant.
    `joins` stand between two parts.
    """

    now: tuple[str, ...]
    leads: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]
    joins: frozenset[str]
    units: dict[str, int]
    events: dict[Event, tuple[str, ...]]

    def __hash__(self) -> int:
        return id(self)


def take_trigger(text: str, words: TimingWords) -> tuple[Trigger | None, str]:
    """What the text says of the time, and the text without it; None when it says nothing.

    Before the dispatch, without a number of days, means when the goods are ready.
    """
    folded = _folded(text)
    found = _first(folded, words)
    if found is None:
        return None, folded
    trigger, start, end = found
    return trigger, f"{folded[:start]} {folded[end:]}".strip()


def take_triggers(text: str, words: TimingWords) -> tuple[Sequence[tuple[Trigger, int]], str]:
    """Every time the text says and the place of each, and the text with blanks instead of them."""
    rest, found = _folded(text), []
    while one := _first(rest, words):
        trigger, start, end = one
        found.append((trigger, start))
        rest = f"{rest[:start]}{' ' * (end - start)}{rest[end:]}"
    return found, rest


def _folded(text: str) -> str:
    return _BILL.sub("bl", " ".join(text.casefold().split()))


def _first(folded: str, words: TimingWords) -> tuple[Trigger, int, int] | None:
    """A time with an event before "at once": where it begins and ends."""
    for match in _pattern(words).finditer(folded):
        event, length = _event(match["what"], words)
        trigger = _trigger(match, event, words) if event else None
        if event and trigger is None:
            return None
        if trigger:
            return trigger, match.start(), match.start("what") + length
    for match in _WORDS.finditer(folded):
        if match[0].startswith(words.now):
            return Trigger(Event.AGREED), match.start(), match.end()
    return None


def take_days(text: str, words: TimingWords) -> int | None:
    """A bare number of days, below zero for days before; None for anything else."""
    units = "|".join(map(re.escape, words.units))
    found = re.fullmatch(
        rf"([-+−–]?)\s?([0-9]{{1,3}})\s?(?:(?P<unit>{units})\w*)?", text.casefold().strip()
    )
    if found is None:
        return None
    days = int(found[2]) * words.units.get(found["unit"] or "", 1)
    return None if days > FARTHEST else -days if found[1] in {"-", "−", "–"} else days


def _trigger(match: re.Match[str], event: Event, words: TimingWords) -> Trigger | None:
    is_before = match["side"] in words.before
    if not match["unit"]:
        is_dispatch = is_before and event is Event.SHIPPED
        if is_dispatch:
            return Trigger(Event.READY)
        return None if is_before else Trigger(event)
    days = int(match["count"] or 1) * words.units[match["unit"]]
    if days > FARTHEST:
        return None
    return Trigger(event, -days if is_before else days)


def _event(said: str, words: TimingWords) -> tuple[Event | None, int]:
    """The event among the words, and where the last word about an event ends."""
    known = list(_WORDS.finditer(said))
    for event, stems in words.events.items():
        if any(_is(one[0], stems) for one in known):
            every = tuple(stem for some in words.events.values() for stem in some)
            return event, max(one.end() for one in known if _is(one[0], every))
    return None, 0


def _is(word: str, stems: tuple[str, ...]) -> bool:
    """Short words are meant whole."""
    return any(word == one if len(one) <= _SHORT else word.startswith(one) for one in stems)


@lru_cache(4)
def _pattern(words: TimingWords) -> re.Pattern[str]:
    leads, units = one_of(words.leads), "|".join(map(re.escape, words.units))
    sides = one_of(words.after | words.before)
    return re.compile(
        rf"(?:\b(?:{leads})\s+)?"
        rf"(?:(?<![0-9.,%])(?:(?P<count>[0-9]{{1,3}})[\s-]*)?\b(?P<unit>{units})\w*\s+)?"
        rf"\b(?P<side>{sides})\s+(?P<what>[^\W\d_]+(?:\s+[^\W\d_]+){{0,2}})"
    )
