"""Reads one whole number of things: "a hundred boxes of 24", "ten dozen"."""

from bot.domain.rfq.errors import AnswerError
from bot.domain.rfq.quantity import read_quantity
from bot.domain.rfq.rules import RfqRules
from bot.domain.search import AmountError, AmountWords


def read_pieces(text: str, rules: RfqRules, amounts: AmountWords) -> int:
    """Raises AnswerError for several numbers or none, AmountError for half a thing."""
    read = read_quantity(text, rules, amounts)
    if read.most or read.breaks:
        raise AnswerError("err-rfq-quantity-one")
    if read.amount != read.amount.to_integral_value():
        raise AmountError("err-amount-whole")
    return int(read.amount)
