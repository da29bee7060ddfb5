"""Finds in a phrase's tokens the parts that say when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.reminder import patterns
from bot.domain.reminder.tokens import Token

# What a rhythm counts by itself: another day in the phrase belongs to the matter.
_DATED = {"month_date", "digits"}
_NEEDS_NO_DATE = {"weekly_on", "all_but", "each_part", "workdays", "daily"}


@dataclass(slots=True)
class Said:
    """A part that was found: its name and the values of its tokens."""

    name: str
    values: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Reading:
    """Whatever was found, and the tokens that nothing took."""

    rest: list[Token]
    after: Said | None = None
    before: Said | None = None
    repeat: Said | None = None
    date: Said | None = None
    time: Said | None = None


def read(tokens: Sequence[Token]) -> Reading:
    """Whatever says when is taken out of the phrase."""
    reading = Reading(list(tokens))
    reading.before = _take(reading, patterns.BEFORE)
    reading.after = _take(reading, patterns.AFTER)
    reading.repeat = _take(reading, patterns.REPEATS)
    if re.search(patterns.TWO_DATES, _kinds(reading)):
        reading.date = _take(reading, patterns.RELATIVE)
        reading.time = _beside(reading)
        return reading
    if reading.repeat is None or not _is_of_days(reading.repeat):
        reading.date = _take(reading, patterns.DATES)
        if reading.date and reading.date.name in _DATED:
            _take(reading, patterns.AGREEING)
    if reading.repeat is None:
        reading.repeat = _take(reading, patterns.REPEATS)
    reading.time = _time(reading)
    return reading


def _is_of_days(repeat: Said) -> bool:
    return repeat.name in _NEEDS_NO_DATE or repeat.values.get("u") == "day"


def _time(reading: Reading) -> Said | None:
    """The clock, and the part of the day that says which half of it is meant."""
    exact = _take(reading, patterns.TIMES)
    part = _take(reading, patterns.PART_OF_DAY)
    if exact and part:
        exact.values.setdefault("q", part.values["p"])
    return exact or part


def _beside(reading: Reading) -> Said | None:
    """The time that stands right beside what has been taken out; others are of the matter."""
    times = (*patterns.TIMES, *patterns.PART_OF_DAY)
    following = tuple((name, f"(?<=#)(?:{pattern})") for name, pattern in times)
    leading = tuple((name, f"(?:{pattern})(?=#)") for name, pattern in times)
    return _take(reading, following) or _take(reading, leading)


def _kinds(reading: Reading) -> str:
    return "".join(one.kind for one in reading.rest if one.kind != ",")


def _take(reading: Reading, wanted: patterns.Patterns) -> Said | None:
    solid = [(at, one) for at, one in enumerate(reading.rest) if one.kind != ","]
    kinds = _kinds(reading)
    for name, pattern in wanted:
        if match := re.search(pattern, kinds):
            values = {
                key: " ".join(one.value for _, one in solid[start:end] if one.value)
                for key, (start, end) in ((key, match.span(key)) for key in match.re.groupindex)
                if end > start >= 0
            }
            taken = {at for at, _ in solid[match.start() : match.end()]}
            # A hole keeps words apart that were not neighbours.
            reading.rest = [
                Token("#", "", one.start, one.start) if at in taken else one
                for at, one in enumerate(reading.rest)
            ]
            return Said(name, values)
    return None
