"""ShareHelpers: who may act in a group that follows a deal, and who did."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import RowMapping, and_, delete, select

from bot.db.session import UpdateSession
from bot.db.share_statements import to_share
from bot.db.tables import deal_shares, share_helpers, share_presses
from bot.domain.ids import ChatId, DealId, ShareId, UserId
from bot.domain.share import Act, Helper, Press, Presser, Share

_SAID = (Act.PAY.value, Act.LATER.value)


class SqlShareHelpers:
    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def presser(self, share_id: ShareId, chat_id: ChatId, user_id: UserId) -> Presser | None:
        helps = and_(
            share_helpers.c.share_id == deal_shares.c.id, share_helpers.c.helper_id == user_id
        )
        query = (
            select(deal_shares, share_helpers.c.helper_id)
            .outerjoin(share_helpers, helps)
            .where(deal_shares.c.id == share_id, deal_shares.c.group_id == chat_id)
        )
        rows = await self._rows(query)
        if not rows:
            return None
        return Presser(to_share(rows[0]), user_id, rows[0]["helper_id"] is not None)

    async def helpers(self, share: Share) -> Sequence[Helper]:
        query = (
            select(share_helpers)
            .where(share_helpers.c.share_id == share.id)
            .order_by(share_helpers.c.name, share_helpers.c.helper_id)
        )
        found = [Helper(UserId(row["helper_id"]), row["name"]) for row in await self._rows(query)]
        return [one for one in found if (share.id, one.user_id) not in self._dropped]

    def add_helper(self, share: Share, helper: Helper) -> None:
        values = {
            "share_id": share.id,
            "helper_id": helper.user_id,
            "user_id": share.user_id,
            "name": helper.name,
        }
        insert = self._session.database.insert(share_helpers).values(values)
        self._session.stage(insert.on_conflict_do_nothing())

    def drop_helper(self, share: Share, helper_id: UserId) -> None:
        self._dropped.add((share.id, helper_id))
        self._session.stage(
            delete(share_helpers).where(
                share_helpers.c.share_id == share.id,
                share_helpers.c.user_id == share.user_id,
                share_helpers.c.helper_id == helper_id,
            )
        )

    async def presses(self, user_id: UserId, deal_id: DealId, limit: int) -> Sequence[Press]:
        query = select(share_presses).where(
            share_presses.c.user_id == user_id,
            share_presses.c.deal_id == deal_id,
            share_presses.c.act.in_(_SAID),
        )
        newest = share_presses.c.at.desc(), share_presses.c.id.desc()
        return [_press(row) for row in await self._rows(query.order_by(*newest).limit(limit))]

    async def asked(self, presser: Presser) -> Press | None:
        query = (
            select(share_presses)
            .where(
                share_presses.c.deal_id == presser.share.deal_id,
                share_presses.c.share_id == presser.share.id,
                share_presses.c.presser_id == presser.user_id,
            )
            .order_by(share_presses.c.at.desc(), share_presses.c.id.desc())
            .limit(1)
        )
        rows = await self._rows(query)
        return _press(rows[0]) if rows and rows[0]["act"] == Act.ASK.value else None

    def log(self, share: Share, press: Press) -> None:
        values = {
            "user_id": share.user_id,
            "deal_id": share.deal_id,
            "share_id": share.id,
            "presser_id": press.presser_id,
            "name": press.name,
            "act": press.act.value,
            "place": press.place,
            "seen": press.seen,
            "at": press.at,
        }
        self._session.stage(self._session.database.insert(share_presses).values(values))

    @property
    def _dropped(self) -> set[tuple[ShareId, UserId]]:
        """Who helps no more since this update."""
        dropped: set[tuple[ShareId, UserId]] | None = self._session.recall("dropped helpers")
        if dropped is None:
            dropped = set()
            self._session.remember("dropped helpers", dropped)
        return dropped

    async def _rows(self, query: Any) -> Sequence[RowMapping]:
        async with self._session.database.read() as connection:
            return (await connection.execute(query)).mappings().all()


def _press(row: RowMapping) -> Press:
    return Press(
        UserId(row["presser_id"]),
        row["name"],
        Act(row["act"]),
        row["at"],
        row["place"],
        row["seen"],
    )
