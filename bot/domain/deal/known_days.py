"""Reads the days that are known when a deal begins: "ready by 15 March, agreed on 20.11"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from bot.domain.deal.days import leading_day
from bot.domain.deal.plan import Event, Expected

_WORD = re.compile(r"[^\W\d_]+")
_MARKS = " :,.\u2014\u2013-"


@dataclass(frozen=True, slots=True)
class KnownDays:
    """Days that have come, and days ahead."""

    events: Mapping[Event, date] = field(default_factory=dict)
    expected: Mapping[Expected, date] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.events or self.expected)

    def joined(self, newer: "KnownDays") -> "KnownDays":
        """Both; of two days for the same thing the newer."""
        return KnownDays({**self.events, **newer.events}, {**self.expected, **newer.expected})


@dataclass(frozen=True, slots=True)
class KnownDayWords:
    """Lower-case words that name such a day before it; `joins` may stand in between."""

    events: dict[Event, frozenset[str]]
    expected: dict[Expected, frozenset[str]]
    joins: frozenset[str]


def take_known_days(
    text: str,
    today: date,
    words: KnownDayWords,
    months: Mapping[str, int],
    days: Mapping[str, int],
) -> tuple[KnownDays, str]:
    """The days named in the text, and the text without them, which keeps its case.

    DealError for a day that does not exist or lies on the wrong side of today.
    """
    found, rest = KnownDays(), text
    for match in reversed(list(_WORD.finditer(text))):
        what = _named(match[0].casefold(), words)
        if what is None:
            continue
        start = _after_joins(rest, match.end(), words.joins)
        is_past = isinstance(what, Event)
        day = leading_day(rest[start:], today, months, days, is_past=is_past)
        if day is None:
            continue
        found = _with(found, what, day[0])
        rest = f"{rest[: match.start()].rstrip(_MARKS)} {rest[start + day[1] :]}"
    return found, rest.strip()


def _named(word: str, words: KnownDayWords) -> Event | Expected | None:
    event = next((one for one, said in words.events.items() if word in said), None)
    return event or next((one for one, said in words.expected.items() if word in said), None)


def _after_joins(text: str, start: int, joins: frozenset[str]) -> int:
    """Where the day would begin: behind marks and joining words."""
    while start < len(text):
        if text[start] in _MARKS:
            start += 1
            continue
        word = _WORD.match(text, start)
        if word is None or word[0].casefold() not in joins:
            break
        start = word.end()
    return start


def _with(known: KnownDays, what: Event | Expected, day: date) -> KnownDays:
    """What stands first in the text counts: it is read from its end."""
    if isinstance(what, Event):
        return replace(known, events={**known.events, what: day})
    return replace(known, expected={**known.expected, what: day})
