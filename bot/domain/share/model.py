"""The share of a deal with a group or one of its topics, its helpers and their presses."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.ids import ChatId, DealId, ShareId, UserId

OFFER_LASTS: Final = timedelta(minutes=30)
"""How long a deal waits for the owner to name the group."""
NOWHERE: Final = ChatId(0)
"""The chat of an offer."""
EDIT_PAUSE: Final = timedelta(seconds=3)
"""A group does not see a card change more often."""
MOST_SHARES: Final = 5
MOST_HELPERS: Final = 10
# A payment is never marked by one tap, and two taps of one hurry are one.
PAY_TWICE_AFTER: Final = timedelta(seconds=2)
PAY_TWICE_WITHIN: Final = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Share:
    """A deal of `user_id` as a chat sees it; `thread_id` is 0 outside topics.

    `chat_id` is 0 while it is offered until `offered_until` (aware UTC). The id is no secret and
    carries no right: whoever uses it is looked at each time. `is_card_removed`: somebody in the group
    has deleted the card.
    """

    id: ShareId
    user_id: UserId
    deal_id: DealId
    chat_id: ChatId = NOWHERE
    thread_id: int = 0
    title: str = ""
    shows_money: bool = False
    shows_supplier: bool = False
    offered_until: datetime | None = None
    message_id: int | None = None
    is_card_removed: bool = False

    @property
    def is_offer(self) -> bool:
        return self.chat_id == NOWHERE


@dataclass(frozen=True, slots=True)
class Followers:
    """How many chats follow a deal; `title` is of the only one."""

    chats: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody whom the owner lets mark payments and put reminders off in the group."""

    user_id: UserId
    name: str


class Act(StrEnum):
    """What was pressed in a group. ASK is the first of the two presses that mark a payment."""

    ASK = "ask"
    PAY = "pay"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Press:
    """Who pressed what under a shared deal.

    `place` is the part of the plan; `seen` how many changes the deal had had by then.
    """

    presser_id: UserId
    name: str
    act: Act
    at: datetime
    place: int | None = None
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Presser:
    """Somebody who presses under a shared deal, and whether they may."""

    share: Share
    user_id: UserId
    is_helper: bool

    @property
    def may_act(self) -> bool:
        return self.is_helper or self.user_id == self.share.user_id

    @property
    def sees_money(self) -> bool:
        """Sums hidden from the group are shown to the owner alone."""
        return self.share.shows_money or self.user_id == self.share.user_id


def confirms(asked: Press | None, place: int, seen: int, now: datetime) -> bool:
    """Whether a second press at `now` (aware UTC) marks the payment that the first asked about.

    Not after another change of the deal, not by a double tap, not by a press long forgotten.
    """
    if asked is None or asked.place != place or asked.seen != seen:
        return False
    return PAY_TWICE_AFTER <= now - asked.at <= PAY_TWICE_WITHIN
