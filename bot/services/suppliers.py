"""Suppliers of one person: kept, checked item by item, judged, and checked again later."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.errors import NotFoundError
from bot.domain.ids import SnapshotId, SupplierId, UserId
from bot.domain.supplier import (
    Checklist,
    Item,
    ItemAnswer,
    Pasted,
    Payee,
    Photo,
    Reply,
    Snapshot,
    Supplier,
    Verdict,
    judge,
    signals,
)
from bot.domain.supplier.errors import SupplierError
from bot.domain.supplier.payee import change, meet, refuse
from bot.services.ports import Clock, IdFactory, SupplierRepository

MOST_SUPPLIERS: Final = 50
MOST_PHOTOS: Final = 5


class SupplierService:
    """Every change is staged for the update's single commit; nothing waits for the network."""

    def __init__(
        self,
        suppliers: SupplierRepository,
        ids: IdFactory,
        clock: Clock,
        checklist: Checklist,
    ) -> None:
        self._suppliers = suppliers
        self._ids = ids
        self._clock = clock
        self._checklist = checklist

    @property
    def is_encrypted(self) -> bool:
        """Whether what is saved now is encrypted in the database."""
        return self._suppliers.is_encrypted

    async def all(self, user_id: UserId) -> Sequence[Supplier]:
        """Last changed first."""
        return await self._suppliers.latest(user_id)

    async def open(self, user_id: UserId, supplier_id: SupplierId) -> Supplier:
        """A supplier by id. NotFoundError when it is gone or somebody else's."""
        supplier = await self._suppliers.get(user_id, supplier_id)
        if supplier is None:
            raise NotFoundError("err-not-found")
        return supplier

    async def begin(self, user_id: UserId, pasted: Pasted) -> Supplier:
        """A new supplier from what was recognised. SupplierError when there are too many.

        None is thrown away to make room: each holds an agreed payee.
        """
        if await self._suppliers.count(user_id) >= MOST_SUPPLIERS:
            raise SupplierError("err-check-too-many", most=MOST_SUPPLIERS)
        now = self._clock.now()
        name = pasted.name_en or ("" if pasted.name_zh else _name_of(pasted))
        return self.keep(
            Supplier(
                SupplierId(self._ids.next()), user_id, now, now,
                name_en=name, name_zh=pasted.name_zh, link=pasted.link, uscc=pasted.uscc,
            )
        )  # fmt: skip

    def keep(self, supplier: Supplier) -> Supplier:
        """Keep what is known so far."""
        kept = replace(supplier, updated_at=max(self._clock.now(), supplier.created_at))
        self._suppliers.save(kept)
        return kept

    def reply(self, supplier: Supplier, item: Item, reply: Reply) -> Supplier:
        answer = replace(supplier.answer(item.id), reply=reply)
        return self.keep(supplier.with_answer(item.id, answer))

    def note(self, supplier: Supplier, item: Item, note: str) -> Supplier:
        answer = replace(supplier.answer(item.id), note=note)
        return self.keep(supplier.with_answer(item.id, answer))

    def add_photo(self, supplier: Supplier, item: Item, photo: Photo) -> Supplier:
        """The same picture counts once. SupplierError when there are enough of them."""
        answer = supplier.answer(item.id)
        if photo.unique_id in {one.unique_id for one in answer.photos}:
            return supplier
        if len(answer.photos) >= MOST_PHOTOS:
            raise SupplierError("err-check-photos", most=MOST_PHOTOS)
        added = replace(answer, photos=(*answer.photos, photo))
        return self.keep(supplier.with_answer(item.id, added))

    def forget(self, supplier: Supplier, item: Item) -> Supplier:
        """The item as if it had never been asked: without answer, note and pictures."""
        return self.keep(supplier.with_answer(item.id, ItemAnswer()))

    def replies(self, supplier: Supplier) -> dict[str, Reply]:
        """What is known by item: told by the person or seen in the supplier's data."""
        return self._checklist.replies(supplier, signals(supplier))

    def verdict(self, supplier: Supplier) -> Verdict:
        return judge(self._checklist, self.replies(supplier))

    async def finish(self, supplier: Supplier) -> tuple[Snapshot, Snapshot | None]:
        """Keep the check as it is now; the one before it, if there is one.

        The same check is not kept twice in a row.
        """
        verdict, replies = self.verdict(supplier), self.replies(supplier)
        earlier = await self.history(supplier)
        if earlier and _is_same(earlier[0], verdict, replies):
            return earlier[0], earlier[1] if len(earlier) > 1 else None
        check = Snapshot(
            SnapshotId(self._ids.next()), supplier.id, supplier.user_id, self._clock.now(),
            verdict.score, verdict.grade.value, verdict.stops, replies,
        )  # fmt: skip
        self._suppliers.add_check(check)
        return check, earlier[0] if earlier else None

    async def history(self, supplier: Supplier) -> Sequence[Snapshot]:
        """Finished checks, newest first."""
        return await self._suppliers.checks(supplier.user_id, supplier.id)

    def meet_payee(self, supplier: Supplier, payee: Payee) -> Supplier:
        """The first details are locked; those that differ later raise the alarm."""
        return self.keep(replace(meet(supplier, payee), draft=None))

    def change_payee(self, supplier: Supplier, reason: str) -> Supplier:
        """Agree to the details that raised the alarm; the log keeps why."""
        return self.keep(change(supplier, self._clock.now(), reason))

    def refuse_payee(self, supplier: Supplier) -> Supplier:
        """The agreed details stay."""
        return self.keep(refuse(supplier))

    def delete(self, supplier: Supplier) -> None:
        self._suppliers.delete(supplier.user_id, supplier.id)


def _name_of(pasted: Pasted) -> str:
    """A name for one of whom only the address or the number is known."""
    host = pasted.link.removeprefix("https://").partition(".")[0]
    return host if host and host not in {"www", "m"} else pasted.uscc or pasted.link


def _is_same(check: Snapshot, verdict: Verdict, replies: dict[str, Reply]) -> bool:
    return dict(check.replies) == replies and check.stops == verdict.stops
