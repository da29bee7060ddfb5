"""What the push worker needs: due reminders, a shared budget, somebody who delivers."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.domain.deal import Deal
from bot.domain.ids import ChatId, DealId
from bot.domain.reminder import Reminder


@dataclass(frozen=True, slots=True)
class Leased:
    """A reminder that one worker may push until `until`, on the clock of `time.monotonic`."""

    reminder: Reminder
    owner: str
    attempt: int
    failures: int
    until: float


@dataclass(frozen=True, slots=True)
class Claim:
    """What was leased, and the database's own time (aware UTC)."""

    leased: Sequence[Leased]
    now: datetime


class PushQueue(Protocol):
    """Reminders waiting to be pushed. Every change but `claim` is refused without the lease."""

    async def claim(self, owner: str, limit: int) -> Claim:
        """Lease what is due, the most overdue first, and whatever else is due in those chats."""

    async def holds(self, leased: Sequence[Leased]) -> bool:
        """Whether all of them may still go: none was changed, deleted or taken over meanwhile."""

    async def finish(self, leased: Leased, message_id: int) -> bool:
        """It was accepted; plan the next occurrence. False when the lease was lost."""

    async def put_off(self, leased: Leased, by: timedelta, error: str, *, failed: bool) -> bool:
        """Try again later; `failed` makes later waits longer. False when the lease was lost."""

    async def bury(self, leased: Leased, error: str) -> bool:
        """It can never be sent. False when the lease was lost."""

    async def drop(self, leased: Leased) -> bool:
        """Nothing calls for it any more. False when the lease was lost."""

    async def block(self, chat_id: ChatId) -> None:
        """Nobody is there: nothing of the chat is pushed until they return."""

    async def move(self, old: ChatId, new: ChatId) -> None:
        """The chat has another number; harmless when repeated."""


class DealBook(Protocol):
    """The deals that leased reminders belong to."""

    async def read(self, ids: Collection[DealId]) -> Mapping[DealId, Deal | None]:
        """None for one that cannot be read now; one that is gone is missing."""


class SendBudget(Protocol):
    """How fast all processes together may send."""

    async def reserve(self, chat_id: ChatId) -> float:
        """Zero: one message to the chat may go now. Else seconds to wait; nothing is taken."""

    async def hold_back(self, chat_id: ChatId, by: timedelta) -> None:
        """The server asked for silence: nobody sends (in a group: to it) before it ends."""


class DeliveryError(Exception):
    """The message may not have arrived."""


class PassingError(DeliveryError):
    """It may succeed later. `ambiguous`: it may even have arrived."""

    def __init__(self, name: str, *, ambiguous: bool = False) -> None:
        super().__init__(name)
        self.ambiguous = ambiguous


class HeldBackError(DeliveryError):
    """The server asked for silence of `by`; the budget already knows."""

    def __init__(self, by: timedelta) -> None:
        super().__init__("held back")
        self.by = by


class OutOfTimeError(DeliveryError):
    """The lease would have ended before the answer; nothing was sent. Wait `by` for the budget."""

    def __init__(self, by: timedelta) -> None:
        super().__init__("out of time")
        self.by = by


class UnwantedError(DeliveryError):
    """It was changed or deleted while it waited for its turn; nothing was sent."""


class UnreachableError(DeliveryError):
    """Blocked, deleted, never met: nobody to send to."""


class ChatMovedError(DeliveryError):
    """The group became a supergroup."""

    def __init__(self, to: ChatId) -> None:
        super().__init__("moved")
        self.to = to


class GoneError(DeliveryError):
    """The message to change was removed, or can be changed no more."""


class RefusedError(DeliveryError):
    """The message itself is refused; sending it again would not help."""


@dataclass(frozen=True, slots=True)
class Note:
    """HTML text, rows of (label, callback data), and the topic of a group; 0 outside topics."""

    text: str
    buttons: Sequence[Sequence[tuple[str, str]]]
    thread_id: int = 0


Wanted = Callable[[], Awaitable[bool]]


class Notifier(Protocol):
    """A messenger, as far as pushing needs it."""

    async def send(
        self, chat_id: ChatId, note: Note, until: float, is_wanted: Wanted | None = None
    ) -> int:
        """The id of the message. Raises DeliveryError; sends nothing that `until` would cut short.

        `is_wanted` is asked last of all, when the turn has come.
        """


class Messenger(Notifier, Protocol):
    """One whose messages can be changed and taken back."""

    async def edit(self, chat_id: ChatId, message_id: int, note: Note, until: float) -> None:
        """The message says that from now on. Raises DeliveryError as `send`."""

    async def delete(self, chat_id: ChatId, message_id: int, until: float) -> None:
        """The message goes. Raises DeliveryError as `send`, GoneError when it cannot be deleted."""
