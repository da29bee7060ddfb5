"""Follow-up letters: what is said to a supplier after the first message, from chase to complaint."""

from bot.domain.followup.compose import write
from bot.domain.followup.model import (
    Blocked,
    Defect,
    Evidence,
    Followup,
    FollowupKind,
    Question,
    QuoteField,
)
from bot.domain.followup.plan import questions, reply_day, reply_days

__all__ = [
    "Blocked",
    "Defect",
    "Evidence",
    "Followup",
    "FollowupKind",
    "Question",
    "QuoteField",
    "questions",
    "reply_day",
    "reply_days",
    "write",
]
