"""A deal: what is known of it now, and how it came to that."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from bot.domain.deal.errors import DealError
from bot.domain.deal.gate import Gate
from bot.domain.deal.plan import Event, Expected, Milestone, Plan
from bot.domain.deal.stages import CLOSED, DealStage
from bot.domain.ids import DealId, RfqId, SupplierId, UserId
from bot.domain.money import Money
from bot.domain.quote import Quote

UNDO_DEPTH = 20
LOG_LENGTH = 1000


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything of a deal that may change. Unknown parts are "" or None.

    `protected`: paid through a Trade Assurance order. `country` is where the goods go (ISO code),
    `transport` an id of rfq.toml, `quantity` the pieces ordered. `supplier_id`: the one of theirs that was
    checked, beside the name. `refunded` is in the currency of `total`. `expected` are days ahead,
    `events` days that have come. `extended`: the buyer's one extension of the time to receive is
    used. `unanswered`: since when the supplier has owed an answer. `link`: the product's page.
    `quote`: what was read in the offer it began with.
    """

    product: str
    total: Money
    stage: DealStage = DealStage.DRAFT
    supplier: str = ""
    protected: bool | None = None
    country: str = ""
    transport: str = ""
    quantity: int | None = None
    rfq_id: RfqId | None = None
    supplier_id: SupplierId | None = None
    plan: Plan | None = None
    events: Mapping[Event, date] = field(default_factory=dict)
    gate: Gate = field(default_factory=Gate)
    refunded: Decimal = Decimal(0)
    expected: Mapping[Expected, date] = field(default_factory=dict)
    extended: bool = False
    unanswered: date | None = None
    link: str = ""
    quote: Quote | None = None

    def due(self, part: Milestone) -> date | None:
        """The day a part is to be paid; None while nothing tells it."""
        return part.due(self.events, self.expected)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history. `before` is kept for the newest ones, so that they can be undone."""

    at: datetime
    kind: str
    values: Mapping[str, str] = field(default_factory=dict)
    before: Terms | None = None
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Deal:
    """One purchase of one person. Times are aware UTC."""

    id: DealId
    user_id: UserId
    created_at: datetime
    updated_at: datetime
    terms: Terms
    log: tuple[Entry, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether something is left to do; a cancelled deal is over when its money is back."""
        paid = self.terms.plan.paid if self.terms.plan else Decimal(0)
        if self.terms.stage is DealStage.CANCELLED:
            return paid > self.terms.refunded
        return self.terms.stage not in CLOSED

    @property
    def is_payable(self) -> bool:
        """Nothing is paid for a cancelled deal any more."""
        return self.terms.stage is not DealStage.CANCELLED

    @property
    def undoable(self) -> Entry | None:
        """The change that undoing would take back."""
        place = self._last()
        return None if place is None else self.log[place]

    def changed(self, at: datetime, terms: Terms, kind: str, **values: str) -> "Deal":
        """The deal with other terms and a line of history; itself when nothing is different."""
        if terms == self.terms:
            return self
        log = (*self.log, Entry(at, kind, values, self.terms))[-LOG_LENGTH:]
        old = [replace(one, before=None) for one in log[:-UNDO_DEPTH]]
        return replace(self, updated_at=at, terms=terms, log=(*old, *log[-UNDO_DEPTH:]))

    def begun(self) -> "Deal":
        """With the first line of its history, which can not be taken back."""
        return replace(self, log=(Entry(self.created_at, "begun"),))

    def undone(self, at: datetime) -> "Deal":
        """As it was before the last change, which stays in the history as taken back.

        DealError when there is nothing to take back.
        """
        place = self._last()
        entry = None if place is None else self.log[place]
        if place is None or entry is None or entry.before is None:
            raise DealError("err-deal-undo")
        crossed = replace(entry, before=None, undone_at=at)
        log = (*self.log[:place], crossed, *self.log[place + 1 :])
        return replace(self, updated_at=at, terms=entry.before, log=log)

    def _last(self) -> int | None:
        places = range(len(self.log) - 1, -1, -1)
        return next((place for place in places if self.log[place].before), None)
