"""A request for quotation: what the buyer has answered so far, in their own words."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bot.domain.ids import RfqId, UserId


class Step(StrEnum):
    """The questions, in the order in which they are asked (RFQ9)."""

    PRODUCT = "product"
    PURPOSE = "purpose"
    SPECIFICATION = "specification"
    QUANTITY = "quantity"
    PRICE = "price"
    DELIVERY = "delivery"
    PACKAGING = "packaging"
    CERTIFICATES = "certificates"
    SAMPLE = "sample"
    DEADLINE = "deadline"
    PAYMENT = "payment"
    PHOTOS = "photos"
    QUESTIONS = "questions"


STEPS = tuple(Step)
CHOICE_STEPS = frozenset(
    {
        Step.PURPOSE,
        Step.PACKAGING,
        Step.CERTIFICATES,
        Step.SAMPLE,
        Step.PAYMENT,
        Step.QUESTIONS,
    }
)


class Bound(StrEnum):
    """Whether a value of the specification is exact or a limit."""

    EXACT = "exact"
    MOST = "most"
    LEAST = "least"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Spec:
    """One line of the specification, in the buyer's words.

    `attribute` is an id of attributes.toml; `label` the buyer's own name for it. Both may be "".
    """

    value: str
    attribute: str = ""
    label: str = ""
    bound: Bound = Bound.EXACT


@dataclass(frozen=True, slots=True)
class Packs:
    """A quantity said in packs: `count` packs of `unit` with `each` goods inside."""

    count: int
    unit: str
    each: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """How much is wanted, and from which other amounts another price is of interest.

    `unit` is an id of rfq.toml; amounts of countable units are whole. `most` is the upper end of a
    span. `remark` is the whole answer when it says more than amounts: by colour, every month.
    """

    amount: Decimal
    unit: str
    breaks: tuple[Decimal, ...] = ()
    packs: Packs | None = None
    most: Decimal | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class TargetPrice:
    """What the buyer hopes to pay: for one unit, or for the whole order. Currency is ISO 4217.

    `low` is the lower end of a span, or the other of two prices (`is_pair`).
    """

    amount: Decimal
    currency: str
    is_total: bool = False
    low: Decimal | None = None
    is_pair: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """Incoterm by its three letters, the named place as typed, the way goods travel by its id.

    Any of them may be unknown ("").
    """

    incoterm: str = ""
    place: str = ""
    transport: str = ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The day by which goods are needed, and the period it was said in: 6 of "week"."""

    day: date
    count: int = 0
    period: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Ready answers chosen by id, and the buyer's own words beside them."""

    chosen: tuple[str, ...] = ()
    own: str = ""

    def __bool__(self) -> bool:
        return bool(self.chosen or self.own)

    def toggled(self, choice_id: str, *, alone: bool = False) -> "Answer":
        """With the choice put in or taken out; `alone` choices push the others out."""
        if choice_id in self.chosen:
            return replace(self, chosen=tuple(one for one in self.chosen if one != choice_id))
        return replace(self, chosen=(choice_id,) if alone else (*self.chosen, choice_id))


class PhotoKind(StrEnum):
    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture or a drawing, kept by Telegram: only its id is here."""

    file_id: str
    unique_id: str
    kind: PhotoKind


@dataclass(frozen=True, slots=True)
class Rfq:
    """One request of one person. Times are aware UTC.

    `answers` holds the steps answered by choosing; `skipped` the steps passed over on purpose.
    `template` is the name under which it is kept for repeating, "" for an ordinary request.
    """

    id: RfqId
    user_id: UserId
    created_at: datetime
    updated_at: datetime
    product: str = ""
    specification: tuple[Spec, ...] = ()
    quantity: Quantity | None = None
    price: TargetPrice | None = None
    delivery: Delivery | None = None
    deadline: Deadline | None = None
    photos: tuple[Photo, ...] = ()
    answers: dict[Step, Answer] = field(default_factory=dict)
    skipped: tuple[Step, ...] = ()
    template: str = ""
    is_finished: bool = False

    def answer(self, step: Step) -> Answer:
        return self.answers.get(step, Answer())

    def with_answer(self, step: Step, answer: Answer) -> "Rfq":
        return replace(self, answers={**self.answers, step: answer})

    def skip(self, step: Step) -> "Rfq":
        return self if step in self.skipped else replace(self, skipped=(*self.skipped, step))

    def finished(self) -> "Rfq":
        """Letters have been written from it."""
        return replace(self, is_finished=True)

    def is_answered(self, step: Step) -> bool:
        """Whether the step holds anything at all."""
        if step in CHOICE_STEPS:
            return bool(self.answer(step))
        return bool(getattr(self, step.value))

    def first_open(self) -> Step | None:
        """The first step that is neither answered nor passed over; None when there is none."""
        return next((s for s in STEPS if not self.is_answered(s) and s not in self.skipped), None)
