"""The gate before the balance: after it there is nothing left to hold the seller by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.deal.plan import Event, Milestone


class Check(StrEnum):
    """INS4, INS8, PAY13, ORD8, ORD9: what is to be seen before the last money goes."""

    INSPECTION = "inspection"
    CARTONS = "cartons"
    QUALITY = "quality"
    PAYEE = "payee"
    LADING = "lading"


@dataclass(frozen=True, slots=True)
class Gate:
    """The answers so far, and why the checklist was skipped ("" when it was not).

    What was answered about a part's own payee stays with that payee.
    """

    answers: Mapping[Check, bool] = field(default_factory=dict)
    reason: str = ""

    def is_open(self, milestone: Milestone) -> bool:
        """Whether the milestone may be paid: every check answered with yes, or a reason kept."""
        if milestone.payee and not milestone.payee.is_settled:
            return False
        return not milestone.gated or bool(self.reason) or not self.missing(milestone)

    def missing(self, milestone: Milestone) -> tuple[Check, ...]:
        """What is not answered yet, or answered with no."""
        return tuple(one for one in checks(milestone) if not self.answer(milestone, one))

    def answer(self, milestone: Milestone, check: Check) -> bool | None:
        """What was answered; None when nothing was."""
        if check is Check.PAYEE and milestone.payee:
            return milestone.payee.is_confirmed or None
        return self.answers.get(check)

    def skipped(self, milestone: Milestone) -> str:
        """Why the milestone may be paid without its checks; "" when that was not decided."""
        if milestone.payee and not milestone.payee.is_confirmed:
            return milestone.payee.reason
        return self.reason if milestone.gated else ""


def checks(milestone: Milestone) -> tuple[Check, ...]:
    """What is asked before this payment: a bill of lading only where it was agreed on.

    Before another payee than the supplier's, of whatever part, it is asked who that is (FRD2).
    """
    if not milestone.gated:
        return (Check.PAYEE,) if milestone.payee else ()
    against_lading = milestone.trigger.event is Event.LADING
    return tuple(one for one in Check if one is not Check.LADING or against_lading)
