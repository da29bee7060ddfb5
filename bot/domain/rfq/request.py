"""A request whose every answer has its words in three languages: what letters are written from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.domain.letter import Words
from bot.domain.rfq.model import Bound, Deadline, Quantity, TargetPrice
from bot.domain.rfq.offers import Unit
from bot.domain.rfq.rules import RfqRules


@dataclass(frozen=True, slots=True)
class SpecWords:
    """One line of the specification."""

    value: Words
    label: Words | None = None
    bound: Bound = Bound.EXACT


@dataclass(frozen=True, slots=True)
class Sender:
    """What a supplier learns about the buyer; unknown parts are None or "".

    `name` and `company` are as signed, in Latin letters.
    """

    name: str = ""
    company: str = ""
    position: Words | None = None
    business: Words | None = None
    city: str = ""
    country: Words | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """Everything the letters say. `topic` is a question known only as a draft of key words."""

    product: Words
    sender: Sender
    purpose: Words | None = None
    specification: tuple[SpecWords, ...] = ()
    quantity: Words | None = None
    breaks: Words | None = None
    remark: Words | None = None
    price: TargetPrice | None = None
    price_unit: Words | None = None
    incoterm: str = ""
    place: Words | None = None
    transport: Words | None = None
    packaging: Words | None = None
    certificates: Words | None = None
    sample: Words | None = None
    deadline: date | None = None
    period: Words | None = None
    payment: Words | None = None
    photos: int = 0
    questions: tuple[Words, ...] = ()
    topic: Words | None = None


def quantity_words(quantity: Quantity, rules: RfqRules) -> Words:
    """The amount with its unit, and how they are packed when it was said so."""
    unit = rules.unit(quantity.unit)
    span = f"{number(quantity.amount)}-" if quantity.most else ""
    total = _amount_words(quantity.most or quantity.amount, unit, span)
    packs = quantity.packs
    if packs is None:
        return total
    pack = _amount_words(Decimal(packs.count), rules.unit(packs.unit))
    each = _amount_words(Decimal(packs.each), unit)
    return Words(
        f"{total.en} ({pack.en} x {each.en})",
        f"{total.zh}（{pack.zh}，每{rules.unit(packs.unit).zh}{each.zh}）",
        f"{total.ru} ({pack.ru} × {each.ru})",
    )


def break_words(quantity: Quantity, rules: RfqRules) -> Words | None:
    """The other amounts a price is asked for; None when there are none."""
    unit = rules.unit(quantity.unit)
    parts = [_amount_words(amount, unit) for amount in quantity.breaks]
    return Words.joined(parts) if parts else None


def period_words(deadline: Deadline, rules: RfqRules) -> Words | None:
    """The period in which the goods are needed, when it was said as a period."""
    period = next((one for one in rules.periods if one.id == deadline.period), None)
    if period is None:
        return None
    english = period.en[deadline.count != 1]
    count = str(deadline.count)
    return Words(f"{count} {english}", f"{count}{period.zh}", f"{count} {period.ru}")


def number(value: Decimal) -> str:
    """Digits with a point and no trailing zeros: the way no supplier can misread."""
    return f"{value.normalize():f}"


def _amount_words(amount: Decimal, unit: Unit, span: str = "") -> Words:
    digits = f"{span}{number(amount)}"
    return Words(
        f"{digits} {unit.en_one if amount == 1 else unit.en}",
        f"{digits}{unit.zh}",
        f"{digits} {unit.ru}",
    )
