"""ShareRepository: deals that groups follow."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Executable, RowMapping, and_, delete, select, update

from bot.db.session import UpdateSession
from bot.db.share_statements import ShareStatements, to_share
from bot.db.tables import deal_shares, share_helpers, share_presses
from bot.domain.ids import ChatId, DealId, ShareId, UserId
from bot.domain.share import Act, Helper, Press, Presser, Share

_SAID = (Act.PAY.value, Act.LATER.value)


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
        known: dict[ShareId, Share | None] = self._memory("shares", dict)
        return known

    @property
    def _dropped(self) -> set[tuple[ShareId, UserId]]:
        """Who helps no more since this update."""
        dropped: set[tuple[ShareId, UserId]] = self._memory("dropped helpers", set)
        return dropped

    def _memory(self, name: str, make: Callable[[], Any]) -> Any:
        kept = self._session.recall(name)
        if kept is None:
            kept = make()
            self._session.remember(name, kept)
        return kept

    async def _rows(self, query: Any) -> Sequence[RowMapping]:
        async with self._session.database.read() as connection:
            return (await connection.execute(query)).mappings().all()


def _is(share: Share) -> ColumnElement[bool]:
    return (deal_shares.c.id == share.id) & (deal_shares.c.user_id == share.user_id)


def _press(row: RowMapping) -> Press:
    return Press(
        UserId(row["presser_id"]),
        row["name"],
        Act(row["act"]),
        row["at"],
        row["place"],
        row["seen"],
    )
