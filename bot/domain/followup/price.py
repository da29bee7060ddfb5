"""The money part of a negotiation."""

from collections.abc import Iterator

from bot.domain.followup.model import Followup
from bot.domain.followup.parts import about, points
from bot.domain.letter import Line, Paragraph
from bot.domain.rfq import TargetPrice, number


def price(followup: Followup) -> Iterator[Line]:
    """What we plan and hope to pay, and the question that follows from it."""
    if followup.quantity:
        yield about("followup-plan", quantity=followup.quantity)
    if followup.price:
        yield _target(followup, followup.price)
    asked = "offer" if followup.price else "best"
    amount = "quantity" if followup.quantity else "any"
    yield Line(f"followup-price-{asked}-{amount}")


def price_questions() -> Paragraph:
    asked = ("larger", "cheaper", "stays")
    return points("followup-please-tell-also", (f"followup-price-{one}" for one in asked))


def _target(followup: Followup, target: TargetPrice) -> Line:
    span = f"{number(target.low)}-" if target.low is not None else ""
    said = f"{target.currency} {span}{number(target.amount)}"
    if target.is_total:
        return about("followup-price-total", price=said)
    if followup.price_unit:
        return about("followup-price-unit", price=said, unit=followup.price_unit)
    return about("followup-price-target", price=said)
