"""Reads a day said in words, where a conversation asks for one."""

import re
from datetime import date

from bot.domain.deal import checked_day
from bot.domain.reminder import spoken_day, with_ordinals
from bot.domain.reminder.tokens import Words as ReminderWords
from bot.domain.rfq import (
    AnswerError,
    Deadline,
    RfqRules,
    last_of_year,
    part_of_year,
    read_deadline,
)

_WORD = re.compile(r"[^\W\d_]+")


class DayReader:
    """CPU only."""

    def __init__(self, words: ReminderWords, rules: RfqRules) -> None:
        self._words = words
        self._rules = rules

    def numbered(self, text: str) -> str:
        """The text with the ordinal numbers of its days in digits."""
        return with_ordinals(text, self._words)

    def deadline(self, text: str, today: date) -> Deadline:
        """By when the goods are needed. AnswerError as `read_deadline` has it."""
        if self._is_edge(text) and (day := self._spoken(text, today)):
            return Deadline(day)
        try:
            return read_deadline(self._numbered(text), today, self._rules)
        except AnswerError as refused:
            day = self._spoken(text, today)
            if refused.key != "err-rfq-deadline-none" or day is None or day <= today:
                raise
            return Deadline(day)

    def part(self, text: str, today: date) -> date | None:
        """The last day of a part of the year that is named. DealError as below."""
        day = part_of_year(self._numbered(text), today, self._rules.words)
        return checked_day(day, today) if day else None

    def ahead(self, text: str, today: date, *, from_now: bool = True) -> date | None:
        """The day that the whole answer names: the end of January, in 25 days; None for none.

        DealError for a day that is over or years away.
        """
        last = last_of_year(text, today, self._rules.words)
        day = last or self._spoken(text, today, from_now=from_now)
        return checked_day(day, today) if day else None

    def _spoken(self, text: str, today: date, *, from_now: bool = True) -> date | None:
        words = self._rules.words
        within = "|".join(words.within)
        said = re.sub(rf"(?<!\w)(?:{within})(?!\w)", words.in_time, text.casefold())
        return spoken_day(said, today, self._words, words.day_fillers, from_now=from_now)

    def _is_edge(self, text: str) -> bool:
        """The beginning or the end of what is no month: of a year, a week."""
        said, words = _WORD.findall(text.casefold()), self._rules.words
        has_month = any(word.startswith(tuple(words.months)) for word in said)
        return not has_month and any(word.startswith(tuple(words.month_parts)) for word in said)

    def _numbered(self, text: str) -> str:
        return with_ordinals(text, self._words, everywhere=True)
