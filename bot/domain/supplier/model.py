"""A supplier as the buyer knows it: what the platform shows, the papers, and who is to be paid."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.ids import SnapshotId, SupplierId, UserId


class Badge(StrEnum):
    """What the platform writes beside a supplier's name (BDG1-BDG8)."""

    FREE = "free"
    GOLD = "gold"
    VERIFIED = "verified"
    ASSURANCE = "assurance"
    ASSESSED = "assessed"


class SupplierField(StrEnum):
    """What is typed about a supplier, in the order in which it is asked."""

    NAME_EN = "name_en"
    NAME_ZH = "name_zh"
    LINK = "link"
    YEARS = "years"
    USCC = "uscc"
    LICENCE_NUMBER = "licence_number"
    ADDRESS = "address"
    EMPLOYEES = "employees"
    TRANSACTIONS = "transactions"
    RESPONSE_RATE = "response_rate"
    LICENCE_NAME = "licence_name"
    CONTRACT_NAME = "contract_name"


class Reply(StrEnum):
    """An answer to an item; an item without one was not asked yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture kept by Telegram: only its ids are here. `is_file`: sent as a document."""

    file_id: str
    unique_id: str
    is_file: bool = False


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """What a person found out about one item. `reply` is None while there is only a note."""

    reply: Reply | None = None
    note: str = ""
    photos: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True)
class Payee:
    """Who is to be paid. `country` is an ISO code; of the account only the last four signs."""

    beneficiary: str = ""
    bank: str = ""
    country: str = ""
    swift: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class PayeeChange:
    """An agreed change of the payee, and why the buyer agreed to it."""

    at: datetime
    before: Payee
    after: Payee
    reason: str


@dataclass(frozen=True, slots=True)
class Supplier:
    """One supplier of one person. Times are aware UTC.

    `payee` is the first agreed one and is only changed on purpose; `alarm` is the last that
    differed from it, `draft` one that is being typed. `answers` are those of the check that goes on now, by item.
    """

    id: SupplierId
    user_id: UserId
    created_at: datetime
    updated_at: datetime
    name_en: str = ""
    name_zh: str = ""
    link: str = ""
    years: int | None = None
    badges: tuple[Badge, ...] = ()
    is_unbadged: bool = False
    uscc: str = ""
    licence_number: str = ""
    address: str = ""
    employees: str = ""
    transactions: int | None = None
    response_rate: int | None = None
    licence_name: str = ""
    contract_name: str = ""
    payee: Payee | None = None
    alarm: Payee | None = None
    draft: Payee | None = None
    payee_log: tuple[PayeeChange, ...] = ()
    answers: Mapping[str, ItemAnswer] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the supplier is called in lists."""
        return self.name_en or self.name_zh

    def value(self, one: SupplierField) -> str:
        """A field as it was typed; empty while it is unknown."""
        known: str | int | None = getattr(self, one.value)
        return "" if known is None else str(known)

    def answer(self, item_id: str) -> ItemAnswer:
        return self.answers.get(item_id, ItemAnswer())

    def with_answer(self, item_id: str, answer: ItemAnswer) -> "Supplier":
        return replace(self, answers={**self.answers, item_id: answer})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A finished check as it was: kept to be compared with later ones."""

    id: SnapshotId
    supplier_id: SupplierId
    user_id: UserId
    at: datetime
    score: int
    grade: str
    stops: tuple[str, ...] = ()
    replies: Mapping[str, Reply] = field(default_factory=dict)
