"""What the services keep; every query is bound to its owner, every save is staged."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.buyer import Buyer
from bot.domain.ids import ReminderId, RfqId, SearchId, UserId
from bot.domain.reminder import Reminder
from bot.domain.rfq import Rfq
from bot.domain.search import Search
from bot.domain.user import User


class UserRepository(Protocol):
    """Settings of the person the current update came from."""

    async def get(self, user_id: UserId) -> User:
        """The stored user, or a fresh one with defaults for a stranger."""

    def save(self, user: User) -> None:
        """Stage the settings for the update's single commit."""


class BuyerRepository(Protocol):
    """What one person told about themselves as a buyer."""

    @property
    def is_encrypted(self) -> bool:
        """Whether what is saved now is encrypted at rest."""

    async def get(self, user_id: UserId) -> Buyer:
        """The stored profile, or an empty one for a stranger.

        Raises UnreadableBuyerError when there is a row that cannot be read now.
        """

    def save(self, buyer: Buyer) -> None:
        """Stage the profile, which must have been read first: nothing unreadable is replaced."""

    def delete(self, user_id: UserId) -> None:
        """Stage its deletion, readable or not."""


class SearchRepository(Protocol):
    """The searches of one person; every query is bound to its owner."""

    async def get(self, user_id: UserId, search_id: SearchId) -> Search | None:
        """The search, or None when it is not there or not theirs."""

    async def latest(self, user_id: UserId, limit: int) -> Sequence[Search]:
        """Newest first."""

    def save(self, search: Search) -> None:
        """Stage an insert or a replacement by id."""


class RfqRepository(Protocol):
    """The requests for quotation of one person; every query is bound to its owner."""

    async def get(self, user_id: UserId, rfq_id: RfqId) -> Rfq | None:
        """The request, or None when it is not there or not theirs."""

    async def latest(self, user_id: UserId, *, templates: bool = False) -> Sequence[Rfq]:
        """Requests, or templates, last changed first; at most fifty."""

    def save(self, rfq: Rfq) -> None:
        """Stage an insert or a replacement by id."""

    def delete(self, user_id: UserId, rfq_id: RfqId) -> None:
        """Stage the removal of one request."""


class ReminderRepository(Protocol):
    """The reminders of one person; what a worker pushes at the same moment is never undone."""

    async def get(self, user_id: UserId, reminder_id: ReminderId) -> Reminder | None:
        """The reminder, or None when it is not there or not theirs."""

    async def asked(self, user_id: UserId, message_id: int) -> Reminder | None:
        """The one that this message shows, or asks another time for."""

    async def ahead(self, user_id: UserId) -> Sequence[Reminder]:
        """Pending, paused and blocked ones, the earliest first; at most a hundred."""

    def add(self, reminder: Reminder) -> None:
        """Stage an insert; the same occurrence twice is one."""

    def save(self, reminder: Reminder) -> None:
        """Stage the change, unless the owner has changed it since it was read."""

    def drop_series(self, user_id: UserId, subject: str) -> None:
        """Stage the end of every occurrence, past ones included."""

    def ask(self, user_id: UserId, reminder_id: ReminderId, message_id: int) -> None:
        """Stage which message asks for another time."""
