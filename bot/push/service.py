"""`python -m bot push`, and the same inside `python -m bot`. Never imports aiogram."""

import asyncio
import datetime as dt
import logging

from bot.clock import SystemClock
from bot.db.database import Database
from bot.db.push_queue import LEASE, SqlPushQueue
from bot.db.send_budget import SqlSendBudget
from bot.db.upgrade import upgrade
from bot.nursery import Nursery
from bot.push.telegram_notifier import TelegramNotifier
from bot.push.worker import PushWorker
from bot.services.ports import Clock
from bot.settings import Settings

logger = logging.getLogger(__name__)
# What is being sent ends by itself within the time limit of a request.
GRACE_SECONDS = 12.0


async def run(settings: Settings, clock: Clock | None = None, lease: dt.timedelta = LEASE) -> None:
    """Push until cancelled; then settle what is under way. A call takes a third of the lease."""
    clock = clock or SystemClock()
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await upgrade(database)
        budget = SqlSendBudget(database, clock)
        timeout = lease.total_seconds() / 3
        async with (
            TelegramNotifier(settings, budget, timeout) as notifier,
            Nursery() as nursery,
        ):
            worker = PushWorker(SqlPushQueue(database, clock, lease), notifier, clock)
            pushing = nursery.start(worker.run(), name="pushing")
            logger.info("pushing reminders")
            try:
                await asyncio.shield(pushing)
            except asyncio.CancelledError:
                worker.stop()
                await asyncio.wait([pushing], timeout=GRACE_SECONDS)
                raise
    finally:
        await database.close()
