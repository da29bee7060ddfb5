"""Deals: one row each, its content sealed. The owner is part of every WHERE."""

import logging
from collections.abc import Sequence
from datetime import datetime

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import RowMapping, delete, distinct, func, select, update

from bot.db.cipher import Cipher, SealedError
from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import deal_shares, deals
from bot.domain.deal import Deal, UnreadableDealError
from bot.domain.ids import DealId, UserId
from bot.domain.share import Followers

logger = logging.getLogger(__name__)
_adapter = TypeAdapter(Deal)
_FOLLOWING = (deal_shares.c.deal_id == deals.c.id) & (deal_shares.c.group_id != 0)
# Two topics of a group are one chat.
_FOLLOWERS = (
    select(func.count(distinct(deal_shares.c.group_id)))
    .where(_FOLLOWING)
    .scalar_subquery()
    .label("chats"),
    select(func.min(deal_shares.c.title)).where(_FOLLOWING).scalar_subquery().label("title"),
)


class SqlDealRepository:
    """DealRepository: what this update already holds is never read again.

    A deal that somebody else has changed meanwhile is not overwritten: the update is done anew.
    """

    def __init__(self, session: UpdateSession, cipher: Cipher) -> None:
        self._session = session
        self._cipher = cipher

    async def get(self, user_id: UserId, deal_id: DealId) -> Deal | None:
        known = self._known(user_id)
        if deal_id not in known:
            for row in await self._rows(user_id, deal_id):
                known[deal_id] = self._read(row)
                title = row["title"] if row["chats"] == 1 else ""
                self._followers()[deal_id] = Followers(row["chats"], title)
        return known.get(deal_id)

    async def all(self, user_id: UserId) -> Sequence[Deal]:
        known = self._known(user_id)
        rows = [row for row in await self._rows(user_id) if row["id"] not in known]
        # None marks what this update has deleted.
        found = [self._read(row) for row in rows] + [one for one in known.values() if one]
        return sorted(found, key=lambda one: (one.is_open, one.updated_at, one.id), reverse=True)

    async def followers(self, user_id: UserId, deal_id: DealId) -> Followers:
        # A deal that this update has begun is followed by nobody yet.
        known = await self.get(user_id, deal_id)
        return self._followers().get(deal_id, Followers()) if known else Followers()

    async def count_open(self, user_id: UserId) -> int:
        query = select(func.count()).where(deals.c.user_id == user_id, deals.c.is_open)
        async with self._session.database.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    def save(self, deal: Deal) -> None:
        ensure_row(self._session, deal.user_id)
        values = {
            "id": deal.id,
            "user_id": deal.user_id,
            "is_open": deal.is_open,
            "data": self._cipher.seal(_adapter.dump_json(deal).decode(), _place(deal.id)),
            "created_at": deal.created_at,
            "updated_at": deal.updated_at,
        }
        version = self._versions().get(deal.id)
        if version is None:
            added = self._session.database.insert(deals).values(values).on_conflict_do_nothing()
            self._session.stage_unless_moved(added)
        else:
            # Helpers in groups change it as well, each in an update of their own.
            is_unmoved = (
                deals.c.id == deal.id,
                deals.c.user_id == deal.user_id,
                deals.c.updated_at == version,
            )
            self._session.stage_unless_moved(update(deals).where(*is_unmoved).values(values))
        self._versions()[deal.id] = deal.updated_at
        self._known(deal.user_id)[deal.id] = deal

    def delete(self, user_id: UserId, deal_id: DealId) -> None:
        self._session.stage(delete(deals).where(deals.c.user_id == user_id, deals.c.id == deal_id))
        self._known(user_id)[deal_id] = None

    def _known(self, user_id: UserId) -> dict[DealId, Deal | None]:
        known: dict[DealId, Deal | None] | None = self._session.recall(("deals", user_id))
        if known is None:
            known = {}
            self._session.remember(("deals", user_id), known)
        return known

    def _read(self, row: RowMapping) -> Deal:
        deal = to_deal(row, self._cipher)
        self._versions()[deal.id] = deal.updated_at
        return deal

    def _versions(self) -> dict[DealId, datetime]:
        """Of each deal the change that this update has seen last."""
        known: dict[DealId, datetime] | None = self._session.recall("deal versions")
        if known is None:
            known = {}
            self._session.remember("deal versions", known)
        return known

    def _followers(self) -> dict[DealId, Followers]:
        known: dict[DealId, Followers] | None = self._session.recall("followers")
        if known is None:
            known = {}
            self._session.remember("followers", known)
        return known

    async def _rows(self, user_id: UserId, deal_id: DealId | None = None) -> Sequence[RowMapping]:
        query = select(deals.c.id, deals.c.data).where(deals.c.user_id == user_id)
        if deal_id is not None:
            query = query.where(deals.c.id == deal_id).add_columns(*_FOLLOWERS)
        async with self._session.database.read() as connection:
            return (await connection.execute(query)).mappings().all()


def to_deal(row: RowMapping, cipher: Cipher) -> Deal:
    """The deal of a row. Raises UnreadableDealError; why is in the log."""
    try:
        return _adapter.validate_json(cipher.open(row["data"], _place(row["id"])))
    except SealedError as error:
        logger.error("deal %s cannot be read: %s", row["id"], error)  # noqa: TRY400  # a traceback might quote it
    except ValidationError:
        logger.error("deal %s cannot be read: not a deal", row["id"])  # noqa: TRY400  # same
    raise UnreadableDealError


def _place(deal_id: DealId) -> str:
    return f"{deals.name}:{deal_id}"
