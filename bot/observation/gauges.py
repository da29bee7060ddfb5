"""What is asked at the moment of the question: reminders, the send budget, the pool."""

import asyncio
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

from bot.db.database import Database
from bot.db.db_clock import DbClock
from bot.db.tables import reminders, send_budget
from bot.services.ports import Clock, OnlineTranslator

NAMESPACE: Final = "concierge"
PATIENCE_SECONDS: Final = 2.0
# Later than a worker that is well: a poll, a budget, a lease of somebody killed.
_LATE: Final = timedelta(seconds=60)


def gauge(name: str, help_: str, value: float) -> Metric:
    return GaugeMetricFamily(f"{NAMESPACE}_{name}", help_, value)


class _Asked(Collector):
    """What has just been asked; the library itself can wait for no answer."""

    def __init__(self, found: Iterable[Metric]) -> None:
        self._found = found

    def collect(self) -> Iterable[Metric]:
        return self._found


def written(found: Iterable[Metric]) -> bytes:
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Asked(found))
    return generate_latest(registry)


async def answers(database: Database) -> bool:
    """Whether the database answers soon enough to work with."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS), database.read() as connection:
            await connection.execute(select(1))
    except (SQLAlchemyError, OSError, TimeoutError):
        return False
    return True


async def of_database(database: Database, clock: Clock) -> list[Metric]:
    """Reminders that are due and late, and for how long sending is held back."""
    time = DbClock(database, clock)
    due = reminders.c.next_at <= time.now()
    late = reminders.c.next_at <= time.now(-_LATE)
    async with asyncio.timeout(PATIENCE_SECONDS), database.read() as connection:
        counts = [
            int((await connection.execute(select(func.count()).where(which))).scalar_one())
            for which in (due, late)
        ]
        held = select(send_budget.c.blocked_until).where(send_budget.c.key == "bot")
        until = (await connection.execute(held)).scalar() or 0
        left = max(0, until - await time.read(connection)) / 1000
    return [
        gauge("reminders_due", "Reminders whose time has come.", counts[0]),
        gauge("reminders_late", "Reminders over a minute late.", counts[1]),
        gauge("send_held_back_seconds", "How long Telegram asked for silence.", left),
    ]


def of_pool(database: Database) -> Iterator[Metric]:
    pool = database.engine.pool
    if isinstance(pool, QueuePool):
        yield gauge("database_pool_size", "Connections the pool may hold.", pool.size())
        yield gauge("database_pool_in_use", "Connections at work.", pool.checkedout())


def of_translators(translators: OnlineTranslator) -> Metric:
    told = "1 while the translator is asked, 0 while it is left alone."
    found = GaugeMetricFamily(f"{NAMESPACE}_translator_up", told, labels=["name"])
    for name in sorted(translators.names):
        found.add_metric([name], float(name not in translators.resting))
    return found
