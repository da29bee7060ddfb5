"""What the conversation about deals keeps between steps; the deals themselves are stored apart."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot import dialog_data, i18n
from bot.domain.deal import Deal, Event, KnownDays, Money, Plan
from bot.domain.errors import NotFoundError
from bot.domain.ids import DealId, RfqId
from bot.domain.quote import Quote
from bot.services.deals import DealService
from bot.widgets import person


@dataclass(slots=True)
class Draft:
    """A deal that is being begun. `parts` were typed before the sum was known.

    `doubtful` is a sum of one piece or of all. `deposit_on`: the day by which the first part is due.
    """

    product: str = ""
    total: Money | None = None
    plan: Plan | None = None
    has_plan: bool = False
    parts: str = ""
    quantity: int | None = None
    transport: str = ""
    rfq_id: RfqId | None = None
    link: str = ""
    days: KnownDays = field(default_factory=KnownDays)
    quote: Quote | None = None
    doubtful: Money | None = None
    supplier: str = ""
    protected: bool | None = None
    deposit_on: date | None = None

    @property
    def price(self) -> Money | None:
        """Of one piece, if the offer tells it."""
        return self.quote.price_for(self.quantity) if self.quote else None

    @property
    def is_priced(self) -> bool:
        """Whether the number of pieces would tell the sum."""
        return self.quote is not None and bool(self.quote.price or self.quote.tiers)


@dataclass(slots=True)
class DealsData:
    """Which deal, which of its parts, and what was typed but not confirmed yet.

    `note` says above the question about the plan why typed parts did not fit.
    """

    deal_id: DealId | None = None
    draft: Draft = field(default_factory=Draft)
    rfq_id: RfqId | None = None
    place: int = 0
    event: Event | None = None
    edited: str = ""
    amount: Decimal | None = None
    on: date | None = None
    note: str = ""
    note_values: dict[str, str | int] = field(default_factory=dict)


def read(manager: DialogManager) -> DealsData:
    return dialog_data.read(manager, DealsData)


def write(manager: DialogManager, data: DealsData) -> None:
    dialog_data.write(manager, data)


async def current(manager: DialogManager, deals: DealService) -> Deal:
    """The deal of this conversation, resolved with its owner."""
    return await deals.open(person(manager), dialog_data.needed(read(manager).deal_id))


async def edit(manager: DialogManager, name: str, known: type[StrEnum], state: State) -> None:
    """On to the window that edits one thing. NotFoundError for a forged name."""
    if name not in set(known):
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.edited = name
    write(manager, data)
    await manager.switch_to(state)


def note(data: DealsData) -> str:
    return i18n.Html(i18n.html(data.note, **data.note_values)) if data.note else ""
