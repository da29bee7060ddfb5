"""Keeps a deal's reminders true to the deal, and tells what a reminder of a deal is about."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.deal import Deal, Terms
from bot.domain.ids import UserId
from bot.domain.reminder import Reminder
from bot.domain.share import Share
from bot.domain.watch import Notice, WatchRules, coming, find, follow, notices, topic_of
from bot.services.ports import (
    Clock,
    DealRepository,
    ReminderRepository,
    ShareRepository,
    UserRepository,
)


@dataclass(frozen=True, slots=True)
class Call:
    """What a reminder says: the deal, and the notice it calls for; None when it is over."""

    deal: Deal
    notice: Notice | None


class Watcher:
    """One person's deals. Every change is staged for the update's single commit."""

    def __init__(  # noqa: PLR0913, PLR0917  # the ports are injected
        self,
        reminders: ReminderRepository,
        deals: DealRepository,
        shares: ShareRepository,
        users: UserRepository,
        rules: WatchRules,
        clock: Clock,
    ) -> None:
        self._reminders = reminders
        self._deals = deals
        self._shares = shares
        self._users = users
        self._rules = rules
        self._clock = clock

    @property
    def rules(self) -> WatchRules:
        return self._rules

    async def today(self, user_id: UserId) -> date:
        """The date where the person lives."""
        return (await self._users.get(user_id)).today(self._clock.now())

    def nearest(self, deals: Iterable[Deal], today: date) -> tuple[Deal, Notice] | None:
        """Of the deals the one whose deadline comes first, with what is to be done for it."""
        ahead = [(deal, notice) for deal in deals for notice in coming(deal, self._rules, today)]
        return min(ahead, key=lambda one: (one[1].deadline, one[0].id), default=None)

    async def begin(self, deal: Deal) -> None:
        """The reminders of a new deal, which no group follows yet."""
        await self._plan(deal, None, ())

    async def begin_in(self, deal: Deal, share: Share) -> None:
        """The reminders of a group that begins to follow a deal."""
        await self._plan(deal, share, ())

    async def follow(self, deal: Deal, before: Terms) -> None:
        """What the change of a deal means for its cards in groups and for its reminders.

        Nothing is read when it means nothing for the reminders.
        """
        if notices(deal, self._rules) == notices(replace(deal, terms=before), self._rules):
            self._shares.touch(deal.id)
        else:
            await self._follow(deal)

    async def follow_all(self, user_id: UserId) -> None:
        """Every deal anew: the buyer's clock has changed."""
        for deal in await self._deals.all(user_id):
            await self._follow(deal)

    def end(self, deal: Deal) -> None:
        """The deal is deleted, and its own reminders with it; groups hear of it no more."""
        self._shares.end_all(deal.user_id, deal.id)

    async def call(self, reminder: Reminder) -> Call | None:
        """What a reminder of theirs is about; None for one of their own words."""
        if reminder.deal_id is None:
            return None
        deal = await self._deals.get(reminder.user_id, reminder.deal_id)
        return Call(deal, self._notice(deal, reminder)) if deal else None

    async def calls(self, user_id: UserId, shown: Iterable[Reminder]) -> Mapping[str, Call]:
        """The same for several of one person, by the reminder's id; deals are read once."""
        about = [one for one in shown if one.deal_id is not None]
        known = {deal.id: deal for deal in await self._deals.all(user_id)} if about else {}
        found = ((one, known.get(one.deal_id)) for one in about if one.deal_id)
        return {one.id: Call(deal, self._notice(deal, one)) for one, deal in found if deal}

    def _notice(self, deal: Deal, reminder: Reminder) -> Notice | None:
        return find(deal, self._rules, topic_of(reminder), reminder.local.date())

    async def _follow(self, deal: Deal) -> None:
        known = await self._reminders.of_deal(deal.user_id, deal.id)
        shares = await self._shares.of_deal(deal.user_id, deal.id)
        if shares:
            self._shares.touch(deal.id)
        for share in (None, *shares):
            where = share.id if share else None
            await self._plan(deal, share, [one for one in known if one.share_id == where])

    async def _plan(self, deal: Deal, share: Share | None, known: Sequence[Reminder]) -> None:
        user = await self._users.get(deal.user_id)
        found = follow(deal, self._rules, known, user, self._clock.now(), share)
        self._reminders.drop(deal.user_id, found.ended)
        for one in found.saved:
            self._reminders.save(one)
        self._reminders.add(*found.added)
