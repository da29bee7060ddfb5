"""What the owner of a shared deal is told in private."""

from datetime import datetime

from bot.domain.ids import ChatId
from bot.domain.reminder import (
    Reminder,
    ReminderKind,
    occurrence_id,
    out_of_quiet,
    to_local,
)
from bot.domain.share.model import Share
from bot.domain.user import User


def lost(share: Share, owner: User, now: datetime) -> Reminder:
    """That its group cannot be written to any more; told at `now` (aware UTC) or after the quiet."""
    zone = owner.tz.key
    subject, local = f"{share.id}:lost", to_local(now, zone).replace(second=0, microsecond=0)
    return Reminder(
        id=occurrence_id(subject, local), subject=subject, user_id=share.user_id,
        chat_id=ChatId(share.user_id), text=share.title, local=local, zone=zone,
        send_at=out_of_quiet(now, zone, owner.quiet), kind=ReminderKind.NEWS,
        deal_id=share.deal_id,
    )  # fmt: skip
