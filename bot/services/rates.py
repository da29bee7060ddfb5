"""The day's exchange rates, fetched seldom and kept for everybody."""

from datetime import date, timedelta
from typing import Final

from bot.domain.landed import Rates
from bot.services.ports import Clock, RateFeed, RateRepository

# The bank names one rate a day; asking four times a day is plenty.
FRESH_FOR: Final = timedelta(hours=6)


class RateService:
    """Fetches before the update's commit, never inside it."""

    def __init__(self, feed: RateFeed, stored: RateRepository, clock: Clock) -> None:
        self._feed = feed
        self._stored = stored
        self._clock = clock

    async def known(self) -> Rates | None:
        """The last known rates, without asking anybody: for an answer that cannot wait."""
        known = await self._stored.latest()
        return known[0] if known else None

    async def get(self, today: date) -> Rates | None:
        """Fresh rates if they can be had, else the last known ones, else None."""
        known = await self._stored.latest()
        if known and self._clock.now() - known[1] < FRESH_FOR:
            return known[0]
        fetched = await self._feed.fetch(today)
        if fetched:
            self._stored.save(fetched)
            return fetched
        return known[0] if known else None
