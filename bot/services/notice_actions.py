"""What the buyer marks under a reminder of a deal, without opening the deal."""

from datetime import timedelta

from bot.domain.deal import Deal, DealStage, Event, Payment, changes, waiting
from bot.domain.errors import NotFoundError
from bot.domain.ids import ReminderId, UserId
from bot.domain.watch import Notice, NoticeKind
from bot.services.deals import DealService
from bot.services.reminders import ReminderService
from bot.services.watcher import Call, Watcher

_EVENTS = {
    NoticeKind.READY: Event.READY,
    NoticeKind.SHIPMENT: Event.SHIPPED,
    NoticeKind.ARRIVAL: Event.DELIVERED,
    NoticeKind.RECEIPT: Event.CONFIRMED,
}


class NoticeActions:
    """A second press of the same button finds the notice over and changes nothing."""

    def __init__(self, deals: DealService, reminders: ReminderService, watcher: Watcher) -> None:
        self._deals = deals
        self._reminders = reminders
        self._watcher = watcher

    async def call(self, user_id: UserId, reminder_id: ReminderId) -> Call:
        """The deal and the notice of a reminder of theirs. NotFoundError when there is none."""
        call = await self._watcher.call(await self._reminders.get(user_id, reminder_id))
        if call is None:
            raise NotFoundError("err-not-found")
        return call

    async def act(self, user_id: UserId, reminder_id: ReminderId) -> Call:
        """What the notice is about has happened today.

        The call as it was before; without a notice nothing was changed. NotFoundError for one
        that can only be acknowledged.
        """
        call = await self.call(user_id, reminder_id)
        if call.notice is None:
            return call
        await self._deals.keep(await self._changed(call.deal, call.notice))
        await self._reminders.settle(user_id, reminder_id)
        return call

    async def pay(self, user_id: UserId, reminder_id: ReminderId, seen: int) -> Call:
        """All that is open of the part, today, if the deal is still as `seen`: its changes so far.

        The call as it was before; without a notice, or after another change, nothing was paid.
        DealError when the gate is closed.
        """
        call = await self.call(user_id, reminder_id)
        place = call.notice.place if call.notice else None
        if place is None or len(call.deal.log) != seen:
            return call
        part = changes.milestone(call.deal, place)
        payment = Payment(part.open, await self._deals.today(user_id))
        await self._deals.keep(changes.pay(call.deal, place, payment, self._deals.now))
        await self._reminders.settle(user_id, reminder_id)
        return call

    async def _changed(self, deal: Deal, notice: Notice) -> Deal:
        today, now = await self._deals.today(deal.user_id), self._deals.now
        if event := _EVENTS.get(notice.kind):
            return changes.report(deal, event, today, now)
        if notice.kind is NoticeKind.AUTO_CONFIRM:
            return waiting.extend(deal, timedelta(days=self._watcher.rules.extension), now)
        if notice.kind is NoticeKind.REVIEW:
            return changes.move(deal, DealStage.REVIEWED, today, now)
        if notice.kind is NoticeKind.SILENCE:
            return waiting.wait_for_answer(deal, None, now)
        raise NotFoundError("err-not-found")
