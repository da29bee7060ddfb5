"""What was understood of a phrase, as a reminder."""

from dataclasses import replace
from datetime import datetime

from bot.domain.ids import ChatId, ReminderId
from bot.domain.reminder import (
    TEXT_LIMIT,
    Reminder,
    ReminderState,
    out_of_quiet,
    to_local,
    to_utc,
)
from bot.domain.reminder.phrase import Understood
from bot.domain.user import User


def new(
    found: Understood, user: User, chat_id: ChatId, reminder_id: ReminderId, now: datetime
) -> Reminder:
    """One of the person's own; `now` is aware UTC."""
    base = Reminder(
        id=reminder_id, subject=f"free-{reminder_id}", user_id=user.id, chat_id=chat_id,
        text=found.text, local=found.local, zone=user.tz.key, send_at=now,
    )  # fmt: skip
    return made(found, user, base, now)


def made(found: Understood, user: User, base: Reminder, now: datetime) -> Reminder:
    """`base` with the time, the words and the rhythm of the phrase; `now` is aware UTC."""
    local = to_local(now + found.after, user.tz.key) if found.after else found.local
    return replace(
        base,
        text=found.text[:TEXT_LIMIT],
        local=local.replace(second=0, microsecond=0),
        zone=user.tz.key,
        send_at=send_at(found, user, now),
        state=ReminderState.PENDING,
        repeat=found.repeat,
        nag=found.nag,
        nags=0,
    )


def send_at(found: Understood, user: User, now: datetime) -> datetime:
    """When to push it (aware UTC): «in two hours» is real time, whatever the clocks do."""
    zone = user.tz.key
    moment = now + found.after if found.after is not None else to_utc(found.local, zone)
    return out_of_quiet(moment, zone, user.quiet)
