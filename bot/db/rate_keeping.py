"""Keeps the exchange rates at hand, for answers that cannot wait for the bank."""

import asyncio
import logging

from sqlalchemy.exc import SQLAlchemyError

from bot.db.database import Database
from bot.db.repositories.rates import load, replacement
from bot.services.ports import Clock, RateFeed
from bot.services.rates import FRESH_FOR

logger = logging.getLogger(__name__)

_INTERVAL_SECONDS = 3600


async def refresh(database: Database, feed: RateFeed, clock: Clock) -> bool:
    """Fetch the rates unless they are fresh; whether there are fresh ones now."""
    now = clock.now()
    known = await load(database)
    if known and now - known[1] < FRESH_FOR:
        return True
    fetched = await feed.fetch(now.date())
    if fetched is None:
        return False
    async with database.write() as connection:
        await connection.execute(replacement(database, fetched, now))
    return True


async def keep_rates(database: Database, feed: RateFeed, clock: Clock) -> None:
    """Look every hour, until cancelled; at once done where the operator named no feed."""
    while feed.is_on:
        try:
            await refresh(database, feed, clock)
        except (SQLAlchemyError, OSError) as error:
            logger.warning("rates not kept: %s", type(error).__name__)
        await asyncio.sleep(_INTERVAL_SECONDS)
