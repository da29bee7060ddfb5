"""Deals of one person: begun, opened, changed, taken back, deleted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.deal import Deal, DealError, Plan, Terms
from bot.domain.errors import NotFoundError
from bot.domain.ids import DealId, UserId
from bot.domain.share import Followers
from bot.services.ports import Clock, DealRepository, IdFactory, UserRepository
from bot.services.watcher import Watcher

MOST_DEALS = 100


class DealService:
    """Every change is staged for the update's single commit."""

    def __init__(
        self,
        deals: DealRepository,
        users: UserRepository,
        watcher: Watcher,
        ids: IdFactory,
        clock: Clock,
    ) -> None:
        self._deals = deals
        self._users = users
        self._watcher = watcher
        self._ids = ids
        self._clock = clock

    @property
    def now(self) -> datetime:
        """Aware UTC, for the history."""
        return self._clock.now()

    async def today(self, user_id: UserId) -> date:
        """The date where the person lives."""
        return (await self._users.get(user_id)).today(self._clock.now())

    async def all(self, user_id: UserId) -> Sequence[Deal]:
        """Open ones first, last changed first."""
        return await self._deals.all(user_id)

    async def count_open(self, user_id: UserId) -> int:
        """How many are not over yet."""
        return await self._deals.count_open(user_id)

    async def open(self, user_id: UserId, deal_id: DealId) -> Deal:
        """A deal by id. NotFoundError when it is gone or somebody else's."""
        deal = await self._deals.get(user_id, deal_id)
        if deal is None:
            raise NotFoundError("err-not-found")
        return deal

    async def followers(self, deal: Deal) -> Followers:
        """The groups that follow it."""
        return await self._deals.followers(deal.user_id, deal.id)

    async def create(self, user_id: UserId, terms: Terms, plan: Plan | None = None) -> Deal:
        """A new deal; its country comes from the settings. DealError when there are too many."""
        if len(await self._deals.all(user_id)) >= MOST_DEALS:
            raise DealError("err-deals-many", most=MOST_DEALS)
        country = terms.country or (await self._users.get(user_id)).country or ""
        deal = Deal(
            DealId(self._ids.next()), user_id, self.now, self.now,
            replace(terms, country=country, plan=plan),
        ).begun()  # fmt: skip
        self._deals.save(deal)
        await self._watcher.begin(deal)
        return deal

    async def keep(self, deal: Deal) -> Deal:
        """A changed deal; its reminders and its cards in groups change with it."""
        before = await self.open(deal.user_id, deal.id)
        self._deals.save(deal)
        await self._watcher.follow(deal, before.terms)
        return deal

    async def undo(self, user_id: UserId, deal_id: DealId) -> Deal:
        """Take the last change back. DealError when there is none."""
        return await self.keep((await self.open(user_id, deal_id)).undone(self.now))

    def delete(self, deal: Deal) -> None:
        """The deal, and with it every reminder it called for and every card in a group."""
        self._watcher.end(deal)
        self._deals.delete(deal.user_id, deal.id)
