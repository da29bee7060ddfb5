"""Reads everything that a deal's first line tells."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import date

from bot.domain.deal.days import leading_day
from bot.domain.deal.errors import DealError
from bot.domain.deal.known_days import KnownDays, take_known_days
from bot.domain.deal.line import Line, read_line
from bot.domain.deal.line_sides import (
    CUT,
    take_lead,
    take_protection,
    take_supplier,
    without_opening,
)
from bot.domain.deal.rules import DealWords
from bot.domain.deal.share_words import line_with_parts
from bot.domain.rfq import RfqRules
from bot.domain.search import AmountWords


def whole_line(
    text: str, today: date, words: DealWords, rules: RfqRules, amounts: AmountWords
) -> Line:
    """Product, sum, parts, pieces, days, supplier, protection; what is not said is left open.

    A day that cannot be stays among the words, where the buyer sees it.
    """
    text = without_opening(text, words.line)
    protected, text = take_protection(text, words.line)
    supplier, text = take_supplier(text, words.line)
    days, months = KnownDays(), rules.words.months
    with suppress(DealError):
        days, text = take_known_days(text, today, words.known, months, words.days)
    lead, text = take_lead(text, words.line, words.timing.units)
    deposit_on, text = _deposit_day(text, today, words, rules)
    said = read_line(line_with_parts(text, words), rules, amounts, words)
    return replace(
        said, days=days, supplier=supplier, protected=protected, lead=lead, deposit_on=deposit_on
    )


def _deposit_day(
    text: str, today: date, words: DealWords, rules: RfqRules
) -> tuple[date | None, str]:
    """The day by which the first part is to be paid: "deposit 30% by 5 December"."""
    stems, until = ("|".join(map(re.escape, one)) for one in (words.deposit, words.line.until))
    pattern = rf"(?<!\w)(?:{stems})[^|;]{{0,25}}?(?P<until>\s(?:{until})\s+)"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        with suppress(DealError):
            rest = text[found.end() :]
            if day := leading_day(rest, today, rules.words.months, words.days, is_past=False):
                return day[0], f"{text[: found.start('until')]}{CUT}{rest[day[1] :]}"
    return None, text
