"""One payment, as far as it has been told; nothing secret is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.errors import NotFoundError
from bot.domain.money import Money
from bot.domain.payment import Payer, Situation
from bot.services.payment_reader import Told


@dataclass(slots=True)
class PayData:
    """`bank` follows the payer's country until it is named itself.

    `puzzle`: why the sum that was told last is not known, the key of a text.
    """

    country: str = ""
    bank: str = ""
    amount: Decimal | None = None
    currency: str = "USD"
    payer: Payer = Payer.PERSON
    in_order: bool = True
    method: str = ""
    picked: list[str] = field(default_factory=list)
    puzzle: str = ""

    def take(self, told: Told) -> bool:
        """Keep what a text said; False when it said nothing."""
        if told.country:
            self.country, self.bank = told.country, told.country
        if told.bank:
            self.bank = told.bank
            self.country = self.country or told.bank
        self.puzzle = told.puzzle
        if told.money:
            self.amount, self.currency = told.money.amount, told.money.currency
        if told.payer:
            self.payer = told.payer
        if told.in_order is not None:
            self.in_order = told.in_order
        return told != Told()

    @property
    def situation(self) -> Situation:
        """NotFoundError when a button comes from before the questions were answered."""
        if self.amount is None or not self.country:
            raise NotFoundError("err-not-found")
        money = Money(self.amount, self.currency)
        return Situation(self.country, self.bank or self.country, self.payer, money, self.in_order)


def is_nested(manager: DialogManager) -> bool:
    """Whether it was asked in the middle of another conversation."""
    told = manager.start_data
    return isinstance(told, Mapping) and bool(told.get("is_nested"))


def read(manager: DialogManager) -> PayData:
    return dialog_data.read(manager, PayData)


def write(manager: DialogManager, data: PayData) -> None:
    dialog_data.write(manager, data)
