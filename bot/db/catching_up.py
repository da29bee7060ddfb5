"""Gives reminders to deals that were made before deals were watched."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Final

from sqlalchemy import RowMapping, exists, select
from sqlalchemy.exc import SQLAlchemyError

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.exclusion import Exclusion
from bot.db.occurrences import planned, planning
from bot.db.repositories.deals import to_deal
from bot.db.repositories.users import to_user
from bot.db.tables import deals, reminders, users
from bot.domain.deal import UnreadableDealError
from bot.domain.ids import UserId
from bot.domain.user import User
from bot.domain.watch import WatchRules, follow
from bot.services.ports import Clock

logger = logging.getLogger(__name__)
BATCH: Final = 100


class CatchingUp:
    """Open deals without a single reminder; any other is kept in step by its changes."""

    def __init__(
        self,
        database: Database,
        exclusion: Exclusion,
        cipher: Cipher,
        rules: WatchRules,
        clock: Clock,
    ) -> None:
        self._database = database
        self._exclusion = exclusion
        self._cipher = cipher
        self._rules = rules
        self._clock = clock

    async def run(self) -> None:
        """Once; what a failure of the database leaves undone waits for the next start."""
        try:
            if done := await self.follow_all():
                logger.info("watching %s deals made before deals were watched", done)
        except (SQLAlchemyError, OSError) as error:
            logger.warning("catching up put off: %s", type(error).__name__)

    async def follow_all(self) -> int:
        """One transaction a deal, apart from its owner's updates. Returns how many got reminders.

        Running it again changes nothing. A deal that cannot be read now is passed over.
        """
        done, after = 0, ""
        while found := await self._unwatched(after):
            for row in found:
                async with self._exclusion.hold(row["user_id"]):
                    done += await self._follow(row)
                # The updates of people go first.
                await asyncio.sleep(0)
            after = found[-1]["id"]
        return done

    async def _unwatched(self, after: str, deal_id: str = "") -> Sequence[RowMapping]:
        query = (
            select(deals.c.id, deals.c.user_id, deals.c.data)
            .where(deals.c.is_open, deals.c.id > after)
            .where(~exists().where(reminders.c.deal_id == deals.c.id))
            .order_by(deals.c.id)
            .limit(BATCH)
        )
        if deal_id:
            query = query.where(deals.c.id == deal_id)
        async with self._database.read() as connection:
            return (await connection.execute(query)).mappings().all()

    async def _follow(self, seen: RowMapping) -> bool:
        """The deal as it is now that nobody else changes it."""
        rows = await self._unwatched("", seen["id"])
        try:
            found = [to_deal(row, self._cipher) for row in rows]
        except UnreadableDealError:
            return False
        if not found:
            return False
        now, user = self._clock.now(), await self._user(found[0].user_id)
        added = follow(found[0], self._rules, (), user, now).added
        if not added:
            return False
        statement = planning(is_sqlite=self._database.is_sqlite)
        async with self._database.write() as connection:
            await connection.execute(statement, planned(added, now))
        return True

    async def _user(self, user_id: UserId) -> User:
        async with self._database.read() as connection:
            row = (await connection.execute(select(users).where(users.c.id == user_id))).mappings()
            found = row.one_or_none()
        return to_user(found) if found else User(id=user_id)
