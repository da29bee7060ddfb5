"""Reads the day something happened or is due: "today", "20.11", "5 December 2026"."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from bot.domain.deal.errors import DealError

FARTHEST = timedelta(days=1100)
_LONGEST = 24
_NUMERIC = re.compile(
    r"(?<![0-9.,])([0-9]{1,2})[./]([0-9]{1,2})(?:[./]([0-9]{4}|[0-9]{2}))?(?![0-9.,]*[0-9%])"
)
_ISO = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])")
_NAMED = re.compile(r"(?<![0-9.,])([0-9]{1,2})\s+([^\W\d_]{3,})(?:\s+(20[2-4][0-9]))?")
_WORD = re.compile(r"[^\W\d_]+")
_CENTURY = 100


def take_day(
    text: str, today: date, months: Mapping[str, int], words: Mapping[str, int], *, is_past: bool
) -> tuple[date | None, str]:
    """The day named in the text, and the text without it; None when it names no day.

    A day without a year is the nearest before or after today. DealError for a day that does not
    exist, lies on the wrong side of today, or years away.
    """
    folded = " ".join(text.casefold().split())
    for start, end, day in _found(folded, today, months, words, is_past=is_past):
        return _right(day, today, is_past=is_past), f"{folded[:start]} {folded[end:]}".strip()
    return None, folded


def leading_day(
    text: str, today: date, months: Mapping[str, int], words: Mapping[str, int], *, is_past: bool
) -> tuple[date, int] | None:
    """The day the text begins with, and where it ends; None when it begins with something else.

    DealError as above.
    """
    folded = text[:_LONGEST].casefold()
    found = _found(folded, today, months, words, is_past=is_past)
    ahead = next(((end, day) for start, end, day in found if not start), None)
    return (_right(ahead[1], today, is_past=is_past), ahead[0]) if ahead else None


def checked_day(day: date, today: date) -> date:
    """A day ahead. DealError when it is over, or years away."""
    return _right(day, today, is_past=False)


def _right(day: date, today: date, *, is_past: bool) -> date:
    if abs(day - today) > FARTHEST:
        raise DealError("err-deal-day-far")
    if is_past and day > today:
        raise DealError("err-deal-payment-future")
    if not is_past and day < today:
        raise DealError("err-deal-day-past")
    return day


def _found(
    text: str, today: date, months: Mapping[str, int], words: Mapping[str, int], *, is_past: bool
) -> Iterator[tuple[int, int, date]]:
    if match := _ISO.search(text):
        yield *match.span(), _day(int(match[3]), int(match[2]), int(match[1]), today, is_past)
    if match := _NUMERIC.search(text):
        year = int(match[3]) if match[3] else None
        yield *match.span(), _day(int(match[1]), int(match[2]), year, today, is_past)
    for match in _NAMED.finditer(text):
        month = next((n for stem, n in months.items() if match[2].startswith(stem)), None)
        if month:
            year = int(match[3]) if match[3] else None
            yield *match.span(), _day(int(match[1]), month, year, today, is_past)
    for match in _WORD.finditer(text):
        if match[0] in words:
            yield *match.span(), today + timedelta(days=words[match[0]])


def _day(day: int, month: int, year: int | None, today: date, is_past: bool) -> date:
    if year is not None and year < _CENTURY:
        year += 2000
    try:
        found = date(year or today.year, month, day)
        if year is None and is_past and found > today:
            return date(today.year - 1, month, day)
        if year is None and not is_past and found < today:
            return date(today.year + 1, month, day)
    except ValueError:
        raise DealError("err-deal-day-none") from None
    return found
