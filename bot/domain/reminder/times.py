"""The time of day that a phrase names."""

import re
from datetime import datetime, time, timedelta

from bot.domain.reminder.grammar import Said

MORNING = time(10)
_EVENING = time(19)
_NOON = 12
_NIGHT_ENDS = 5
# «At 3» without another word is the afternoon.
_AFTERNOON = range(1, 7)
_BY_PARTS = frozenset({"half_past", "quarter_past", "less"})
_AFTER_PART, _LAST_HOUR = 2, 23
_SINCE = {"am": time(9), "pm": _EVENING, "night": time(23)}
_QUARTER, _HALF, _HOUR = 15, 30, 60


class NoSuchTimeError(ValueError):
    """No clock shows this."""


def time_of(  # noqa: PLR0911  # one answer for each way of naming a time
    said: Said | None,
) -> time | None:
    """None when no time was named."""
    if said is None:
        return None
    if said.name in {"noon", "midnight"}:
        return time(12 if said.name == "noon" else 0)
    if said.name == "part":
        return time(int(said.values["p"]))
    if said.name in {"after_part", "before_part"}:
        shift = _AFTER_PART if said.name == "after_part" else -_AFTER_PART
        return time(min(int(said.values["p"]) + shift, _LAST_HOUR))
    if said.name in {"since", "toward"}:
        return _SINCE[said.values["h"]]
    if said.name == "clock":
        hour, minute = (int(part) for part in re.split(r"\D", said.values["t"]))
        return _time(_in_half(hour, said.values.get("q"), is_plain=False), minute)
    if said.name in _BY_PARTS:
        return _by_part(said)
    if said.values.get("u") == "day":  # «at 2 of the day»
        return _time(_in_half(int(float(said.values["n"])), "day", is_plain=True), 0)
    if said.values.get("u", "hour") != "hour":
        raise NoSuchTimeError
    hour = _in_half(int(float(said.values.get("n", 1))), said.values.get("q"), is_plain=True)
    return _time(hour, int(float(said.values.get("n2", 0))))


def _by_part(said: Said) -> time:
    """Half of the eighth hour is 7:30, a quarter of it 7:15; less ten eight is 7:50."""
    if said.name == "less":
        hour, minutes = int(said.values["n"]) - 1, _HOUR - int(said.values.get("m", _QUARTER))
    elif "l" in said.values:
        hour, minutes = int(said.values["l"]), _HALF
    else:
        hour = int(said.values["j"]) - 1
        minutes = _HALF if said.name == "half_past" else _QUARTER
    hour = _in_half(hour % _NOON or _NOON, said.values.get("q"), is_plain=True)
    return _time(hour, minutes)


def is_half_open(said: Said | None) -> bool:
    """Whether it is told by the quarters of twelve hours, and not which half of the day."""
    return said is not None and said.name in _BY_PARTS and "q" not in said.values


def is_at_night(said: Said | None) -> bool:
    """Whether the night is named; «tonight at two» is already tomorrow."""
    return said is not None and said.values.get("q") in {"night", "23"}


def in_other_half(at: time) -> time:
    """Twelve hours later, as far as there is such an hour."""
    return at.replace(hour=at.hour + _NOON) if at.hour < _NOON else at


def later_today(now: datetime) -> datetime:
    """«Today» without a time: in the evening, or an hour from now."""
    evening = datetime.combine(now.date(), _EVENING)
    if evening > now:
        return evening
    return min(now + timedelta(hours=1), datetime.combine(now.date(), time(23, 59)))


def _time(hour: int, minute: int) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        raise NoSuchTimeError from None


def _in_half(hour: int, half: str | None, *, is_plain: bool) -> int:
    """`half`: am, pm, night, or the hour at which a part of the day begins."""
    if half in {"pm", "day", "13", "19"}:
        return hour + 12 if hour < _NOON else hour
    if half in {"night", "23"}:
        if hour == _NOON:
            return 0
        return hour if hour <= _NIGHT_ENDS or hour > _NOON else hour + 12
    if half is None and is_plain and hour in _AFTERNOON:
        return hour + 12
    return hour
