"""A deal shown to a group: offered, posted there, renewed, taken back."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.deal import Deal
from bot.domain.errors import AppError, NotFoundError
from bot.domain.ids import ChatId, ShareId, UserId
from bot.domain.share import (
    MOST_HELPERS,
    MOST_SHARES,
    OFFER_LASTS,
    Helper,
    Press,
    Share,
    lost,
)
from bot.services.ports import (
    Clock,
    DealRepository,
    IdFactory,
    ReminderRepository,
    ShareHelpers,
    ShareRepository,
    UserRepository,
)
from bot.services.watcher import Watcher

LOG_SHOWN = 10


class ShareService:
    """Every change is staged for the update's single commit; a push worker posts what it means."""

    def __init__(  # noqa: PLR0913, PLR0917  # the ports are injected
        self,
        shares: ShareRepository,
        helpers: ShareHelpers,
        deals: DealRepository,
        reminders: ReminderRepository,
        users: UserRepository,
        watcher: Watcher,
        ids: IdFactory,
        clock: Clock,
    ) -> None:
        self._shares = shares
        self._helpers = helpers
        self._deals = deals
        self._reminders = reminders
        self._users = users
        self._watcher = watcher
        self._ids = ids
        self._clock = clock

    async def of_deal(self, deal: Deal) -> Sequence[Share]:
        """The groups that follow it."""
        return await self._shares.of_deal(deal.user_id, deal.id)

    async def get(self, user_id: UserId, share_id: ShareId) -> Share:
        """NotFoundError when it has ended or is not theirs."""
        found = await self._shares.get(user_id, share_id)
        if found is None:
            raise NotFoundError("err-not-found")
        return found

    async def offer(self, deal: Deal, *, shows_money: bool, shows_supplier: bool) -> Share:
        """An offer that its owner takes to one group. AppError over MOST_SHARES."""
        if len(await self.of_deal(deal)) >= MOST_SHARES:
            raise AppError("err-shares-many", most=MOST_SHARES)
        share = Share(
            ShareId(self._ids.next()), deal.user_id, deal.id,
            shows_money=shows_money, shows_supplier=shows_supplier,
            offered_until=self._clock.now() + OFFER_LASTS,
        )  # fmt: skip
        self._shares.offer(share)
        return share

    async def attach(
        self, user_id: UserId, share_id: ShareId, chat_id: ChatId, thread_id: int, title: str
    ) -> Share:
        """The offer is taken to a chat by its owner, once and in time; AppError otherwise."""
        share = await self._shares.get(user_id, share_id)
        if share is None or not share.is_offer or share.offered_until is None:
            raise AppError("err-share-link")
        deal = await self._deals.get(user_id, share.deal_id)
        if deal is None or self._clock.now() > share.offered_until:
            raise AppError("err-share-link")
        share = replace(share, chat_id=chat_id, thread_id=thread_id, title=title)
        self._shares.attach(share)
        await self._watcher.begin_in(deal, share)
        return share

    def show(self, share: Share) -> None:
        """What the group may see has changed."""
        self._shares.save(share)

    def repost(self, share: Share) -> None:
        """The card again, at the end of the chat."""
        self._shares.repost(share)

    def end(self, share: Share) -> None:
        """The group follows no more; the card and what was posted are taken back."""
        self._shares.end(share)

    async def lose(self, chat_id: ChatId) -> None:
        """The bot may not write to a chat any more; every owner is told in private."""
        now = self._clock.now()
        for share in await self._shares.in_chat(chat_id):
            self._shares.end(share)
            self._reminders.add(lost(share, await self._users.get(share.user_id), now))

    def move(self, old: ChatId, new: ChatId) -> None:
        """The group has become a supergroup."""
        self._shares.move(old, new)

    async def helpers(self, share: Share) -> Sequence[Helper]:
        return await self._helpers.helpers(share)

    async def add_helper(self, user_id: UserId, chat_id: ChatId, helper: Helper) -> None:
        """For everything the owner shows in that chat. AppError when that is nothing."""
        shares = await self._shares.in_chat(chat_id, user_id)
        if not shares:
            raise AppError("err-share-nothing")
        for share in shares:
            if len(await self._helpers.helpers(share)) >= MOST_HELPERS:
                raise AppError("err-helpers-many", most=MOST_HELPERS)
            self._helpers.add_helper(share, helper)

    def drop_helper(self, share: Share, helper_id: UserId) -> None:
        self._helpers.drop_helper(share, helper_id)

    async def log(self, deal: Deal) -> Sequence[Press]:
        """Who did what in groups, the newest first."""
        return await self._helpers.presses(deal.user_id, deal.id, LOG_SHOWN)
