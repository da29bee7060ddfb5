"""One shipment, as far as it has been told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.errors import NotFoundError
from bot.domain.landed import Asked, Extra, Purpose, Shipment
from bot.domain.money import Money
from bot.services.cost_told import CostTold
from bot.services.cost_words import TypedRate

# What is asked of everybody; the rest can be told at the result.
WALK: Final[Mapping[Purpose, tuple[Asked, ...]]] = {
    Purpose.PERSONAL: (Asked.WEIGHT,),
    Purpose.COMMERCIAL: (Asked.FREIGHT, Asked.DUTY),
}
MOST_EXTRAS: Final = 8
COUNTRY, PURPOSE = "country", "purpose"


class Part(StrEnum):
    """What is corrected together."""

    CARGO = "cargo"
    CHARGES = "charges"
    CUSTOMS = "customs"


# Every answer stands in one part, in the order of its buttons.
PARTS: Final[Mapping[Part, tuple[str, ...]]] = {
    Part.CARGO: (Asked.GOODS, Asked.QUANTITY, Asked.WEIGHT),
    Part.CHARGES: (Asked.FREIGHT, Asked.INSURANCE, Asked.FEE, Asked.EXTRA),
    Part.CUSTOMS: (COUNTRY, PURPOSE, Asked.DUTY, Asked.RATE),
}
_KEPT: Final = tuple(
    name for name in CostTold.__slots__ if name not in {"extras", "rate", "code", "left", "sums"}
)
_TOLD: Final = {Asked.WEIGHT: "kg", Asked.FREIGHT: "freight", Asked.DUTY: "duty_percent"}


@dataclass(slots=True)
class CostData:
    """`skipped` are the questions that were passed over, `asked` the one that is open.

    `code`, `left` and `sums` are as in CostTold; `sums` are of the last text.
    """

    goods: Money | None = None
    country: str = ""
    purpose: Purpose | None = None
    quantity: int | None = None
    kg: Decimal | None = None
    freight: Money | None = None
    insurance: Money | None = None
    fee: Money | None = None
    fee_percent: Decimal | None = None
    duty_percent: Decimal | None = None
    extras: list[Extra] = field(default_factory=list)
    rates: list[TypedRate] = field(default_factory=list)
    asked: Asked = Asked.GOODS
    skipped: list[Asked] = field(default_factory=list)
    part: Part = Part.CARGO
    code: str = ""
    left: list[str] = field(default_factory=list)
    sums: list[str] = field(default_factory=list)

    def take(self, told: CostTold) -> bool:
        """Keep what a text said; False when it said nothing."""
        for name in _KEPT:
            value = getattr(told, name)
            if value is not None:
                setattr(self, name, value)
        self._add(told.extras or ())
        if told.rate:
            self.add_rate(told.rate)
        self.code = told.code or self.code
        self.left = list(dict.fromkeys([*self.left, *told.left]))[:MOST_EXTRAS]
        self.sums = list(told.sums)
        self._name_currencies()
        if told.fee is not None:
            self.fee_percent = None
        if told.fee_percent is not None:
            self.fee = None
        return told != CostTold()

    @property
    def open_code(self) -> str:
        """The customs code while the duty by it is unknown, or ""."""
        return self.code if self.duty_percent is None else ""

    def let_sums_be(self) -> None:
        """Whoever goes on by a button leaves the price that is known as it is."""
        if self.goods is not None:
            self.sums = []

    def add_rate(self, rate: TypedRate) -> None:
        """A rate told anew replaces the one of its pair."""
        self.rates = [*(one for one in self.rates if one.pair != rate.pair), rate]

    def _add(self, told: tuple[Extra, ...]) -> None:
        """An extra cost told anew replaces the one of its name; nought takes it back."""
        names = {one.name for one in told}
        kept = [one for one in self.extras if one.name not in names]
        self.extras = [*kept, *(one for one in told if one.money.amount)][:MOST_EXTRAS]

    def _name_currencies(self) -> None:
        """A charge named without a currency is in that of the goods."""
        currency = self.goods.currency if self.goods else "USD"
        self.extras = [
            one if one.money.currency else Extra(one.name, Money(one.money.amount, currency))
            for one in self.extras
        ]
        for name in ("freight", "insurance", "fee"):
            money = getattr(self, name)
            if money is not None and not money.currency:
                setattr(self, name, Money(money.amount, currency))

    @property
    def missing(self) -> Asked | None:
        """The next question of the walk that is neither answered nor skipped."""
        if self.purpose is None:
            return None
        unanswered = (
            one
            for one in WALK[self.purpose]
            if getattr(self, _TOLD[one]) is None and one not in self.skipped
        )
        return next(unanswered, None)

    @property
    def known(self) -> CostTold:
        """What has been told so far, however little it is."""
        return CostTold(**{name: getattr(self, name) for name in _KEPT}, extras=tuple(self.extras))

    @property
    def shipment(self) -> Shipment:
        """NotFoundError when a button comes from before the questions were answered."""
        if self.goods is None or not self.country or self.purpose is None:
            raise NotFoundError("err-not-found")
        return Shipment(
            self.goods,
            self.country,
            self.purpose,
            self.quantity,
            self.kg,
            self.freight,
            self.insurance,
            self.fee,
            self.fee_percent,
            self.duty_percent,
            tuple(self.extras),
        )


def read(manager: DialogManager) -> CostData:
    return dialog_data.read(manager, CostData)


def write(manager: DialogManager, data: CostData) -> None:
    dialog_data.write(manager, data)
