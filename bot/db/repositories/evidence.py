"""What is attached to deals: one sealed row each. The owner is part of every WHERE."""

import logging
from collections.abc import Sequence

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import RowMapping, delete, exists, literal, select

from bot.db.cipher import Cipher, SealedError
from bot.db.session import UpdateSession
from bot.db.tables import deal_evidence, deals
from bot.domain.deal import Evidence, UnreadableDealError
from bot.domain.ids import DealId, EvidenceId, UserId

logger = logging.getLogger(__name__)
_adapter = TypeAdapter(Evidence)


class SqlEvidenceRepository:
    """EvidenceRepository: the items of a deal are read once in an update."""

    def __init__(self, session: UpdateSession, cipher: Cipher) -> None:
        self._session = session
        self._cipher = cipher

    async def all(self, user_id: UserId, deal_id: DealId) -> Sequence[Evidence]:
        query = select(deal_evidence.c.id, deal_evidence.c.data).where(
            deal_evidence.c.user_id == user_id, deal_evidence.c.deal_id == deal_id
        )
        staged = self._staged(user_id, deal_id)
        stored: dict[EvidenceId, Evidence] | None = self._session.recall(
            ("stored evidence", user_id, deal_id)
        )
        if stored is None:
            async with self._session.database.read() as connection:
                rows = (await connection.execute(query)).mappings().all()
            stored = {row["id"]: self._opened(row) for row in rows}
            self._session.remember(("stored evidence", user_id, deal_id), stored)
        # None marks what this update has deleted.
        found = (stored | staged).values()
        return sorted((one for one in found if one), key=lambda one: one.number)

    def save(self, evidence: Evidence) -> None:
        columns = deal_evidence.c
        text = _adapter.dump_json(evidence, ensure_ascii=True).decode()
        values = {
            columns.id: evidence.id,
            columns.user_id: evidence.user_id,
            columns.deal_id: evidence.deal_id,
            columns.data: self._cipher.seal(text, _place(evidence.id)),
            columns.created_at: evidence.created_at,
        }
        is_theirs = exists().where(
            deals.c.id == evidence.deal_id, deals.c.user_id == evidence.user_id
        )
        row = select(*(literal(value, column.type) for column, value in values.items()))
        insert = self._session.database.insert(deal_evidence)
        self._session.stage(
            insert.from_select(list(values), row.where(is_theirs)).on_conflict_do_update(
                index_elements=[columns.id],
                set_={"data": values[columns.data]},
                where=(columns.user_id == evidence.user_id)
                & (columns.deal_id == evidence.deal_id),
            )
        )
        self._staged(evidence.user_id, evidence.deal_id)[evidence.id] = evidence

    def delete(self, user_id: UserId, deal_id: DealId, evidence_id: EvidenceId) -> None:
        self._session.stage(
            delete(deal_evidence).where(
                deal_evidence.c.user_id == user_id,
                deal_evidence.c.deal_id == deal_id,
                deal_evidence.c.id == evidence_id,
            )
        )
        self._staged(user_id, deal_id)[evidence_id] = None

    def _staged(self, user_id: UserId, deal_id: DealId) -> dict[EvidenceId, Evidence | None]:
        key = ("staged evidence", user_id, deal_id)
        staged: dict[EvidenceId, Evidence | None] | None = self._session.recall(key)
        if staged is None:
            staged = {}
            self._session.remember(key, staged)
        return staged

    def _opened(self, row: RowMapping) -> Evidence:
        try:
            return _adapter.validate_json(self._cipher.open(row["data"], _place(row["id"])))
        except SealedError as error:
            logger.error("evidence %s cannot be read: %s", row["id"], error)  # noqa: TRY400  # a traceback might quote it
        except ValidationError:
            logger.error("evidence %s cannot be read: not evidence", row["id"])  # noqa: TRY400  # same
        raise UnreadableDealError


def _place(evidence_id: EvidenceId) -> str:
    return f"{deal_evidence.name}:{evidence_id}"
