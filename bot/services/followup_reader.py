"""Takes what a person typed for a follow-up letter. Pure and cheap: no storage, no network."""

from datetime import date

from bot.domain.errors import AppError
from bot.domain.letter import Words
from bot.domain.personal_text import as_plain
from bot.domain.rfq import (
    PIECE,
    Quantity,
    RfqRules,
    TargetPrice,
    quantity_words,
    read_price,
    read_quantity,
)
from bot.domain.search import SearchRules
from bot.domain.wish import clean
from bot.services.day_reader import DayReader
from bot.services.ports import Latin

LONGEST_SUPPLIER = 60
PROBLEM_LENGTH = range(5, 1001)


class FollowupError(AppError):
    """The typed text does not fit the question; what was answered before stays as it is."""


class FollowupReader:
    """Every method raises FollowupError, AnswerError or AmountError for what it cannot take."""

    def __init__(
        self, rules: RfqRules, search_rules: SearchRules, latin: Latin, days: DayReader
    ) -> None:
        self._days = days
        self._rules = rules
        self._amounts = search_rules.amounts
        self._latin = latin

    def quantity(self, typed: str) -> Quantity:
        return read_quantity(clean(typed), self._rules, self._amounts)

    def price(self, typed: str) -> TargetPrice:
        return read_price(clean(typed), self._rules, self._amounts)

    def reply_by(self, typed: str, today: date) -> date:
        return self._days.deadline(clean(typed), today).day

    def supplier(self, typed: str) -> str:
        """A name to greet with, in Latin letters or in the supplier's own script."""
        name = as_plain(typed, LONGEST_SUPPLIER)
        if name is None:
            raise FollowupError("err-followups-supplier", most=LONGEST_SUPPLIER)
        return self._latin.name(name)

    def problem(self, typed: str) -> str:
        """The buyer's account of what went wrong, in one paragraph."""
        told = clean(typed)
        if len(told) >= PROBLEM_LENGTH.stop:
            raise FollowupError("err-followups-problem-long", most=PROBLEM_LENGTH.stop - 1)
        if len(told) < PROBLEM_LENGTH.start or not any(map(str.isalpha, told)):
            raise FollowupError("err-followups-problem-short")
        return told

    def words(self, quantity: Quantity) -> Words:
        """The amount as letters say it."""
        return quantity_words(quantity, self._rules)

    def unit(self, quantity: Quantity | None) -> Words:
        """What a price is for: one unit of the quantity, a piece while it is unknown."""
        unit = self._rules.unit(quantity.unit if quantity else PIECE)
        return Words(unit.en_one, unit.zh, unit.ru)
