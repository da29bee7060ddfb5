"""Deals of one person: begun, opened, changed, taken back, attached to a letter, deleted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from bot.domain.deal import Deal, DealError, Money, Plan, Terms, cents, changes
from bot.domain.errors import NotFoundError
from bot.domain.ids import DealId, RfqId, UserId
from bot.domain.rfq import Rfq
from bot.services.ports import Clock, DealRepository, IdFactory, RfqRepository, UserRepository

MOST_DEALS = 100
_PIECE = "piece"


@dataclass(frozen=True, slots=True)
class Prefill:
    """What a letter tells about the deal that follows from it."""

    product: str
    total: Money | None
    quantity: int | None
    transport: str


class DealService:
    """Every change is staged for the update's single commit."""

    def __init__(
        self,
        deals: DealRepository,
        rfqs: RfqRepository,
        users: UserRepository,
        ids: IdFactory,
        clock: Clock,
    ) -> None:
        self._deals = deals
        self._rfqs = rfqs
        self._users = users
        self._ids = ids
        self._clock = clock

    @property
    def now(self) -> datetime:
        """Aware UTC, for the history."""
        return self._clock.now()

    async def today(self, user_id: UserId) -> date:
        """The date where the person lives."""
        return self._clock.now().astimezone((await self._users.get(user_id)).tz).date()

    async def all(self, user_id: UserId) -> Sequence[Deal]:
        """Open ones first, last changed first."""
        return await self._deals.all(user_id)

    async def count_open(self, user_id: UserId) -> int:
        """How many are not over yet."""
        return await self._deals.count_open(user_id)

    async def open(self, user_id: UserId, deal_id: DealId) -> Deal:
        """A deal by id. NotFoundError when it is gone or somebody else's."""
        deal = await self._deals.get(user_id, deal_id)
        if deal is None:
            raise NotFoundError("err-not-found")
        return deal

    async def create(self, user_id: UserId, terms: Terms, plan: Plan | None = None) -> Deal:
        """A new deal; its country comes from the settings. DealError when there are too many."""
        if len(await self._deals.all(user_id)) >= MOST_DEALS:
            raise DealError("err-deals-many", most=MOST_DEALS)
        if terms.rfq_id is not None:
            await self.letter(user_id, terms.rfq_id)
        country = terms.country or (await self._users.get(user_id)).country or ""
        deal = Deal(
            DealId(self._ids.next()), user_id, self.now, self.now,
            replace(terms, country=country, plan=plan),
        )  # fmt: skip
        return self.keep(deal.begun())

    def keep(self, deal: Deal) -> Deal:
        self._deals.save(deal)
        return deal

    async def undo(self, user_id: UserId, deal_id: DealId) -> Deal:
        """Take the last change back. DealError when there is none."""
        return self.keep((await self.open(user_id, deal_id)).undone(self.now))

    async def attach(self, user_id: UserId, deal_id: DealId, rfq_id: RfqId) -> Deal:
        """A letter of theirs to a deal of theirs. NotFoundError when either is not."""
        deal = await self.open(user_id, deal_id)
        rfq = await self.letter(user_id, rfq_id)
        return self.keep(changes.attach(deal, rfq.id, self.now, rfq.product))

    async def letter(self, user_id: UserId, rfq_id: RfqId) -> Rfq:
        """The letter of a deal. NotFoundError when it is gone or somebody else's."""
        rfq = await self._rfqs.get(user_id, rfq_id)
        if rfq is None:
            raise NotFoundError("err-not-found")
        return rfq

    async def find_letter(self, deal: Deal) -> Rfq | None:
        """The letter of a deal, if it has one that still exists."""
        if deal.terms.rfq_id is None:
            return None
        return await self._rfqs.get(deal.user_id, deal.terms.rfq_id)

    async def letters(self, user_id: UserId) -> Sequence[Rfq]:
        """What may be attached, last changed first."""
        return [one for one in await self._rfqs.latest(user_id) if one.product]

    async def prefill(self, user_id: UserId, rfq_id: RfqId) -> Prefill:
        """Product, quantity and sum from a letter; only what it says without a doubt."""
        rfq = await self.letter(user_id, rfq_id)
        transport = rfq.delivery.transport if rfq.delivery else ""
        return Prefill(rfq.product, _total(rfq), _pieces(rfq), transport)

    def delete(self, deal: Deal) -> None:
        self._deals.delete(deal.user_id, deal.id)


def _pieces(rfq: Rfq) -> int | None:
    """The pieces ordered; None for other units and for spans."""
    wanted = rfq.quantity
    if wanted is None or wanted.unit != _PIECE or wanted.most is not None:
        return None
    return int(wanted.amount)


def _total(rfq: Rfq) -> Money | None:
    """Price times quantity, or the price of the whole order; None when either is a span."""
    price, quantity = rfq.price, rfq.quantity
    if price is None or price.low is not None:
        return None
    if price.is_total:
        return _money(price.amount, price.currency)
    if quantity is None or quantity.most is not None:
        return None
    return _money(price.amount * quantity.amount, price.currency)


def _money(amount: Decimal, currency: str) -> Money | None:
    exact = cents(amount)
    return Money(exact, currency) if exact > 0 else None
