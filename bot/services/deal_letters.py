"""The letter a deal began with: attached, found again, and what it tells about the deal."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.deal import Deal, Money, cents, changes
from bot.domain.errors import NotFoundError
from bot.domain.ids import DealId, RfqId, UserId
from bot.domain.rfq import Rfq
from bot.services.deals import DealService
from bot.services.ports import RfqRepository

_PIECE = "piece"


@dataclass(frozen=True, slots=True)
class Prefill:
    """What a letter tells about the deal that follows from it."""

    product: str
    total: Money | None
    quantity: int | None
    transport: str


class DealLetters:
    """Both sides are read together with their owner."""

    def __init__(self, deals: DealService, rfqs: RfqRepository) -> None:
        self._deals = deals
        self._rfqs = rfqs

    async def attach(self, user_id: UserId, deal_id: DealId, rfq_id: RfqId) -> Deal:
        """A letter of theirs to a deal of theirs. NotFoundError when either is not."""
        deal = await self._deals.open(user_id, deal_id)
        rfq = await self.open(user_id, rfq_id)
        return await self._deals.keep(changes.attach(deal, rfq.id, self._deals.now, rfq.product))

    async def open(self, user_id: UserId, rfq_id: RfqId) -> Rfq:
        """The letter of a deal. NotFoundError when it is gone or somebody else's."""
        rfq = await self._rfqs.get(user_id, rfq_id)
        if rfq is None:
            raise NotFoundError("err-not-found")
        return rfq

    async def of(self, deal: Deal) -> Rfq | None:
        """The letter of a deal, if it has one that still exists."""
        if deal.terms.rfq_id is None:
            return None
        return await self._rfqs.get(deal.user_id, deal.terms.rfq_id)

    async def all(self, user_id: UserId) -> Sequence[Rfq]:
        """What may be attached, last changed first."""
        return [one for one in await self._rfqs.latest(user_id) if one.product]

    async def prefill(self, user_id: UserId, rfq_id: RfqId) -> Prefill:
        """Product, quantity and sum from a letter; only what it says without a doubt."""
        rfq = await self.open(user_id, rfq_id)
        transport = rfq.delivery.transport if rfq.delivery else ""
        return Prefill(rfq.product, _total(rfq), _pieces(rfq), transport)


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
