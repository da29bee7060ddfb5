"""What a follow-up letter is made of: its occasion and the few facts that each occasion needs."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.letter import Words
from bot.domain.rfq import Sender, TargetPrice


class FollowupKind(StrEnum):
    """The occasion, in the order in which a deal meets them. The first three are the chase."""

    SILENT_2 = "silent_2"
    SILENT_4 = "silent_4"
    SILENT_7 = "silent_7"
    MISSING_FIELDS = "missing_fields"
    ASK_SAMPLE = "ask_sample"
    NEGOTIATE = "negotiate"
    CONFIRM_PAYEE = "confirm_payee"
    PRODUCTION_PHOTOS = "production_photos"
    INSPECTION_READY = "inspection_ready"
    COMPLAINT = "complaint"


class Question(StrEnum):
    """What a person is asked before the letter is written."""

    PRODUCT = "product"
    BLOCKED = "blocked"
    FIELDS = "fields"
    QUANTITY = "quantity"
    PRICE = "price"
    DEFECTS = "defects"
    AFFECTED = "affected"
    PROBLEM = "problem"
    EVIDENCE = "evidence"


class Blocked(StrEnum):
    """What waits while a supplier is silent, in the order of a deal."""

    QUOTE = "quote"
    SAMPLE = "sample"
    PROFORMA = "proforma"
    DEPOSIT = "deposit"
    PRODUCTION = "production"
    INSPECTION = "inspection"
    BALANCE = "balance"
    DOCUMENTS = "documents"

    @property
    def is_after_deposit(self) -> bool:
        """Whether money is with the supplier already (M10): it is late to choose another one."""
        return self in _AFTER_DEPOSIT


_AFTER_DEPOSIT = frozenset(
    {Blocked.PRODUCTION, Blocked.INSPECTION, Blocked.BALANCE, Blocked.DOCUMENTS}
)


class QuoteField(StrEnum):
    """What a quotation must say to be compared with others."""

    PRICE = "price"
    MOQ = "moq"
    LEAD_TIME = "lead_time"
    INCOTERM = "incoterm"
    PAYMENT = "payment"
    SAMPLE = "sample"
    PACKAGING = "packaging"
    VALIDITY = "validity"
    CERTIFICATES = "certificates"
    PHOTOS = "photos"


class Defect(StrEnum):
    """How the goods differ from what was agreed: ready words, for these must not be mistranslated."""

    BROKEN = "broken"
    FAULTY = "faulty"
    LOOKS = "looks"
    SIZE = "size"
    MATERIAL = "material"
    COLOUR = "colour"
    LOGO = "logo"
    PACKAGING = "packaging"
    PARTS = "parts"
    SHORTAGE = "shortage"
    WRONG = "wrong"
    LATE = "late"


class Evidence(StrEnum):
    """What proves a complaint (DIS16)."""

    PHOTOS = "photos"
    UNBOXING = "unboxing"
    LABELS = "labels"
    PACKING_LIST = "packing_list"
    INSPECTION = "inspection"
    CHAT = "chat"
    CONTRACT = "contract"
    TRACKING = "tracking"


@dataclass(frozen=True, slots=True)
class Followup:
    """Everything one letter says; what is unknown is simply not mentioned.

    `supplier` is the salesperson's or the company's name without Cyrillic letters. `problem` is
    the buyer's own account, only key words of it when `is_problem_draft`; `affected` is how much of
    the goods is bad. `price_unit` names what `price` is for, unless that is a total.
    """

    kind: FollowupKind
    product: Words
    sender: Sender = field(default_factory=Sender)
    supplier: str = ""
    quantity: Words | None = None
    blocked: tuple[Blocked, ...] = ()
    fields: tuple[QuoteField, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    price: TargetPrice | None = None
    price_unit: Words | None = None
    defects: tuple[Defect, ...] = ()
    affected: Words | None = None
    problem: Words | None = None
    is_problem_draft: bool = False
    reply_by: date | None = None

    @property
    def is_ordered(self) -> bool:
        """Whether what waits comes after the deposit."""
        return any(one.is_after_deposit for one in self.blocked)
