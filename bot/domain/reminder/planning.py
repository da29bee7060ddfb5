"""When a reminder is pushed: quiet hours, snoozing, lateness, merging."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.domain.ids import ReminderId
from bot.domain.reminder.model import Reminder, ReminderKind, ReminderState
from bot.domain.reminder.wall import out_of_quiet, to_local, to_utc
from bot.domain.user import QuietHours

MORNING = time(9)
EVENING = time(19)
# Beyond this the message says when it was due instead of pretending to be in time.
MAX_LATE = {
    ReminderKind.FREE: timedelta(hours=2),
    ReminderKind.DEAL: timedelta(hours=24),
    ReminderKind.NEWS: timedelta(days=365),
}
# A backlog, not a coincidence.
OVERDUE = timedelta(minutes=2)
_FRIDAY = 4
_MANY = 3


class Snooze(StrEnum):
    HOUR = "hour"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    WORKDAY = "workday"


def plan(local: datetime, zone: str, quiet: QuietHours | None) -> datetime:
    """When to push (aware UTC) what is due at the naive `local` time: never in quiet hours."""
    return out_of_quiet(to_utc(local, zone), zone, quiet)


def snoozed(snooze: Snooze, now: datetime, zone: str, quiet: QuietHours | None) -> datetime:
    """The moment to push again: strictly later than `now`, both aware UTC."""
    if snooze is Snooze.HOUR:
        return out_of_quiet(now + timedelta(hours=1), zone, quiet)
    local = to_local(now, zone)
    if snooze is Snooze.EVENING:
        day = local.date() + timedelta(days=1 if local.time() >= EVENING else 0)
        return plan(datetime.combine(day, EVENING), zone, quiet)
    day = local.date() + timedelta(days=1)
    while snooze is Snooze.WORKDAY and day.weekday() > _FRIDAY:
        day += timedelta(days=1)
    return plan(datetime.combine(day, MORNING), zone, quiet)


def is_late(reminder: Reminder, now: datetime) -> bool:
    """Whether the push comes so late that it must say so."""
    return now - reminder.send_at > MAX_LATE[reminder.kind]


def merges(together: Sequence[Reminder], now: datetime) -> bool:
    """Whether reminders of one chat, due together, go out as one message.

    What deals call for comes in the morning: two of it are one message already.
    """
    of_deals = sum(one.kind is ReminderKind.DEAL for one in together)
    if len(together) >= _MANY or of_deals > 1:
        return True
    return len(together) > 1 and any(now - one.send_at > OVERDUE for one in together)


def following(
    reminder: Reminder, new_id: ReminderId, now: datetime, quiet: QuietHours | None
) -> Reminder | None:
    """The first occurrence after `now` (aware UTC), or None when it does not repeat."""
    if reminder.repeat is None:
        return None
    local = reminder.repeat.after(reminder.local)
    while to_utc(local, reminder.zone) <= now:
        local = reminder.repeat.after(local)
    return replace(
        reminder,
        id=new_id,
        local=local,
        send_at=plan(local, reminder.zone, quiet),
        state=ReminderState.PENDING,
        nags=0,
        rev=1,
    )
