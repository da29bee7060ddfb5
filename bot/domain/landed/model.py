"""What is asked about a shipment; anything but the goods may be unknown."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.domain.money import Money


class Purpose(StrEnum):
    """For oneself, or for sale: a lot of identical goods counts as the second (LIM7)."""

    PERSONAL = "personal"
    COMMERCIAL = "commercial"


class Asked(StrEnum):
    """What a person can tell, in the order of asking."""

    GOODS = "goods"
    QUANTITY = "quantity"
    WEIGHT = "weight"
    FREIGHT = "freight"
    INSURANCE = "insurance"
    FEE = "fee"
    DUTY = "duty"
    EXTRA = "extra"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class Extra:
    """A cost that the person names: the broker, certificates, the customs fee."""

    name: str
    money: Money


@dataclass(frozen=True, slots=True)
class Shipment:
    """`kg` is the whole weight. `fee` is the payment's, `fee_percent` the same as a share.

    `duty_percent` is by the customs code of the goods (HS code), for commercial import only.
    None is unknown, which is not zero.
    """

    goods: Money
    country: str
    purpose: Purpose
    quantity: int | None = None
    kg: Decimal | None = None
    freight: Money | None = None
    insurance: Money | None = None
    fee: Money | None = None
    fee_percent: Decimal | None = None
    duty_percent: Decimal | None = None
    extras: tuple[Extra, ...] = ()
