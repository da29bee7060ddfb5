"""Understands "remind me on Tuesday at 10 to check the track" in Russian: when and what about."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.reminder import elsewhere
from bot.domain.reminder.asking import matter
from bot.domain.reminder.dates import NoSuchDayError
from bot.domain.reminder.grammar import Reading, read
from bot.domain.reminder.model import NAG_EVERY
from bot.domain.reminder.moments import moment_of
from bot.domain.reminder.recurrence import Repeat
from bot.domain.reminder.series import NoSuchRhythmError
from bot.domain.reminder.times import NoSuchTimeError
from bot.domain.reminder.tokens import Words, fold, tokens

FARTHEST = timedelta(days=3 * 366)


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
        found = moment_of(reading, now)
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
    if found is None:
        return Unclear.NO_TIME
    local, repeat, after = found
    if local <= now:
        return Unclear.PAST
    if local - now > FARTHEST:
        return Unclear.TOO_FAR
    return Understood(local, _what(text, reading, words), repeat, nag, after)


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
    return matter(kept, words)
