"""How a supplier can be paid: methods, where they work, what they cost and what they protect."""

from bot.domain.payment.choice import Option, Verdict, compare, options
from bot.domain.payment.cost import Cost, Span, cost
from bot.domain.payment.model import (
    Availability,
    Fee,
    Method,
    Payer,
    PaymentRules,
    Protection,
    Route,
    Situation,
    Words,
)

__all__ = [
    "Availability",
    "Cost",
    "Fee",
    "Method",
    "Option",
    "Payer",
    "PaymentRules",
    "Protection",
    "Route",
    "Situation",
    "Span",
    "Verdict",
    "Words",
    "compare",
    "cost",
    "options",
]
