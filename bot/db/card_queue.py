"""CardQueue and ShareBook: cards of shared deals, leased to one worker at a time."""

import time
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import RowMapping, Table, case, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.database import Database
from bot.db.db_clock import DbClock
from bot.db.occurrences import planned, planning
from bot.db.repositories.users import to_user
from bot.db.share_statements import ShareStatements, to_share
from bot.db.tables import deal_shares, users, withdrawn_messages
from bot.domain.ids import ChatId, ShareId
from bot.domain.share import EDIT_PAUSE, Share, lost
from bot.domain.user import User
from bot.services.ports import Clock
from bot.services.ports.sharing import Card, Withdrawn

LEASE = timedelta(seconds=30)


class SqlCardQueue:
    """A lease is the attempt and the end of it in `next_at`."""

    def __init__(self, database: Database, clock: Clock, lease: timedelta = LEASE) -> None:
        self._database = database
        self._clock = DbClock(database, clock)
        self._lease = lease

    async def claim(self, limit: int) -> Sequence[Card]:
        until = time.monotonic() + self._lease.total_seconds()
        rows = await self._take(deal_shares, limit, {"attempt": deal_shares.c.attempt + 1})
        owners = await self._owners({row["user_id"] for row in rows})
        return [_card(row, owner, until) for row in rows if (owner := owners.get(row["user_id"]))]

    async def withdrawn(self, limit: int) -> Sequence[Withdrawn]:
        rows = await self._take(withdrawn_messages, limit, {})
        return [
            Withdrawn(row["id"], ChatId(row["group_id"]), row["message_id"], row["failures"])
            for row in rows
        ]

    async def holds(self, card: Card) -> bool:
        query = select(deal_shares.c.id).where(*_held(card))
        async with self._database.read() as connection:
            return (await connection.execute(query)).first() is not None

    async def settle(self, card: Card, message_id: int | None, shown: str) -> None:
        again = self._clock.now(EDIT_PAUSE)
        # What said so already was not edited, so the next change need not wait.
        is_same = deal_shares.c.shown == shown
        values: dict[str, Any] = {
            "message_id": message_id,
            "shown": shown,
            "failures": 0,
            "edited_at": case((is_same, deal_shares.c.edited_at), else_=self._clock.now()),
            "next_at": case((deal_shares.c.wanted > card.wanted, again), else_=None),
        }
        async with self._database.write() as connection:
            await connection.execute(update(deal_shares).where(*_held(card)).values(values))

    async def put_off(self, card: Card, by: timedelta, *, failed: bool) -> None:
        values = {
            "next_at": self._clock.now(by),
            "failures": deal_shares.c.failures + (1 if failed else 0),
        }
        async with self._database.write() as connection:
            await connection.execute(update(deal_shares).where(*_held(card)).values(values))

    async def forget(self, withdrawn: Withdrawn) -> None:
        this = withdrawn_messages.c.id == withdrawn.id
        async with self._database.write() as connection:
            await connection.execute(delete(withdrawn_messages).where(this))

    async def retry(self, withdrawn: Withdrawn, by: timedelta) -> None:
        values = {"next_at": self._clock.now(by), "failures": withdrawn.failures + 1}
        this = withdrawn_messages.c.id == withdrawn.id
        async with self._database.write() as connection:
            await connection.execute(update(withdrawn_messages).where(this).values(values))

    async def _owners(self, ids: Collection[int]) -> Mapping[int, User]:
        if not ids:
            return {}
        async with self._database.read() as connection:
            rows = await connection.execute(select(users).where(users.c.id.in_(ids)))
            return {row["id"]: to_user(row) for row in rows.mappings().all()}

    async def _take(
        self, table: Table, limit: int, values: dict[str, Any]
    ) -> Sequence[RowMapping]:
        is_due = table.c.next_at <= self._clock.now()
        async with self._database.read() as connection:
            if (
                await connection.execute(select(table.c.id).where(is_due).limit(1))
            ).first() is None:
                return ()
        async with self._database.write() as connection:
            chosen = (
                select(table.c.id)
                .where(is_due)
                .order_by(table.c.next_at)
                .limit(limit)
                .with_for_update(skip_locked=True)
            )
            found = [row.id for row in await connection.execute(chosen)]
            taken = (
                update(table)
                .where(table.c.id.in_(found))
                .values(next_at=self._clock.now(self._lease), **values)
                .returning(*table.c)
            )
            return (await connection.execute(taken)).mappings().all()


class SqlShareBook:
    """What a worker looks up, and what it does when a group is out of reach."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = DbClock(database, clock)
        self._statements = ShareStatements(database, clock)

    async def read(self, ids: Collection[ShareId]) -> Mapping[ShareId, Share]:
        if not ids:
            return {}
        query = select(deal_shares).where(deal_shares.c.id.in_(ids))
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return {ShareId(row["id"]): to_share(row) for row in rows}

    async def refresh(self, share_id: ShareId) -> None:
        async with self._database.write() as connection:
            await connection.execute(self._statements.touching(deal_shares.c.id == share_id))

    async def lose(self, share_id: ShareId) -> None:
        async with self._database.write() as connection:
            this = deal_shares.c.id == share_id
            query = select(deal_shares).where(this).with_for_update()
            row = (await connection.execute(query)).mappings().one_or_none()
            if row is None:
                return
            await self._tell(connection, to_share(row))
            for ending in self._statements.ending(this):
                await connection.execute(ending)

    async def _tell(self, connection: AsyncConnection, share: Share) -> None:
        query = select(users).where(users.c.id == share.user_id)
        owner = to_user((await connection.execute(query)).mappings().one())
        now = await self._clock.moment(connection)
        statement = planning(is_sqlite=self._database.is_sqlite)
        await connection.execute(statement, planned([lost(share, owner, now)], now))


def _held(card: Card) -> Sequence[Any]:
    return deal_shares.c.id == card.share.id, deal_shares.c.attempt == card.attempt


def _card(row: RowMapping, owner: User, until: float) -> Card:
    share, shown = to_share(row), row["shown"] or ""
    return Card(share, owner, shown, row["wanted"], row["attempt"], row["failures"], until)
