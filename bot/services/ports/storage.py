"""What the services keep; every query is bound to its owner, every save is staged."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.buyer import Buyer
from bot.domain.ids import RfqId, SearchId, UserId
from bot.domain.platforms import Need
from bot.domain.registration import Registration
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


class NeedRepository(Protocol):
    """What one person last answered about where to buy."""

    async def get(self, user_id: UserId) -> Need | None:
        """The last need, without a country; None for a person who has not answered yet."""

    def save(self, user_id: UserId, need: Need) -> None:
        """Stage it instead of the one before."""


class RegistrationRepository(Protocol):
    """How far one person has come with signing up, per course."""

    async def get(self, user_id: UserId, course: str) -> Registration:
        """What was kept; one without marks for a person who has not begun."""

    def save(self, registration: Registration) -> None:
        """Stage the marks of one course; the newest win."""
