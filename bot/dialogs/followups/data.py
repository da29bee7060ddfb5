"""What the conversation about one letter keeps between steps."""

from dataclasses import dataclass, field, replace
from datetime import date

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.errors import NotFoundError
from bot.domain.followup import (
    Blocked,
    Defect,
    Evidence,
    Followup,
    FollowupKind,
    Question,
    QuoteField,
    questions,
)
from bot.domain.followup import write as written
from bot.domain.letter import Letter
from bot.domain.rfq import Quantity, Sender, TargetPrice
from bot.domain.translation import Language
from bot.domain.wording import Wording
from bot.services.followup_reader import FollowupReader

MARKED = {
    Question.BLOCKED: Blocked,
    Question.FIELDS: QuoteField,
    Question.DEFECTS: Defect,
    Question.EVIDENCE: Evidence,
}


@dataclass(slots=True)
class FollowupData:
    """The product, its quantity and the supplier outlive a letter; the rest begins anew with it."""

    kind: FollowupKind | None = None
    product: Wording | None = None
    quantity: Quantity | None = None
    supplier: str = ""
    language: Language = Language.ENGLISH
    price: TargetPrice | None = None
    affected: Quantity | None = None
    problem: Wording | None = None
    reply_by: date | None = None
    wished: TargetPrice | None = None
    marked: dict[Question, list[str]] = field(default_factory=dict)

    def begun(self, kind: FollowupKind, reply_by: date) -> "FollowupData":
        """A new letter about the same thing. `wished` is the price of the attached request."""
        return replace(
            self,
            kind=kind,
            reply_by=reply_by,
            price=self.wished,
            affected=None,
            problem=None,
            marked={},
        )

    def toggle(self, question: Question, item: str) -> None:
        """Mark or unmark. NotFoundError for what is not on the list."""
        known = [one.value for one in MARKED[question]]
        if item not in known:
            raise NotFoundError("err-not-found")
        before = self.marked.get(question, [])
        after = {*before} ^ {item}
        self.marked[question] = [one for one in known if one in after]

    def following(self, question: Question | None) -> Question | None:
        """The next thing to ask about; None when the letter can be written."""
        asked = questions(letter_kind(self))
        rest = asked[asked.index(question) + 1 :] if question in asked else asked
        return next((one for one in rest if self._is_open(one)), None)

    def _is_open(self, question: Question) -> bool:
        if question is Question.PRODUCT:
            return self.product is None
        if question is Question.QUANTITY:
            return self.quantity is None or self.kind is FollowupKind.NEGOTIATE
        return True


def read(manager: DialogManager) -> FollowupData:
    return dialog_data.read(manager, FollowupData)


def write(manager: DialogManager, data: FollowupData) -> None:
    dialog_data.write(manager, data)


def letter_kind(data: FollowupData) -> FollowupKind:
    """The occasion of this letter."""
    if data.kind is None:
        raise LookupError("no letter was chosen yet")
    return data.kind


def is_paid(data: FollowupData) -> bool:
    """Whether what waits comes after the deposit: it is late to choose another supplier."""
    return any(Blocked(one).is_after_deposit for one in data.marked.get(Question.BLOCKED, ()))


def composed(data: FollowupData, reader: FollowupReader, sender: Sender) -> Letter:
    """The letter of everything that was answered."""
    return written(_followup(data, reader, sender))


def _followup(data: FollowupData, reader: FollowupReader, sender: Sender) -> Followup:
    if data.product is None:
        raise LookupError("the letter has no product yet")
    marked = data.marked
    return Followup(
        kind=letter_kind(data),
        product=data.product.words,
        sender=sender,
        supplier=data.supplier,
        quantity=reader.words(data.quantity) if data.quantity else None,
        blocked=tuple(map(Blocked, marked.get(Question.BLOCKED, ()))),
        fields=tuple(map(QuoteField, marked.get(Question.FIELDS, ()))),
        evidence=tuple(map(Evidence, marked.get(Question.EVIDENCE, ()))),
        price=data.price,
        price_unit=reader.unit(data.quantity),
        defects=tuple(map(Defect, marked.get(Question.DEFECTS, ()))),
        affected=reader.words(data.affected) if data.affected else None,
        problem=data.problem.words if data.problem else None,
        is_problem_draft=bool(data.problem and data.problem.draft),
        reply_by=data.reply_by,
    )
