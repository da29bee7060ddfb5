"""How complete a request is, from 0 to 100: suppliers pay for each quote and choose (RFQ6, RFQ9)."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.rfq.model import Answer, Rfq, Step
from bot.domain.rfq.rules import RfqRules, Rubric

_ASKS_PRICE, _ASKS_SAMPLE, _ASKS_MOQ = "price_tiers", "sample_cost", "moq"
FULL = 100


@dataclass(frozen=True, slots=True)
class Signs:
    """What only the wording and the profile can tell about a request."""

    is_product_known: bool = False
    checkable: int = 0
    is_introduced: bool = False
    has_brand: bool = False
    has_cyrillic: bool = False
    has_several: bool = False
    has_personal: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the rubric: what it is about, and how much of its weight is earned."""

    name: str
    earned: int
    weight: int

    @property
    def missing(self) -> int:
        return self.weight - self.earned


@dataclass(frozen=True, slots=True)
class Assessment:
    """The score, what it consists of, what was taken off, and the cap that held it down, if any."""

    score: int
    points: tuple[Point, ...]
    penalties: tuple[str, ...]
    cap: str = ""

    @property
    def missing(self) -> tuple[Point, ...]:
        """What is still to be earned, the weightiest first."""
        open_points = [point for point in self.points if point.missing]
        return tuple(sorted(open_points, key=lambda point: -point.missing))


def assess(rfq: Rfq, signs: Signs, rules: RfqRules) -> Assessment:
    """Score by the rubric of part 2.4: a polite but empty letter never looks good."""
    rubric = rules.rubric
    points = tuple(_points(rfq, signs, rules))
    penalties = tuple(_penalties(signs))
    score = sum(point.earned for point in points)
    score -= sum(rubric.penalties[name] for name in penalties)
    cap, most = _cap(rfq, signs, rubric)
    return Assessment(max(0, min(score, most)), points, penalties, cap if score > most else "")


def _points(rfq: Rfq, signs: Signs, rules: RfqRules) -> Iterator[Point]:
    rubric = rules.rubric
    asked = ticked(rfq, Step.QUESTIONS, rules).chosen
    enough = rubric.enough_specifications
    sample = bool(rfq.answer(Step.SAMPLE)) or _ASKS_SAMPLE in asked
    earned = {
        "product": float(signs.is_product_known),
        "specification": min(signs.checkable, enough) / enough,
        "quantity": float(rfq.quantity is not None),
        "price": float(rfq.price is not None or _ASKS_PRICE in asked),
        "packaging": float(bool(rfq.answer(Step.PACKAGING))),
        "certificates": float(bool(rfq.answer(Step.CERTIFICATES))),
        "delivery": _delivery(rfq),
        "deadline": float(rfq.deadline is not None),
        "sample": float(sample),
        "moq": float(_ASKS_MOQ in asked),
        "buyer": float(signs.is_introduced),
    }
    for name, weight in rubric.weights.items():
        yield Point(name, round(earned[name] * weight), weight)


def _delivery(rfq: Rfq) -> float:
    if rfq.delivery is None:
        return 0.0
    return (bool(rfq.delivery.incoterm) + bool(rfq.delivery.place)) / 2


def _penalties(signs: Signs) -> Iterator[str]:
    for name, is_due in (
        ("brand", signs.has_brand),
        ("cyrillic", signs.has_cyrillic),
        ("several", signs.has_several),
        ("personal", signs.has_personal),
    ):
        if is_due:
            yield name


def _cap(rfq: Rfq, signs: Signs, rubric: Rubric) -> tuple[str, int]:
    if not signs.checkable:
        return "specification", rubric.cap_without_specification
    if rfq.quantity is None:
        return "quantity", rubric.cap_without_quantity
    return "", FULL


def ticked(rfq: Rfq, step: Step, rules: RfqRules) -> Answer:
    """What is chosen at a step: the usual questions count as chosen until the buyer has chosen."""
    if step is Step.QUESTIONS and step not in rfq.answers and step not in rfq.skipped:
        usual = (one.id for one in rules.choices if one.step is step and one.default)
        return Answer(tuple(usual))
    return rfq.answer(step)
