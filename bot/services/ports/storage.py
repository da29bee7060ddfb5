"""What the services keep; every query is bound to its owner, every save is staged."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.buyer import Buyer
from bot.domain.deal import Deal
from bot.domain.ids import DealId, ReminderId, RfqId, SearchId, SupplierId, UserId
from bot.domain.landed import Rates
from bot.domain.platforms import Need
from bot.domain.registration import Registration
from bot.domain.reminder import Reminder
from bot.domain.rfq import Rfq
from bot.domain.search import Search
from bot.domain.share import Followers
from bot.domain.supplier import Snapshot, Supplier
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


class RateRepository(Protocol):
    """The last rates that were fetched; nobody's, so shared by everybody."""

    async def latest(self) -> tuple[Rates, datetime] | None:
        """The rates and when they were fetched (aware UTC)."""

    def save(self, rates: Rates) -> None:
        """Stage them as the last ones, fetched now."""


class DealRepository(Protocol):
    """The deals of one person; every query is bound to its owner.

    Reading raises UnreadableDealError when there is a row that cannot be read now.
    """

    async def get(self, user_id: UserId, deal_id: DealId) -> Deal | None:
        """The deal, or None when it is not there or not theirs."""

    async def all(self, user_id: UserId) -> Sequence[Deal]:
        """Every deal, open ones first, last changed first."""

    async def followers(self, user_id: UserId, deal_id: DealId) -> Followers:
        """Who follows a deal of theirs; read along with the deal itself."""

    async def count_open(self, user_id: UserId) -> int:
        """How many are not over yet; works without the key."""

    def save(self, deal: Deal) -> None:
        """Stage an insert or a replacement by id."""

    def delete(self, user_id: UserId, deal_id: DealId) -> None:
        """Stage the removal of one deal."""


class SupplierRepository(Protocol):
    """The suppliers of one person and their finished checks; every query is bound to the owner."""

    @property
    def is_encrypted(self) -> bool:
        """Whether what is saved now is encrypted at rest."""

    async def get(self, user_id: UserId, supplier_id: SupplierId) -> Supplier | None:
        """The supplier, or None when it is not there or not theirs.

        Raises UnreadableSupplierError when its row cannot be read now.
        """

    async def latest(self, user_id: UserId) -> Sequence[Supplier]:
        """Last changed first, at most fifty; rows that cannot be read now are left out."""

    async def count(self, user_id: UserId) -> int:
        """How many there are, readable or not."""

    def save(self, supplier: Supplier) -> None:
        """Stage an insert or a replacement by id."""

    def delete(self, user_id: UserId, supplier_id: SupplierId) -> None:
        """Stage the removal of a supplier and of all its checks."""

    async def checks(self, user_id: UserId, supplier_id: SupplierId) -> Sequence[Snapshot]:
        """The finished checks of a supplier, newest first, at most twenty."""

    def add_check(self, check: Snapshot) -> None:
        """Stage a finished check; the oldest over twenty go. Its supplier must be theirs."""


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


class ReminderRepository(Protocol):
    """The reminders of one person; what a worker pushes at the same moment is never undone."""

    async def get(self, user_id: UserId, reminder_id: ReminderId) -> Reminder | None:
        """The reminder, or None when it is not there or not theirs."""

    async def asked(self, user_id: UserId, message_id: int) -> Reminder | None:
        """The one that this message shows, or asks another time for."""

    async def ahead(self, user_id: UserId) -> Sequence[Reminder]:
        """Pending, paused and blocked ones, the earliest first; at most three hundred."""

    async def count_own_ahead(self, user_id: UserId) -> int:
        """How many of those the person has asked for; a deal's do not count."""

    async def of_deal(self, user_id: UserId, deal_id: DealId) -> Sequence[Reminder]:
        """All that a deal has called for, whatever has become of it."""

    def add(self, *added: Reminder) -> None:
        """Stage inserts; the same occurrence twice is one."""

    def save(self, reminder: Reminder) -> None:
        """Stage the change, unless the owner has changed it since it was read."""

    def drop(self, user_id: UserId, ids: Sequence[ReminderId]) -> None:
        """Stage the end of these."""

    def drop_series(self, user_id: UserId, subject: str) -> None:
        """Stage the end of every occurrence, past ones included."""

    def ask(self, user_id: UserId, reminder_id: ReminderId, message_id: int) -> None:
        """Stage which message asks for another time."""
