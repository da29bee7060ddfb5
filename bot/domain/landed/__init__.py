"""Landed cost: what goods cost at the buyer's door, line by line, with the rule of each line."""

from bot.domain.landed.customs import Base, CustomsBook, CustomsRule, Duty, Vat, personal_duty
from bot.domain.landed.estimate import Estimate, Line, LineKind, Reading, estimate
from bot.domain.landed.model import Asked, Extra, Purpose, Shipment
from bot.domain.landed.rates import Rates

__all__ = [
    "Asked",
    "Base",
    "CustomsBook",
    "CustomsRule",
    "Duty",
    "Estimate",
    "Extra",
    "Line",
    "LineKind",
    "Purpose",
    "Rates",
    "Reading",
    "Shipment",
    "Vat",
    "estimate",
    "personal_duty",
]
