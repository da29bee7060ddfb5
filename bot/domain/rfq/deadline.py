"""Reads the date by which the goods are needed: "by 15 February", "in 6 weeks", "in March"."""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from bot.domain.rfq.errors import AnswerError
from bot.domain.rfq.model import Deadline
from bot.domain.rfq.offers import Period
from bot.domain.rfq.parts_of_year import part_of_year
from bot.domain.rfq.rules import RfqRules, Words

FARTHEST = timedelta(days=730)
_NUMERIC = re.compile(
    r"(?<![0-9.])([0-9]{1,2})[./]([0-9]{1,2})(?:[./]([0-9]{2,4}))?(?![0-9.]*[0-9])"
)
_ISO = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])")
_DAY_MONTH = re.compile(r"(?<![0-9])([0-9]{1,2})\s+([^\W\d_]+)(?:\s+([0-9]{4}))?")
_COUNT = re.compile(r"(?<![0-9.,])([0-9]{1,3})\s*([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_CENTURY = 100


def read_deadline(text: str, today: date, rules: RfqRules) -> Deadline:
    """The last day of what was named; a date without a year is the next one.

    AnswerError when no date is found, there is no such day, it has passed or is over two years
    away.
    """
    folded = " ".join(text.casefold().split())
    day = _dated(folded, today, rules.words)
    found = Deadline(day) if day else _after_period(folded, today, rules)
    if found is None and (day := _month(folded, today, rules.words)):
        found = Deadline(day)
    if found is None:
        raise AnswerError("err-rfq-deadline-none")
    if found.day <= today:
        raise AnswerError("err-rfq-deadline-past")
    if found.day - today > FARTHEST:
        raise AnswerError("err-rfq-deadline-far")
    return found


def _dated(text: str, today: date, words: Words) -> date | None:
    if match := _ISO.search(text):
        return _day(int(match[3]), int(match[2]), int(match[1]), today)
    if match := _NUMERIC.search(text):
        year = int(match[3]) if match[3] else None
        return _day(int(match[1]), int(match[2]), year, today)
    if any(name in text for name in words.new_year):
        return _day(31, 12, None, today)
    # A third of a month begins like December.
    return (
        part_of_year(text, today, words)
        or _named_day(text, today, words)
        or _tomorrow(text, today, words)
    )


def _named_day(text: str, today: date, words: Words) -> date | None:
    for match in _DAY_MONTH.finditer(text):
        if month := _stem(match[2], words.months):
            return _day(int(match[1]), month, int(match[3]) if match[3] else None, today)
    return None


def _after_period(text: str, today: date, rules: RfqRules) -> Deadline | None:
    for match in _COUNT.finditer(text):
        if period := _period(match[2], rules):
            return _after(int(match[1]), period, today)
    found = _WORD.findall(text)
    for place, word in enumerate(found):
        if period := _period(word, rules):
            count = rules.words.numbers.get(found[place - 1], 1) if place else 1
            return _after(count, period, today)
    return None


def _period(word: str, rules: RfqRules) -> Period | None:
    return next((one for one in rules.periods if word.startswith(one.stems)), None)


def _after(count: int, period: Period, today: date) -> Deadline:
    return Deadline(today + timedelta(days=count * period.days), count, period.id)


def _month(text: str, today: date, words: Words) -> date | None:
    found = _WORD.findall(text)
    month = next((number for word in found if (number := _stem(word, words.months))), None)
    if month is None:
        return None
    day = next((n for word in found if (n := _stem(word, words.month_parts))), 31)
    year = today.year if month >= today.month else today.year + 1
    return date(year, month, min(day, monthrange(year, month)[1]))


def _tomorrow(text: str, today: date, words: Words) -> date | None:
    days = next((words.tomorrow[w] for w in _WORD.findall(text) if w in words.tomorrow), None)
    return None if days is None else today + timedelta(days=days)


def _day(day: int, month: int, year: int | None, today: date) -> date:
    if year is not None and year < _CENTURY:
        year += 2000
    try:
        found = date(year or today.year, month, day)
        if year is None and found <= today:
            found = date(today.year + 1, month, day)
    except ValueError:
        raise AnswerError("err-rfq-deadline-no-day") from None
    return found


def _stem(word: str, table: Mapping[str, int]) -> int | None:
    return next((number for stem, number in table.items() if word.startswith(stem)), None)
