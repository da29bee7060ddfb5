"""Deals that groups follow: as the conversation keeps them, and as the workers post them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from bot.domain.ids import ChatId, DealId, ShareId, UserId
from bot.domain.share import Helper, Press, Presser, Share
from bot.domain.user import User

REMOVED: Final = "removed"
"""Somebody in the group has deleted the card: it stays away until its owner asks for it."""


class ShareRepository(Protocol):
    """Shares of deals. The owner is part of every query but `in_chat` of everybody."""

    async def get(self, user_id: UserId, share_id: ShareId) -> Share | None:
        """The share or offer, or None when it is not there or not theirs."""

    async def of_deal(self, user_id: UserId, deal_id: DealId) -> Sequence[Share]:
        """The groups that follow a deal of theirs, the oldest first; no offers."""

    async def in_chat(self, chat_id: ChatId, user_id: UserId | None = None) -> Sequence[Share]:
        """What a chat follows, of one owner or of everybody."""

    def offer(self, share: Share) -> None:
        """Stage an offer; earlier ones of the same deal end."""

    def attach(self, share: Share) -> None:
        """Stage the group of an offer: its card is posted, and one posted there before goes."""

    def save(self, share: Share) -> None:
        """Stage what the group may see."""

    def touch(self, deal_id: DealId) -> None:
        """Stage that the cards of a deal have something else to show."""

    def repost(self, share: Share) -> None:
        """Stage a new card, below everything said since."""

    def end(self, share: Share) -> None:
        """Stage the end: its reminders are dropped, its card and what was posted are taken back."""

    def end_all(self, user_id: UserId, deal_id: DealId | None = None) -> None:
        """The same for a deal, or for everything of a person."""

    def move(self, old: ChatId, new: ChatId) -> None:
        """Stage the new number of a group; its card is posted anew, for the old one is out of reach."""


class ShareHelpers(Protocol):
    """Who may act in a group that follows a deal, and who did."""

    async def presser(self, share_id: ShareId, chat_id: ChatId, user_id: UserId) -> Presser | None:
        """Who presses under a share of the chat; None when the chat does not follow it."""

    async def helpers(self, share: Share) -> Sequence[Helper]:
        """Those the owner has named, by name."""

    def add_helper(self, share: Share, helper: Helper) -> None:
        """Stage a helper; the same one twice is one."""

    def drop_helper(self, share: Share, helper_id: UserId) -> None:
        """Stage that somebody helps no more."""

    async def presses(self, user_id: UserId, deal_id: DealId, limit: int) -> Sequence[Press]:
        """What was done to a deal of theirs in groups, the newest first."""

    async def asked(self, presser: Presser) -> Press | None:
        """The last press of theirs under the share."""

    def log(self, share: Share, press: Press) -> None:
        """Stage what was pressed."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card that one worker may post or edit until `until`, on the clock of `time.monotonic`.

    `shown` is the digest of what it says now, or REMOVED; `wanted` the change it has to show.
    """

    share: Share
    owner: User
    shown: str
    wanted: int
    attempt: int
    failures: int
    until: float


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A message to take back."""

    id: int
    chat_id: ChatId
    message_id: int
    failures: int


class CardQueue(Protocol):
    """Cards that have to change, and messages to take back; the database's clock decides."""

    async def claim(self, limit: int) -> Sequence[Card]:
        """Lease cards with something new to show, none of them shown less than a pause ago."""

    async def withdrawn(self, limit: int) -> Sequence[Withdrawn]:
        """Lease messages to take back."""

    async def holds(self, card: Card) -> bool:
        """Whether it still waits for this worker: the share has not ended or moved."""

    async def settle(self, card: Card, message_id: int | None, shown: str) -> None:
        """It says that now; REMOVED keeps it away until it is asked for."""

    async def put_off(self, card: Card, by: timedelta, *, failed: bool) -> None:
        """Try again later."""

    async def forget(self, withdrawn: Withdrawn) -> None:
        """It is gone, or cannot be taken back."""

    async def retry(self, withdrawn: Withdrawn, by: timedelta) -> None:
        """Try again later."""


class ShareBook(Protocol):
    """The shares that leased reminders and cards belong to."""

    async def read(self, ids: Collection[ShareId]) -> Mapping[ShareId, Share]:
        """One that has ended is missing."""

    async def refresh(self, share_id: ShareId) -> None:
        """Time has changed what its card says."""

    async def lose(self, share_id: ShareId) -> None:
        """The chat or topic cannot be written to: the share ends, and its owner is told."""
