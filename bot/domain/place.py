"""Where a buyer lives: the country, its money and its time zones."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.user import QuietHours

_TIME = re.compile(r"(\d{1,2})(?:[:.\s-](\d{2}))?")
_SPAN = re.compile(r"\D*(\d{1,2})(?:[:.](\d{2}))?\D+?(\d{1,2})(?:[:.](\d{2}))?\D*")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_FILLER = 2
_HALF_AN_HOUR = 1800


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA zone under the name of a city people know it by."""

    name: str
    city: str

    def local(self, now: datetime) -> datetime:
        """`now` (aware UTC) on the wall clock of this zone."""
        return now.astimezone(ZoneInfo(self.name))


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is ISO 3166-1 alpha-2, `currency` ISO 4217; zones are the likeliest first."""

    code: str
    name: str
    currency: str
    zones: tuple[Zone, ...]


def zone_by_wall_clock(zones: Sequence[Zone], typed: str, now: datetime) -> Zone | None:
    """The zone in which it is the typed time now («14:30», «14»), give or take half an hour."""
    shown = parse_time(typed)
    if shown is None:
        return None
    for zone in zones:
        local = zone.local(now)
        there = local.replace(hour=shown.hour, minute=shown.minute)
        # The clock may be a little off and midnight may lie between the two readings.
        distance = abs((there - local).total_seconds())
        if min(distance, timedelta(days=1).total_seconds() - distance) <= _HALF_AN_HOUR:
            return zone
    return None


def parse_time(typed: str) -> time | None:
    """A wall-clock time such as «9», «9:30», «21.05»; None when it is not one."""
    match = _TIME.fullmatch(typed.strip())
    return _time(match[1], match[2]) if match else None


def parse_quiet_hours(typed: str) -> QuietHours | None:
    """A span such as «22-8» or «22:30 — 08:00»; None when it is not one or is empty."""
    match = _SPAN.fullmatch(typed.strip())
    # Words beyond "from", "till", "h" may say morning or evening, which we would get wrong.
    if not match or any(len(word) > _LONGEST_FILLER for word in _WORD.findall(typed)):
        return None
    start, end = _time(match[1], match[2]), _time(match[3], match[4])
    if start is None or end is None or start == end:
        return None
    return QuietHours(start, end)


def _time(hours: str, minutes: str | None) -> time | None:
    hour, minute = int(hours), int(minutes or 0)
    if hour > 23 or minute > 59:  # noqa: PLR2004  # the clock face
        return None
    return time(hour, minute)
