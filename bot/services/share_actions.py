"""What the owner and the helpers do in a group that follows a deal."""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.deal import Deal, Milestone, Payment, changes
from bot.domain.errors import AppError, NotFoundError
from bot.domain.ids import ChatId, ReminderId, ShareId, UserId
from bot.domain.reminder import Reminder, Snooze
from bot.domain.share import Act, Press, Presser, confirms
from bot.services.deals import DealService
from bot.services.ports import ShareHelpers
from bot.services.reminders import ReminderService
from bot.services.watcher import Watcher


@dataclass(frozen=True, slots=True)
class Paying:
    """`is_marked`: the payment is kept; otherwise it is asked about once more."""

    deal: Deal
    part: Milestone
    amount: Decimal
    is_marked: bool


class ShareActions:
    """Whoever presses proves nothing but who they are: the rest is looked up each time."""

    def __init__(
        self,
        helpers: ShareHelpers,
        deals: DealService,
        reminders: ReminderService,
        watcher: Watcher,
    ) -> None:
        self._helpers = helpers
        self._deals = deals
        self._reminders = reminders
        self._watcher = watcher

    async def presser(self, share_id: ShareId, chat_id: ChatId, user_id: UserId) -> Presser:
        """AppError when the chat does not follow the deal, or they are no helper."""
        presser = await self._helpers.presser(share_id, chat_id, user_id)
        if presser is None:
            raise AppError("err-share-over")
        if not presser.may_act:
            raise AppError("err-share-not-yours")
        return presser

    async def pay(self, presser: Presser, name: str, place: int) -> Paying:
        """The first press asks, the second keeps all that is open of the part as paid today.

        AppError when nothing is open, DealError when the gate is closed or the deal cancelled.
        """
        share = presser.share
        deal = await self._deals.open(share.user_id, share.deal_id)
        part = changes.milestone(deal, place)
        if part.open <= 0:
            raise AppError("err-share-paid")
        if not deal.terms.gate.is_open(part):
            raise AppError("err-share-gate")
        asked, seen, now = await self._helpers.asked(presser), len(deal.log), self._deals.now
        payment = Payment(part.open, await self._deals.today(share.user_id))
        paid = changes.pay(deal, place, payment, now)
        if not confirms(asked, place, seen, now):
            self._log(presser, name, Act.ASK, place, seen)
            return Paying(deal, part, part.open, is_marked=False)
        await self._deals.keep(paid)
        self._log(presser, name, Act.PAY, place, seen)
        return Paying(paid, part, part.open, is_marked=True)

    async def put_off(self, presser: Presser, name: str, reminder_id: ReminderId) -> Reminder:
        """A reminder of the group comes again tomorrow. AppError when it is over."""
        reminder = await self._reminders.get(presser.share.user_id, reminder_id)
        if reminder.share_id != presser.share.id:
            raise NotFoundError("err-not-found")
        call = await self._watcher.call(reminder)
        if call is None or call.notice is None:
            raise AppError("err-share-notice-over")
        again = await self._reminders.snooze(presser.share.user_id, reminder_id, Snooze.TOMORROW)
        self._log(presser, name, Act.LATER, call.notice.place, len(call.deal.log))
        return again

    def _log(self, presser: Presser, name: str, act: Act, place: int | None, seen: int) -> None:
        press = Press(presser.user_id, name, act, self._deals.now, place, seen)
        self._helpers.log(presser.share, press)
