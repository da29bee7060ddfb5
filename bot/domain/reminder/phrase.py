"""Understands "remind me on Tuesday at 10 to check the track" in Russian: when and what about."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.domain.reminder import elsewhere
from bot.domain.reminder.dates import NoSuchDayError, day_of, duration, moved
from bot.domain.reminder.grammar import Reading, Said, read
from bot.domain.reminder.model import NAG_EVERY
from bot.domain.reminder.recurrence import Repeat
from bot.domain.reminder.series import NoSuchRhythmError, first_of
from bot.domain.reminder.times import (
    MORNING,
    NoSuchTimeError,
    in_other_half,
    is_at_night,
    is_half_open,
    later_today,
    time_of,
)
from bot.domain.reminder.tokens import Words, fold, is_one_slip, tokens

FARTHEST = timedelta(days=3 * 366)
_SPACES = re.compile(r"\s+")
_SHORTEST_SLIP = 7
_FIRST = re.compile(r"([^\W\d_]+)")
_MARGIN = " \t\n,.;:!?-\u2013\u2014"


class Unclear(StrEnum):
    """Why a phrase names no moment to come."""

    NO_TIME = "no_time"
    PAST = "past"
    NO_SUCH_DAY = "no_such_day"
    NO_SUCH_TIME = "no_such_time"
    TOO_FAR = "too_far"
    NO_SUCH_RHYTHM = "no_such_rhythm"


@dataclass(frozen=True, slots=True)
class Understood:
    """`local` is naive wall-clock time; `after` is set instead of a clock time: «in two hours»."""

    local: datetime
    text: str
    repeat: Repeat | None = None
    nag: bool = False
    after: timedelta | None = None


def is_request(text: str, words: Words) -> bool:
    """Whether the text asks for a reminder, politely or not."""
    said = set(_FIRST.findall(fold(text)))
    return _asked_at(text, words) > 0 or not words.asks_anywhere.isdisjoint(said)


def _asked_at(text: str, words: Words) -> int:
    """Where the word that asks ends, with what leads up to it; 0 when there is none."""
    for found in _FIRST.finditer(fold(text)):
        if _is_asking(found[1], words):
            return found.end()
        if found[1] not in words.leads | words.polite:
            return 0
    return 0


def _is_asking(word: str, words: Words) -> bool:
    if word in words.asks:
        return True
    is_long = len(word) >= _SHORTEST_SLIP
    return is_long and any(
        len(one) >= _SHORTEST_SLIP and is_one_slip(word, one) for one in words.asks
    )


def understand(
    text: str, now: datetime, words: Words, zone: str | None = None
) -> Understood | Unclear:
    """What is meant when the owner's wall clock shows `now` (naive).

    `zone` is the owner's; without it no clock but theirs is understood.
    """
    rest, there = elsewhere.split(text, words)
    if zone is None or there is None:
        return _understood(text, now, words)
    found = _understood(rest, elsewhere.translated(now, zone, there), words)
    if isinstance(found, Unclear):
        return found
    return replace(found, local=elsewhere.translated(found.local, there, zone))


def _understood(  # noqa: PLR0911  # one answer for each way of being unclear
    text: str, now: datetime, words: Words
) -> Understood | Unclear:
    nag, text = _nagging(text, words)
    reading = read(tokens(text, words))
    try:
        found = _moment(reading, now)
    except NoSuchDayError:
        return Unclear.NO_SUCH_DAY
    except NoSuchRhythmError:
        if not nag:
            return Unclear.NO_SUCH_RHYTHM
        # Insisted on until it is done, it comes every hour anyway.
        found = (now + NAG_EVERY, None, NAG_EVERY)
    except NoSuchTimeError:
        return Unclear.NO_SUCH_TIME
    except (OverflowError, ValueError):
        return Unclear.TOO_FAR
    if isinstance(found, Unclear):
        return found
    local, repeat, after = found
    if local <= now:
        return Unclear.PAST
    if local - now > FARTHEST:
        return Unclear.TOO_FAR
    return Understood(local, _what(text, reading, words), repeat, nag, after)


Found = tuple[datetime, Repeat | None, timedelta | None]


def _moment(reading: Reading, now: datetime) -> Found | Unclear:
    at = time_of(reading.time)
    if reading.after:
        return _after(reading, now, at)
    if reading.repeat:
        return *first_of(reading, now), None
    # Counted back from a day, the time belongs to the day counted to.
    day = day_of(reading.date, now, at)
    if day is None:
        if at is None:
            return Unclear.NO_TIME
        today = datetime.combine(now.date(), _ahead(at, reading, now))
        if reading.before:
            today = _counted(today, reading.before)
        return (today if today > now else today + timedelta(days=1)), None, None
    if at and day == now.date():
        at = _ahead(at, reading, now)
    local = datetime.combine(day, at or MORNING)
    if local <= now and is_at_night(reading.time) and day == now.date():
        local += timedelta(days=1)
    if reading.before:
        local = _counted(local, reading.before)
    elif local <= now and at is None and day == now.date():
        local = later_today(now)
    return local, None, None


def _ahead(at: time, reading: Reading, now: datetime) -> time:
    """«Half past seven» said in the afternoon is in the evening."""
    is_over = datetime.combine(now.date(), at) <= now
    return in_other_half(at) if is_over and is_half_open(reading.time) else at


def _counted(local: datetime, said: Said) -> datetime:
    """So much before the day, or after it."""
    return moved(local, said, back=said.name != "later")


def _after(reading: Reading, now: datetime, at: time | None) -> Found:
    said = reading.after or Said("after")
    span = duration(said)
    if span is not None:
        return now + span, None, span
    local = moved(now, said)
    if reading.date and reading.date.name == "weekday" and said.values.get("u") == "week":
        # «In a week, on Friday»: the coming one, and a week more.
        day = day_of(reading.date, now, at) or now.date()
        return moved(datetime.combine(day, at or MORNING), said), None, None
    return (local if at is None else datetime.combine(local.date(), at)), None, None


def _nagging(text: str, words: Words) -> tuple[bool, str]:
    folded = fold(text)
    for phrase in words.nag:
        at = folded.find(phrase)
        if at >= 0:
            return True, text[:at] + " " + text[at + len(phrase) :]
    return False, text


def _what(text: str, reading: Reading, words: Words) -> str:
    """What nothing took, in the words it was typed in."""
    taken = bytearray(len(text))
    left = {(one.start, one.end) for one in reading.rest if one.end > one.start}
    for one in tokens(text, words):
        if (one.start, one.end) not in left:
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
    kept = "".join(" " if cut else sign for sign, cut in zip(text, taken, strict=True))
    return _trimmed(kept, words)


def _trimmed(text: str, words: Words) -> str:
    """Without the request itself and the words of politeness before the matter."""
    rest = _SPACES.sub(" ", text).strip(_MARGIN)
    rest = re.sub(r"(?:\s*([,.;:!?]))+", r"\1", rest).strip(_MARGIN)
    rest = rest[_asked_at(rest, words) :].strip(_MARGIN)
    while match := _FIRST.match(rest):
        if fold(match[1]) not in words.asks | words.polite:
            break
        rest = rest[match.end() :].strip(_MARGIN)
    return _without_last(rest, words).rstrip(_MARGIN)


def _without_last(rest: str, words: Words) -> str:
    """Pay tomorrow, remind me: the request may come last."""
    *_, last = [None, *_FIRST.finditer(rest)]
    is_last = last is not None and last.end() == len(rest.rstrip(_MARGIN))
    return (
        rest[: last.start()] if last and is_last and fold(last[1]) in words.asks_anywhere else rest
    )
