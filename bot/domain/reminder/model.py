"""A reminder: when it is due on the owner's wall clock, and when it may be pushed."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.ids import ChatId, DealId, ReminderId, ShareId, UserId
from bot.domain.reminder.recurrence import Repeat
from bot.domain.reminder.wall import to_utc

NAG_EVERY = timedelta(hours=1)
MOST_NAGS = 12
TEXT_LIMIT = 500


class ReminderKind(StrEnum):
    """What a reminder is about; every kind is pushed at least once.

    NEWS tells an owner at once what happened to a deal's share; `text` is the name of the group.
    """

    FREE = "free"
    DEAL = "deal"
    NEWS = "news"


class ReminderState(StrEnum):
    """Where a reminder stands.

    DRAFT waits for the owner's zone, PAUSED for the owner, BLOCKED for the owner's return.
    """

    DRAFT = "draft"
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    DONE = "done"
    CANCELLED = "cancelled"
    PAUSED = "paused"
    BLOCKED = "blocked"
    DEAD = "dead"


# Those that may still come by themselves.
AHEAD = (ReminderState.PENDING, ReminderState.SENDING, ReminderState.PAUSED, ReminderState.BLOCKED)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One occurrence.

    `local` is the naive wall-clock time in `zone` (IANA), never moved by quiet
    hours or snoozing; `send_at` (aware UTC) is when it is pushed. Occurrences of one series share
    `subject`. `rev` grows with every change by the owner. What a deal is reminded of (`deal_id`)
    has no text of its own: it is read from the deal when it is said. With `share_id` it is said in
    the group that follows the deal.
    """

    id: ReminderId
    subject: str
    user_id: UserId
    chat_id: ChatId
    text: str
    local: datetime
    zone: str
    send_at: datetime
    kind: ReminderKind = ReminderKind.FREE
    state: ReminderState = ReminderState.PENDING
    repeat: Repeat | None = None
    nag: bool = False
    nags: int = 0
    rev: int = 1
    deal_id: DealId | None = None
    share_id: ShareId | None = None

    @property
    def due_at(self) -> datetime:
        """The moment shown to the owner, aware UTC."""
        return to_utc(self.local, self.zone)

    def stands(self, state: ReminderState) -> "Reminder":
        return replace(self, state=state, rev=self.rev + 1)


def occurrence_id(subject: str, local: datetime) -> ReminderId:
    """The same occurrence gets the same id whoever plans it."""
    digest = hashlib.blake2s(f"{subject}:{local.isoformat()}".encode(), digest_size=6)
    return ReminderId(digest.hexdigest())
