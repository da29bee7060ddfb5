"""SendBudget: the generic cell rate algorithm in rows that all processes share."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import Executable, case, select, update

from bot.db.database import Database
from bot.db.db_clock import DbClock
from bot.db.tables import send_budget
from bot.domain.ids import ChatId
from bot.services.ports import Clock

_BOT: Final = "bot"


@dataclass(frozen=True, slots=True)
class Rate:
    """One message each `interval_ms`, and up to `burst` at once."""

    interval_ms: int
    burst: int

    @property
    def tolerance(self) -> int:
        return (self.burst - 1) * self.interval_ms


# Telegram allows about 30 a second. A burst of 5 would be all of it: what is sent unevenly then
# went over it (32 in a second, measured), so the rest is left to that and to the conversation.
BOT_RATE = Rate(40, 3)
CHAT_RATE = Rate(1000, 1)
GROUP_RATE = Rate(60_000 // 18 + 1, 2)


class SqlSendBudget:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = DbClock(database, clock)

    async def reserve(self, chat_id: ChatId) -> float:
        rates = {_BOT: BOT_RATE, _key(chat_id): GROUP_RATE if chat_id < 0 else CHAT_RATE}
        async with self._database.write() as connection:
            await connection.execute(self._make_rows(list(rates)))
            # In one order everywhere, or two processes could wait for each other.
            locked = (
                select(send_budget)
                .where(send_budget.c.key.in_(rates))
                .order_by(send_budget.c.key)
                .with_for_update()
            )
            rows = (await connection.execute(locked)).all()
            now = await self._clock.read(connection)
            free_at = max(max(r.blocked_until, r.tat - rates[r.key].tolerance) for r in rows)
            if free_at > now:
                return float(free_at - now) / 1000
            for row in rows:
                await connection.execute(
                    update(send_budget)
                    .where(send_budget.c.key == row.key)
                    .values(tat=max(row.tat, now) + rates[row.key].interval_ms)
                )
        return 0.0

    async def hold_back(self, chat_id: ChatId, by: timedelta) -> None:
        key = _key(chat_id) if chat_id < 0 else _BOT
        jitter = random.uniform(0.1, 0.5)  # noqa: S311  # spreads replicas, guards nothing
        milliseconds = round((by.total_seconds() + jitter) * 1000)
        column = send_budget.c.blocked_until
        async with self._database.write() as connection:
            await connection.execute(self._make_rows([key]))
            until = await self._clock.read(connection) + milliseconds
            await connection.execute(
                update(send_budget)
                .where(send_budget.c.key == key)
                .values(blocked_until=case((column > until, column), else_=until))
            )

    def _make_rows(self, keys: Sequence[str]) -> Executable:
        return (
            self._database.insert(send_budget)
            .values([{"key": key, "tat": 0, "blocked_until": 0} for key in sorted(keys)])
            .on_conflict_do_nothing()
        )


class NoBudget:
    """Everything may go at once: for measurements."""

    async def reserve(self, chat_id: ChatId) -> float:
        del chat_id
        return 0.0

    async def hold_back(self, chat_id: ChatId, by: timedelta) -> None:
        """Nothing to hold back."""


def _key(chat_id: ChatId) -> str:
    return f"chat:{chat_id}"
