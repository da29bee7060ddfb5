"""What each letter asks its writer about, and how long it waits for an answer."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.domain.followup.model import FollowupKind, Question

_SATURDAY = 5
_WEEK = 7
_USUAL_PATIENCE = 3
_PATIENCE: Mapping[FollowupKind, int] = {
    FollowupKind.SILENT_2: 2,
    FollowupKind.SILENT_4: 3,
    FollowupKind.SILENT_7: 2,
    FollowupKind.CONFIRM_PAYEE: 2,
    FollowupKind.PRODUCTION_PHOTOS: 2,
}
_OFFERED = (1, 2, 3, 5, 7)
_QUESTIONS: Mapping[FollowupKind, tuple[Question, ...]] = {
    FollowupKind.SILENT_2: (Question.BLOCKED,),
    FollowupKind.SILENT_4: (Question.BLOCKED,),
    FollowupKind.SILENT_7: (Question.BLOCKED,),
    FollowupKind.MISSING_FIELDS: (Question.FIELDS,),
    FollowupKind.NEGOTIATE: (Question.QUANTITY, Question.PRICE),
    FollowupKind.INSPECTION_READY: (Question.QUANTITY,),
    FollowupKind.COMPLAINT: (
        Question.QUANTITY,
        Question.DEFECTS,
        Question.AFFECTED,
        Question.PROBLEM,
        Question.EVIDENCE,
    ),
}


def questions(kind: FollowupKind) -> tuple[Question, ...]:
    """What is asked for a letter, in order; the product comes first in every one."""
    return (Question.PRODUCT, *_QUESTIONS.get(kind, ()))


def reply_day(kind: FollowupKind, today: date) -> date:
    """The day until which a letter sent today waits; never a weekend, when offices are closed."""
    return _working_day(today + timedelta(days=_PATIENCE.get(kind, _USUAL_PATIENCE)))


def reply_days(today: date) -> tuple[date, ...]:
    """Other working days to choose from, within about a week."""
    days = (_working_day(today + timedelta(days=ahead)) for ahead in _OFFERED)
    return tuple(dict.fromkeys(days))


def _working_day(day: date) -> date:
    is_weekend = day.weekday() >= _SATURDAY
    return day + timedelta(days=_WEEK - day.weekday()) if is_weekend else day
