"""Reads one whole number of things: "a hundred boxes of 24", "ten dozen"."""

from bot.domain.rfq.quantity import read_quantity
from bot.domain.rfq.rules import RfqRules
from bot.domain.search import AmountError, AmountWords


def read_pieces(text: str, rules: RfqRules, amounts: AmountWords) -> int:
    """Raises AmountError for several numbers or half a thing, AnswerError for no number."""
    read = read_quantity(text, rules, amounts)
    if read.most or read.breaks:
        raise AmountError("err-amount-several")
    if read.amount != read.amount.to_integral_value():
        raise AmountError("err-amount-whole")
    return int(read.amount)
