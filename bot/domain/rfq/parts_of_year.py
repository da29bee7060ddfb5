"""Reads parts of the calendar that end on a day: a third of a month, a quarter, the year."""

import re
from calendar import monthrange
from datetime import date

from bot.domain.rfq.rules import Words

_CENTURY = 100
_LAST_THIRD = 3


def part_of_year(text: str, today: date, words: Words) -> date | None:
    """The last day of the part that comes next; None when none is named. Ordinals are digits."""
    folded = " ".join(text.casefold().split())
    return _third(folded, today, words) or _quarter(folded, today, words)


def last_of_year(text: str, today: date, words: Words) -> date | None:
    """The last day of the year for an answer that is about the new one and nothing else."""
    folded = " ".join(text.casefold().split())
    names = "|".join(map(re.escape, words.new_year))
    openers = "|".join(map(re.escape, words.until))
    whole = re.fullmatch(rf"(?:(?:{openers})\s+)*(?:{names})\W*", folded)
    return date(today.year, 12, 31) if whole else None


def _third(text: str, today: date, words: Words) -> date | None:
    """Ten days of a month, the third ones to its end."""
    found = re.search(rf"([1-3])\s+(?:{words.third})[^\W\d_]*\s+([^\W\d_]+)", text)
    month = _month(found[2], words) if found else None
    if found is None or month is None:
        return None
    for year in (today.year, today.year + 1):
        last = monthrange(year, month)[1]
        day = date(year, month, last if int(found[1]) == _LAST_THIRD else int(found[1]) * 10)
        if day >= today:
            break
    return day


def _quarter(text: str, today: date, words: Words) -> date | None:
    found = re.search(
        rf"([1-4])\s+(?:{words.quarter})[^\W\d_]*(?:\s+(20[0-9]{{2}}|[0-9]{{2}})(?![0-9]))?", text
    )
    if found is None:
        return None
    month = int(found[1]) * 3
    year = int(found[2]) if found[2] else today.year
    year += 2000 if year < _CENTURY else 0
    day = date(year, month, monthrange(year, month)[1])
    return day if found[2] or day >= today else day.replace(year=year + 1)


def _month(word: str, words: Words) -> int | None:
    return next((number for stem, number in words.months.items() if word.startswith(stem)), None)
