"""Requests for quotation. The owner is part of every WHERE."""

from collections.abc import Sequence

from pydantic import TypeAdapter
from sqlalchemy import Delete, Select, delete, select

from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import rfqs
from bot.domain.ids import RfqId, UserId
from bot.domain.rfq import Rfq

KEPT_RFQS = 50
_adapter = TypeAdapter(Rfq)


class SqlRfqRepository:
    """RfqRepository: keeps the newest fifty requests and the newest fifty templates of a person."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get(self, user_id: UserId, rfq_id: RfqId) -> Rfq | None:
        known = self._known(user_id)
        if rfq_id not in known:
            known |= await self._fetch(_owned(user_id).where(rfqs.c.id == rfq_id))
        return known.get(rfq_id)

    async def latest(self, user_id: UserId, *, templates: bool = False) -> Sequence[Rfq]:
        kind = rfqs.c.template != "" if templates else rfqs.c.template == ""
        found = await self._fetch(_newest(user_id).where(kind))
        # What this update already holds may be newer than its row.
        held = {k: r for k, r in self._known(user_id).items() if bool(r.template) == templates}
        return sorted((found | held).values(), key=_by_age, reverse=True)[:KEPT_RFQS]

    def save(self, rfq: Rfq) -> None:
        ensure_row(self._session, rfq.user_id)
        values = {
            "id": rfq.id,
            "user_id": rfq.user_id,
            "product": rfq.product,
            "template": rfq.template,
            "is_finished": rfq.is_finished,
            "data": _adapter.dump_python(rfq, mode="json"),
            "created_at": rfq.created_at,
            "updated_at": rfq.updated_at,
        }
        self._session.stage(
            self._session.database.insert(rfqs)
            .values(values)
            .on_conflict_do_update(
                index_elements=[rfqs.c.id], set_=values, where=rfqs.c.user_id == rfq.user_id
            )
        )
        if rfq.created_at == rfq.updated_at:
            self._session.stage(_forget_older(rfq.user_id, is_template=bool(rfq.template)))
        self._known(rfq.user_id)[rfq.id] = rfq

    def delete(self, user_id: UserId, rfq_id: RfqId) -> None:
        self._session.stage(delete(rfqs).where(rfqs.c.user_id == user_id, rfqs.c.id == rfq_id))
        self._known(user_id).pop(rfq_id, None)

    def _known(self, user_id: UserId) -> dict[RfqId, Rfq]:
        known: dict[RfqId, Rfq] | None = self._session.recall(("rfqs", user_id))
        if known is None:
            known = {}
            self._session.remember(("rfqs", user_id), known)
        return known

    async def _fetch(self, query: Select[*tuple[object, ...]]) -> dict[RfqId, Rfq]:
        async with self._session.database.read() as connection:
            rows = (await connection.execute(query)).mappings()
            found = (_adapter.validate_python(row["data"]) for row in rows)
            return {rfq.id: rfq for rfq in found}


def _owned(user_id: UserId) -> Select[*tuple[object, ...]]:
    return select(rfqs).where(rfqs.c.user_id == user_id)


def _newest(user_id: UserId) -> Select[*tuple[object, ...]]:
    newest_first = rfqs.c.updated_at.desc(), rfqs.c.id.desc()
    return _owned(user_id).order_by(*newest_first).limit(KEPT_RFQS)


def _forget_older(user_id: UserId, *, is_template: bool) -> Delete:
    alike = rfqs.c.template != "" if is_template else rfqs.c.template == ""
    kept = _newest(user_id).where(alike).with_only_columns(rfqs.c.id)
    return delete(rfqs).where(rfqs.c.user_id == user_id, alike, rfqs.c.id.not_in(kept))


def _by_age(rfq: Rfq) -> tuple[object, str]:
    return rfq.updated_at, rfq.id
