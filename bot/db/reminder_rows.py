"""Between a Reminder and its row."""

from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping

from bot.domain.ids import ChatId, DealId, ReminderId, ShareId, UserId
from bot.domain.reminder import Reminder, ReminderKind, ReminderState, Repeat


def occurrence(local: datetime) -> str:
    return local.isoformat(timespec="minutes")


def to_row(reminder: Reminder) -> dict[str, Any]:
    """Everything the owner decides; what belongs to the worker starts anew."""
    return {
        "id": reminder.id,
        "subject": reminder.subject,
        "kind": reminder.kind.value,
        "occurrence": occurrence(reminder.local),
        "zone": reminder.zone,
        "user_id": reminder.user_id,
        "chat_id": reminder.chat_id,
        "deal_id": reminder.deal_id,
        "share_id": reminder.share_id,
        "text": reminder.text,
        "send_at": reminder.send_at,
        "repeat": reminder.repeat.dump() if reminder.repeat else None,
        "nag": reminder.nag,
        "nags": reminder.nags,
        "rev": reminder.rev,
        "state": reminder.state.value,
        "next_at": reminder.send_at if reminder.state is ReminderState.PENDING else None,
        "owner": None,
        "failures": 0,
    }


def to_reminder(row: RowMapping) -> Reminder:
    return Reminder(
        id=ReminderId(row["id"]),
        subject=row["subject"],
        user_id=UserId(row["user_id"]),
        chat_id=ChatId(row["chat_id"]),
        text=row["text"],
        local=datetime.fromisoformat(row["occurrence"]),
        zone=row["zone"],
        send_at=row["send_at"],
        kind=ReminderKind(row["kind"]),
        state=ReminderState(row["state"]),
        repeat=Repeat.load(row["repeat"]) if row["repeat"] else None,
        nag=row["nag"],
        nags=row["nags"],
        rev=row["rev"],
        deal_id=DealId(row["deal_id"]) if row["deal_id"] else None,
        share_id=ShareId(row["share_id"]) if row["share_id"] else None,
    )
