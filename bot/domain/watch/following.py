"""Keeps the reminders of a deal in step with what its terms call for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Final

from bot.domain.deal import Deal
from bot.domain.ids import ChatId, ReminderId
from bot.domain.reminder import (
    AHEAD,
    Reminder,
    ReminderKind,
    ReminderState,
    is_quiet,
    occurrence_id,
    plan,
    to_local,
)
from bot.domain.share import Share
from bot.domain.user import User
from bot.domain.watch.model import Notice, NoticeKind, WatchRules
from bot.domain.watch.schedule import notices

MORNING: Final = time(10)
"""When a notice is said, on the buyer's clock."""
SHARED: Final = frozenset(
    {
        NoticeKind.PAYMENT,
        NoticeKind.READY,
        NoticeKind.SHIPMENT,
        NoticeKind.ARRIVAL,
        NoticeKind.AUTO_CONFIRM,
        NoticeKind.RECEIPT,
    }
)
"""What a group that follows a deal hears of: payments and the delivery, no claims and no disputes."""
_SAID: Final = frozenset({ReminderState.SENT, ReminderState.DONE, ReminderState.DEAD})
_HELD: Final = frozenset({ReminderState.PAUSED, ReminderState.BLOCKED})
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Following:
    """What changes among the reminders of a deal."""

    added: tuple[Reminder, ...] = ()
    saved: tuple[Reminder, ...] = ()
    ended: tuple[ReminderId, ...] = ()


def topic_of(reminder: Reminder) -> str:
    """The topic of the notice that a deal's reminder says."""
    return reminder.subject.partition(":")[2]


def follow(  # noqa: PLR0913, PLR0917  # what a deal means for whom, and when
    deal: Deal,
    rules: WatchRules,
    known: Sequence[Reminder],
    user: User,
    now: datetime,
    share: Share | None = None,
) -> Following:
    """The changes that make `known` what the deal calls for at `now` (aware UTC).

    `known` are the reminders of the owner, or of one group that follows the deal.

    What has been said or done stays as it is. What is ahead stays while it is called for, snoozed
    or not; what was cancelled and is called for again comes back.
    """
    wanted = [one for one in notices(deal, rules) if share is None or one.kind in SHARED]
    local = to_local(now, user.tz.key)
    added: list[Reminder] = []
    saved: list[Reminder] = []
    kept: set[ReminderId] = set()
    for name in dict.fromkeys(one.topic for one in wanted):
        said = [one for one in wanted if one.topic == name]
        rows = {one.local: one for one in known if topic_of(one) == name}
        for notice, slot in _slots(said, rows, local):
            made, row = _made(deal, notice, slot, user, share), rows.get(slot)
            if row is None:
                added.append(made)
                continue
            kept.add(row.id)
            if not _serves(row, made, user):
                state = row.state if row.state in _HELD else ReminderState.PENDING
                saved.append(replace(made, id=row.id, state=state, rev=row.rev + 1))
    ended = (one.id for one in known if one.state in AHEAD and one.id not in kept)
    return Following(tuple(added), tuple(saved), tuple(ended))


def _slots(
    said: Sequence[Notice], rows: Mapping[datetime, Reminder], local: datetime
) -> Iterator[tuple[Notice, datetime]]:
    """When each notice of one topic is said next, on the wall clock.

    What has been due but not been said yet is due still.
    """
    found = [(notice, _next(notice, rows, local)) for notice in said]
    ahead = [(notice, slot) for notice, slot in found if slot]
    yield from ahead
    if ahead or any(row.state in _SAID for row in rows.values()):
        return
    # All its days had passed before it was known: better late, while it still helps.
    waiting = (slot for slot, row in rows.items() if row.state in AHEAD)
    tomorrow = datetime.combine(local.date() + _ONE_DAY, MORNING)
    slot = min((one for one in waiting if said[-1].covers(one.date())), default=tomorrow)
    if said[-1].covers(slot.date()):
        yield said[-1], slot


def _next(notice: Notice, rows: Mapping[datetime, Reminder], local: datetime) -> datetime | None:
    """The first time that is neither said nor gone by; None when there is none."""
    slot = datetime.combine(notice.day, MORNING)
    while True:
        row = rows.get(slot)
        if row is not None and row.state in AHEAD and row.repeat == notice.repeat:
            return slot
        if slot > local and (row is None or row.state not in _SAID):
            return slot
        if notice.repeat is None:
            return None
        slot = notice.repeat.after(slot)


def _serves(row: Reminder, made: Reminder, user: User) -> bool:
    """Whether a row is what is called for, snoozed or not, on the buyer's present clock."""
    if row.state not in AHEAD or row.repeat != made.repeat:
        return False
    is_off = row.zone != made.zone or is_quiet(row.send_at, made.zone, user.quiet)
    return row.state is not ReminderState.PENDING or not is_off


def _made(
    deal: Deal, notice: Notice, local: datetime, user: User, share: Share | None
) -> Reminder:
    subject = f"{share.id if share else deal.id}:{notice.topic}"
    return Reminder(
        id=occurrence_id(subject, local), subject=subject, user_id=deal.user_id,
        chat_id=share.chat_id if share else ChatId(deal.user_id), text="", local=local,
        zone=user.tz.key, send_at=plan(local, user.tz.key, user.quiet), kind=ReminderKind.DEAL,
        repeat=notice.repeat, deal_id=deal.id, share_id=share.id if share else None,
    )  # fmt: skip
