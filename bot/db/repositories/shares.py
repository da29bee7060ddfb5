"""ShareRepository: deals that groups follow."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Executable, RowMapping, delete, select, update

from bot.db.session import UpdateSession
from bot.db.share_statements import ShareStatements, to_share
from bot.db.tables import deal_shares
from bot.domain.ids import ChatId, DealId, ShareId, UserId
from bot.domain.share import Share


class SqlShareRepository:
    def __init__(self, session: UpdateSession) -> None:
        self._session = session
        self._statements = ShareStatements(session.database, session.clock)

    async def get(self, user_id: UserId, share_id: ShareId) -> Share | None:
        if share_id in self._known:
            known = self._known[share_id]
            return known if known and known.user_id == user_id else None
        owned = (deal_shares.c.id == share_id) & (deal_shares.c.user_id == user_id)
        found = await self._shares(owned)
        return found[0] if found else None

    async def of_deal(self, user_id: UserId, deal_id: DealId) -> Sequence[Share]:
        owned = (deal_shares.c.user_id == user_id) & (deal_shares.c.deal_id == deal_id)
        return await self._shares(owned & (deal_shares.c.group_id != 0))

    async def in_chat(self, chat_id: ChatId, user_id: UserId | None = None) -> Sequence[Share]:
        there = deal_shares.c.group_id == chat_id
        return await self._shares(
            there if user_id is None else there & (deal_shares.c.user_id == user_id)
        )

    def offer(self, share: Share) -> None:
        earlier = (deal_shares.c.deal_id == share.deal_id) & (deal_shares.c.group_id == 0)
        self._session.stage(delete(deal_shares).where(earlier))
        values = {
            "id": share.id,
            "user_id": share.user_id,
            "deal_id": share.deal_id,
            "group_id": share.chat_id,
            "thread_id": share.thread_id,
            "title": share.title,
            "shows_money": share.shows_money,
            "shows_supplier": share.shows_supplier,
            "offered_until": share.offered_until,
            "wanted": 0,
            "attempt": 0,
            "failures": 0,
        }
        self._session.stage(self._session.database.insert(deal_shares).values(values))
        self._known[share.id] = share

    def attach(self, share: Share) -> None:
        self._stage(self._statements.attaching(share))

    def save(self, share: Share) -> None:
        shown = {"shows_money": share.shows_money, "shows_supplier": share.shows_supplier}
        self._session.stage(update(deal_shares).where(_is(share)).values(shown))
        self._session.stage(self._statements.touching(_is(share)))
        self._known[share.id] = share

    def touch(self, deal_id: DealId) -> None:
        self._session.stage(self._statements.touching(deal_shares.c.deal_id == deal_id))

    def repost(self, share: Share) -> None:
        self._stage(self._statements.reposting(_is(share)))

    def end(self, share: Share) -> None:
        self._stage(self._statements.ending(_is(share)))
        self._known[share.id] = None

    def end_all(self, user_id: UserId, deal_id: DealId | None = None) -> None:
        of_person = deal_shares.c.user_id == user_id
        which = of_person if deal_id is None else of_person & (deal_shares.c.deal_id == deal_id)
        self._stage(self._statements.ending(which))

    def move(self, old: ChatId, new: ChatId) -> None:
        self._stage(self._statements.moving(old, new))

    def _stage(self, statements: Iterable[Executable]) -> None:
        for one in statements:
            self._session.stage(one)

    async def _shares(self, which: ColumnElement[bool]) -> Sequence[Share]:
        query = select(deal_shares).where(which).order_by(deal_shares.c.id)
        found = [to_share(row) for row in await self._rows(query)]
        newest = (self._known.get(one.id, one) for one in found)
        return [one for one in newest if one]

    @property
    def _known(self) -> dict[ShareId, Share | None]:
        """What this update has staged; None marks what it has ended."""
        known: dict[ShareId, Share | None] | None = self._session.recall("shares")
        if known is None:
            known = {}
            self._session.remember("shares", known)
        return known

    async def _rows(self, query: Any) -> Sequence[RowMapping]:
        async with self._session.database.read() as connection:
            return (await connection.execute(query)).mappings().all()


def _is(share: Share) -> ColumnElement[bool]:
    return (deal_shares.c.id == share.id) & (deal_shares.c.user_id == share.user_id)
