"""Suppliers and their finished checks, sealed. The owner is part of every WHERE."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import RowMapping, Select, delete, func, select

from bot.db.cipher import Cipher, SealedError
from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import supplier_checks, suppliers
from bot.domain.ids import SupplierId, UserId
from bot.domain.supplier import Snapshot, Supplier
from bot.domain.supplier.errors import UnreadableSupplierError

logger = logging.getLogger(__name__)
KEPT_SUPPLIERS, KEPT_CHECKS = 50, 20
_suppliers, _snapshots = TypeAdapter(Supplier), TypeAdapter(Snapshot)


class SqlSupplierRepository:
    """SupplierRepository: a step of a check costs one select and one upsert."""

    def __init__(self, session: UpdateSession, cipher: Cipher) -> None:
        self._session = session
        self._cipher = cipher

    @property
    def is_encrypted(self) -> bool:
        return self._cipher.is_on

    async def get(self, user_id: UserId, supplier_id: SupplierId) -> Supplier | None:
        known = self._known(user_id)
        if supplier_id not in known:
            for row in await self._rows(_owned(user_id).where(suppliers.c.id == supplier_id)):
                known[supplier_id] = self._opened(row)
        return known.get(supplier_id)

    async def latest(self, user_id: UserId) -> Sequence[Supplier]:
        newest_first = suppliers.c.updated_at.desc(), suppliers.c.id.desc()
        query = _owned(user_id).order_by(*newest_first).limit(KEPT_SUPPLIERS)
        found = {one.id: one for one in self._readable(await self._rows(query))}
        held = {key: one for key, one in self._known(user_id).items() if one}
        gone = {key for key, one in self._known(user_id).items() if one is None}
        shown = [one for key, one in (found | held).items() if key not in gone]
        return sorted(shown, key=lambda one: (one.updated_at, one.id), reverse=True)

    async def count(self, user_id: UserId) -> int:
        query = select(func.count()).select_from(suppliers).where(suppliers.c.user_id == user_id)
        async with self._session.database.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    def save(self, supplier: Supplier) -> None:
        ensure_row(self._session, supplier.user_id)
        text = _suppliers.dump_json(supplier, ensure_ascii=True).decode()
        values: Mapping[str, Any] = {
            "id": supplier.id,
            "user_id": supplier.user_id,
            "data": self._cipher.seal(text, _place(supplier)),
            "created_at": supplier.created_at,
            "updated_at": supplier.updated_at,
        }
        self._session.stage(
            self._session.database.insert(suppliers)
            .values(values)
            .on_conflict_do_update(
                index_elements=[suppliers.c.id],
                set_=values,
                where=suppliers.c.user_id == supplier.user_id,
            )
        )
        self._known(supplier.user_id)[supplier.id] = supplier

    def delete(self, user_id: UserId, supplier_id: SupplierId) -> None:
        for table, key in (
            (supplier_checks, supplier_checks.c.supplier_id),
            (suppliers, suppliers.c.id),
        ):
            self._session.stage(
                delete(table).where(table.c.user_id == user_id, key == supplier_id)
            )
        self._known(user_id)[supplier_id] = None

    async def checks(self, user_id: UserId, supplier_id: SupplierId) -> Sequence[Snapshot]:
        staged: list[Snapshot] = self._session.recall(("checks", supplier_id)) or []
        rows = await self._rows(_checks(user_id, supplier_id).limit(KEPT_CHECKS))
        stored = [self._snapshot(row) for row in rows]
        return [*reversed(staged), *(one for one in stored if one and one not in staged)]

    def add_check(self, check: Snapshot) -> None:
        text = _snapshots.dump_json(check, ensure_ascii=True).decode()
        values = {
            "id": check.id,
            "user_id": check.user_id,
            "supplier_id": check.supplier_id,
            "data": self._cipher.seal(text, _check_place(check.user_id, check.id)),
            "created_at": check.at,
        }
        insert = self._session.database.insert(supplier_checks).values(values)
        self._session.stage(insert.on_conflict_do_nothing())
        kept = _checks(check.user_id, check.supplier_id).with_only_columns(supplier_checks.c.id)
        self._session.stage(
            delete(supplier_checks).where(
                supplier_checks.c.user_id == check.user_id,
                supplier_checks.c.supplier_id == check.supplier_id,
                supplier_checks.c.id.not_in(kept.limit(KEPT_CHECKS)),
            )
        )
        staged = self._session.recall(("checks", check.supplier_id)) or []
        self._session.remember(("checks", check.supplier_id), [*staged, check])

    def _known(self, user_id: UserId) -> dict[SupplierId, Supplier | None]:
        known: dict[SupplierId, Supplier | None] | None = self._session.recall(
            ("suppliers", user_id)
        )
        if known is None:
            known = {}
            self._session.remember(("suppliers", user_id), known)
        return known

    async def _rows(self, query: Select[*tuple[object, ...]]) -> Sequence[RowMapping]:
        async with self._session.database.read() as connection:
            return (await connection.execute(query)).mappings().all()

    def _readable(self, rows: Sequence[RowMapping]) -> Iterator[Supplier]:
        for row in rows:
            try:
                yield self._opened(row)
            except UnreadableSupplierError:
                continue

    def _opened(self, row: RowMapping) -> Supplier:
        try:
            text = self._cipher.open(row["data"], f"{suppliers.name}:{row['user_id']}:{row['id']}")
            return _suppliers.validate_json(text)
        except (SealedError, ValueError) as error:
            logger.error("supplier %s cannot be read: %s", row["id"], type(error).__name__)  # noqa: TRY400  # a traceback might quote it
            raise UnreadableSupplierError from None

    def _snapshot(self, row: RowMapping) -> Snapshot | None:
        try:
            place = _check_place(row["user_id"], row["id"])
            return _snapshots.validate_json(self._cipher.open(row["data"], place))
        except (SealedError, ValueError) as error:
            logger.error("check %s cannot be read: %s", row["id"], type(error).__name__)  # noqa: TRY400  # a traceback might quote it
            return None


def _owned(user_id: UserId) -> Select[*tuple[object, ...]]:
    return select(suppliers).where(suppliers.c.user_id == user_id)


def _checks(user_id: UserId, supplier_id: SupplierId) -> Select[*tuple[object, ...]]:
    newest_first = supplier_checks.c.created_at.desc(), supplier_checks.c.id.desc()
    return (
        select(supplier_checks)
        .where(supplier_checks.c.user_id == user_id, supplier_checks.c.supplier_id == supplier_id)
        .order_by(*newest_first)
    )


def _place(supplier: Supplier) -> str:
    return f"{suppliers.name}:{supplier.user_id}:{supplier.id}"


def _check_place(user_id: UserId, check_id: str) -> str:
    return f"{supplier_checks.name}:{user_id}:{check_id}"
