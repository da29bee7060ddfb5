"""Calendar files: each knows what the earlier ones have said, and takes back what is gone."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from bot.domain.deal import CalendarDay, Deal, Exported, Wanted, revision
from bot.domain.deal.calendar import KEPT_DAYS, gone, settled
from bot.domain.ids import DealId, UserId
from bot.services.ports import CalendarRepository, Clock, DealRepository

Wording = Callable[[Deal], Sequence[Wanted]]
Farewell = Callable[[Exported, Deal | None], Wanted]


class DealCalendars:
    """The words of the entries come from the caller; what is kept of them holds none."""

    def __init__(self, deals: DealRepository, exports: CalendarRepository, clock: Clock) -> None:
        self._deals = deals
        self._exports = exports
        self._clock = clock

    async def one(self, deal: Deal, say: Wording, part: Farewell) -> Sequence[CalendarDay]:
        """The entries of one deal, those that are no longer true as cancelled."""
        known = await self._exports.get(deal.user_id)
        own = [one for one in known if one.deal_id == deal.id]
        others = [one for one in known if one.deal_id != deal.id]
        days = self._settled(own, [deal], say, part)
        self._keep(deal.user_id, others, days)
        return days

    async def all(self, user_id: UserId, say: Wording, part: Farewell) -> Sequence[CalendarDay]:
        """The entries of every open deal, and of those that were in a file before."""
        known = await self._exports.get(user_id)
        exported = {one.deal_id for one in known}
        deals = [
            one for one in await self._deals.all(user_id) if one.is_open or one.id in exported
        ]
        days = self._settled(known, deals, say, part)
        self._keep(user_id, (), days)
        return days

    def _settled(
        self, known: Sequence[Exported], deals: Sequence[Deal], say: Wording, part: Farewell
    ) -> Sequence[CalendarDay]:
        now = self._now
        by_id: dict[DealId, Deal] = {one.id: one for one in deals}
        wanted = [day for deal in deals for day in say(deal)]
        left = [part(one, by_id.get(one.deal_id)) for one in gone(known, wanted, now.date())]
        revisions = {one.id: revision(one) for one in deals}
        return settled(known, [*wanted, *left], revisions, now)

    def _keep(
        self, user_id: UserId, others: Sequence[Exported], days: Sequence[CalendarDay]
    ) -> None:
        told = [one.exported for one in days]
        self._exports.save(user_id, [*_recent(others, self._now.date()), *told])

    @property
    def _now(self) -> datetime:
        # A calendar file knows no fractions of a second.
        return self._clock.now().replace(microsecond=0)


def _recent(exported: Sequence[Exported], today: date) -> Sequence[Exported]:
    return [one for one in exported if one.day >= today - KEPT_DAYS]
