"""The supplier of a deal: who they are, and whether their bank details have changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.deal import Deal, Milestone, changes
from bot.domain.errors import NotFoundError
from bot.domain.ids import DealId, SupplierId, UserId
from bot.domain.supplier import Payee, PayeeField, Supplier, differences
from bot.services.deals import DealService
from bot.services.ports import SupplierRepository


@dataclass(frozen=True, slots=True)
class Paid:
    """Who gets a part of a deal: the supplier's agreed payee, or one of its own.

    `differs`: what its own says otherwise than the agreed one.
    """

    details: Payee | None
    is_own: bool = False
    differs: tuple[PayeeField, ...] = ()


class DealSuppliers:
    """Both sides are read together with their owner."""

    def __init__(self, deals: DealService, suppliers: SupplierRepository) -> None:
        self._deals = deals
        self._suppliers = suppliers

    async def attach(self, user_id: UserId, deal_id: DealId, supplier_id: SupplierId) -> Deal:
        """A supplier of theirs to a deal of theirs. NotFoundError when either is not."""
        deal = await self._deals.open(user_id, deal_id)
        supplier = await self._suppliers.get(user_id, supplier_id)
        if supplier is None:
            raise NotFoundError("err-not-found")
        return await self._deals.keep(
            changes.entrust(deal, supplier.id, supplier.name, self._deals.now)
        )

    async def detach(self, deal: Deal) -> Deal:
        """Only the link goes: the name stays, and the supplier among the suppliers."""
        return await self._deals.keep(
            changes.entrust(deal, None, deal.terms.supplier, self._deals.now)
        )

    async def of(self, deal: Deal) -> Supplier | None:
        """The supplier of a deal, if it has one that still exists."""
        if deal.terms.supplier_id is None:
            return None
        return await self._suppliers.get(deal.user_id, deal.terms.supplier_id)

    async def payee(self, deal: Deal, part: Milestone) -> Paid:
        """Who gets the part, compared with the payee lock of the deal's supplier (FRD2)."""
        supplier = await self.of(deal)
        agreed = supplier.payee if supplier else None
        if part.payee is None:
            return Paid(agreed)
        own = part.payee.details
        return Paid(own, is_own=True, differs=differences(agreed, own) if agreed else ())

    async def all(self, user_id: UserId) -> Sequence[Supplier]:
        """Whom a deal may be entrusted to, last changed first."""
        return await self._suppliers.latest(user_id)
