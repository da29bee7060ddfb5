"""Reads what people type about a deal; every refusal says what to write instead."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.domain.deal import (
    DealError,
    DealRules,
    KnownDays,
    Line,
    Milestone,
    Money,
    Plan,
    Trigger,
    own_plan,
    read_line,
    read_timed_parts,
    read_total,
    shown,
    take_day,
    take_days,
    take_known_days,
    take_trigger,
)
from bot.domain.deal.share_words import line_with_parts, shares_in_digits
from bot.domain.rfq import RfqRules, named_currency, read_pieces
from bot.domain.search import SearchRules, in_digits
from bot.domain.wish import clean
from bot.services.day_reader import DayReader

LONGEST_NAME = 120
LONGEST_REASON = 300
LONGEST_PLAN = 300
_LEAST_REASON = 5


@dataclass(frozen=True, slots=True)
class SaidPayment:
    """What was said of a payment; None is what was not."""

    amount: Decimal | None
    on: date | None


class DealReader:
    """CPU only."""

    def __init__(
        self, rules: DealRules, rfq: RfqRules, search: SearchRules, days: DayReader
    ) -> None:
        self._rules = rules
        self._days = days
        self._rfq = rfq
        self._amounts = search.amounts

    def line(self, text: str, today: date) -> Line:
        """What one line tells: product, sum, parts, pieces, days.

        A day that cannot be stays among the words, where the buyer sees it.
        """
        line, each, days = clean(text)[:LONGEST_REASON], self._rules.words.each, KnownDays()
        line = line_with_parts(line, self._rules.words)
        with suppress(DealError):
            days, line = self._known_days(line, today)
        said = replace(read_line(line, self._rfq, self._amounts, each), days=days)
        words = said.product.split()
        while words and words[-1].casefold() in self._rules.words.fillers:
            words.pop()
        return replace(said, product=" ".join(words))

    def name(self, text: str) -> str:
        """A product or a supplier. DealError when there are no letters in it, or too many."""
        named = clean(text)
        if not any(map(str.isalpha, named)):
            raise DealError("err-deal-name")
        if len(named) > LONGEST_NAME:
            raise DealError("err-deal-long", most=LONGEST_NAME)
        return named

    def reason(self, text: str) -> str:
        """Why the checklist is skipped. DealError for a few signs: it must mean something later."""
        said = clean(text)
        if sum(map(str.isalpha, said)) < _LEAST_REASON:
            raise DealError("err-deal-reason")
        if len(said) > LONGEST_REASON:
            raise DealError("err-deal-long", most=LONGEST_REASON)
        return said

    def total(self, text: str, currency: str = "") -> Money:
        """A sum; in `currency`, when that is given: DealError for any other money."""
        said = _bounded(text)
        if not currency:
            return read_total(said, self._rfq, self._amounts)
        if named_currency(said, self._rfq) not in {"", currency}:
            raise DealError("err-deal-payment-currency", currency=currency)
        return Money(read_total(said, self._rfq, self._amounts).amount, currency)

    def quantity(self, text: str) -> int:
        return read_pieces(_bounded(text), self._rfq, self._amounts)

    def plan(self, text: str, total: Money) -> Plan:
        """A preset when the shares are its shares, else a plan of own parts."""
        said = shares_in_digits(text[:LONGEST_PLAN], self._rules.words)
        if not any(map(str.isdigit, said)):
            said = shares_in_digits(in_digits(said, self._amounts), self._rules.words)
        amounts, triggers = read_timed_parts(said, total, self._rules, self._amounts.multipliers)
        if triggers:
            return own_plan(amounts, triggers)
        for preset in self._rules.plans:
            plan = preset.plan(total.amount)
            if len(amounts) > 1 and tuple(one.amount for one in plan.milestones) == amounts:
                return plan
        return own_plan(amounts)

    def days(self, text: str, today: date) -> KnownDays:
        """The days a deal begins with. DealError when none is named, or more than they is said."""
        found, rest = self._known_days(_bounded(text), today)
        if not found or any(map(str.isdigit, rest)):
            raise DealError("err-deal-dates-none")
        return found

    def day(self, text: str, today: date, *, is_past: bool) -> date:
        """DealError when the text names no day, or one on the wrong side of today."""
        day = None if is_past else self._days.part(_bounded(text), today)
        if day is None:
            day, _ = self._day(text, today, is_past=is_past)
        if day is None and not is_past:
            day = self._days.ahead(_bounded(text), today)
        if day is None:
            raise DealError("err-deal-day-none")
        return day

    def timing(self, text: str, today: date, part: Milestone) -> Trigger:
        """When a part is to be paid: a day, days from an event, or days from the part's own event.

        DealError for anything else, and for numbers that are left over.
        """
        said, words = _bounded(text), self._rules.words.timing
        trigger, rest = take_trigger(said, words)
        if trigger and not any(map(str.isdigit, rest)):
            return trigger
        days = take_days(said, words)
        if days is not None and part.trigger.event:
            return Trigger(part.trigger.event, days)
        day, _ = (None, "") if trigger else self._day(text, today, is_past=False)
        if day is None and not trigger:
            day = self._days.ahead(said, today, from_now=False)
        if day is None:
            raise DealError("err-deal-when")
        return Trigger(day=day)

    def payment(self, text: str, today: date, milestone: Milestone, currency: str) -> SaidPayment:
        """A sum, a day or both. DealError for more than is open, or for other money."""
        day, rest = self._day(text, today, is_past=True)
        if not any(map(str.isdigit, rest)):
            if day is None:
                raise DealError("err-deal-payment-none")
            return SaidPayment(None, day)
        said = self.total(rest, currency)
        if said.amount > milestone.open:
            raise DealError("err-deal-payment-more", open=shown(milestone.open))
        return SaidPayment(said.amount, day)

    def is_nothing(self, text: str) -> bool:
        """Whether the answer takes a field away."""
        return clean(text).casefold() in self._rules.words.none

    def transport(self, text: str) -> str:
        """A way of shipping by its id; "" when the words name none."""
        folded = clean(text).casefold()
        found = (one.id for one in self._rfq.transports if any(s in folded for s in one.stems))
        return next(found, "")

    def _known_days(self, text: str, today: date) -> tuple[KnownDays, str]:
        words = self._rules.words
        return take_known_days(text, today, words.known, self._rfq.words.months, words.days)

    def _day(self, text: str, today: date, *, is_past: bool) -> tuple[date | None, str]:
        said = self._days.numbered(_bounded(text))
        months, days = self._rfq.words.months, self._rules.words.days
        return take_day(said, today, months, days, is_past=is_past)


def _bounded(text: str) -> str:
    said = clean(text)
    if len(said) > LONGEST_NAME:
        raise DealError("err-deal-long", most=LONGEST_NAME)
    return said
