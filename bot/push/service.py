"""`python -m bot push`, and the same inside `python -m bot`. Never imports aiogram."""

import asyncio
import datetime as dt
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot import i18n, memory
from bot.clock import SystemClock
from bot.db.card_queue import SqlCardQueue, SqlShareBook
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.deal_book import SqlDealBook
from bot.db.push_queue import LEASE, SqlPushQueue
from bot.db.send_budget import SqlSendBudget
from bot.db.upgrade import upgrade
from bot.domain.watch import WatchRules
from bot.integrations.facts import load_facts
from bot.integrations.watch import load_watch_rules
from bot.nursery import Nursery
from bot.push.cards import CardKeeper
from bot.push.rounds import Rounds
from bot.push.speaker import Speaker
from bot.push.telegram_notifier import TelegramNotifier
from bot.push.worker import PushWorker
from bot.services.ports import Clock
from bot.services.ports.push import Messenger
from bot.settings import Settings

logger = logging.getLogger(__name__)
# What is being sent ends by itself within the time limit of a request.
GRACE_SECONDS = 12.0


async def run(settings: Settings, clock: Clock | None = None) -> None:
    """Push until cancelled; then settle what is under way."""
    async with _opened(settings) as database:
        await _push(settings, database, clock or SystemClock(), LEASE)


async def run_alone(
    settings: Settings, clock: Clock | None = None, lease: dt.timedelta = LEASE
) -> None:
    """The same as a process of its own, which answers monitoring, too."""
    # A worker inside `python -m bot` needs no HTTP server.
    from bot.observation import Meter, observing  # noqa: PLC0415

    clock = clock or SystemClock()
    async with _opened(settings) as database, observing(settings, database, clock, Meter()):
        await _push(settings, database, clock, lease)


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Database]:
    database = Database.open(settings.database_url.get_secret_value())
    try:
        yield database
    finally:
        await database.close()


async def _push(settings: Settings, database: Database, clock: Clock, lease: dt.timedelta) -> None:
    """A call takes a third of the lease."""
    await upgrade(database)
    budget = SqlSendBudget(database, clock)
    timeout = lease.total_seconds() / 3
    async with TelegramNotifier(settings, budget, timeout) as notifier, Nursery() as nursery:
        works = _works(settings, database, clock, notifier, lease)
        memory.freeze_start_up()
        pushing = [nursery.start(one.run(), name="pushing") for one in works]
        logger.info("pushing reminders")
        try:
            await asyncio.shield(asyncio.gather(*pushing))
        except asyncio.CancelledError:
            for one in works:
                one.stop()
            await asyncio.wait(pushing, timeout=GRACE_SECONDS)
            raise


def _works(
    settings: Settings,
    database: Database,
    clock: Clock,
    notifier: Messenger,
    lease: dt.timedelta,
) -> tuple[Rounds, ...]:
    """Reminders, and the cards of shared deals: neither waits for the other."""
    key = settings.data_key
    cipher = Cipher.from_setting(key.get_secret_value() if key else None)
    deals, shares = SqlDealBook(database, cipher), SqlShareBook(database, clock)
    rules = watch_rules(clock.now().date())
    reminders = SqlPushQueue(database, clock, lease)
    speaker = Speaker(deals, shares, rules)
    worker = PushWorker(reminders, shares, speaker, notifier, clock)
    cards = SqlCardQueue(database, clock, lease)
    keeper = CardKeeper(cards, reminders, shares, deals, rules, notifier, clock)
    return Rounds(worker.step), Rounds(keeper.step)


def watch_rules(today: dt.date) -> WatchRules:
    """The rules deals are watched by, as the facts have them on a day."""
    return load_watch_rules(load_facts(has_text=i18n.texts().has), today)
