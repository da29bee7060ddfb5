"""Reminders: when they are due, when they are pushed, and what people mean by «on Tuesday at 10»."""

from bot.domain.reminder.model import (
    AHEAD,
    MOST_NAGS,
    NAG_EVERY,
    TEXT_LIMIT,
    Reminder,
    ReminderKind,
    ReminderState,
    occurrence_id,
)
from bot.domain.reminder.planning import (
    Snooze,
    following,
    is_late,
    merges,
    plan,
    snoozed,
)
from bot.domain.reminder.recurrence import Every, Repeat
from bot.domain.reminder.retrying import backoff, pause
from bot.domain.reminder.spoken_day import spoken_day, with_ordinals
from bot.domain.reminder.wall import is_quiet, out_of_quiet, to_local, to_utc

__all__ = [
    "AHEAD",
    "MOST_NAGS",
    "NAG_EVERY",
    "TEXT_LIMIT",
    "Every",
    "Reminder",
    "ReminderKind",
    "ReminderState",
    "Repeat",
    "Snooze",
    "backoff",
    "following",
    "is_late",
    "is_quiet",
    "merges",
    "occurrence_id",
    "out_of_quiet",
    "pause",
    "plan",
    "snoozed",
    "spoken_day",
    "to_local",
    "to_utc",
    "with_ordinals",
]
