"""What the leased reminders of one chat say now; a deal is read anew before it is spoken of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from bot.domain.deal import Deal
from bot.domain.ids import DealId, ShareId
from bot.domain.reminder import Reminder, ReminderKind, merges, to_local
from bot.domain.share import Share
from bot.domain.watch import WatchRules, find, topic_of
from bot.services.ports.push import DealBook, Leased, Note
from bot.services.ports.sharing import ShareBook
from bot.texts import notice_buttons, notice_text, reminder_text, share_text

NO_DEAL: Final = DealId("")


@dataclass(slots=True)
class Speech:
    """Messages with the reminders each of them settles; what is over; what cannot be read now."""

    messages: list[tuple[Note, list[Leased]]] = field(default_factory=list)
    over: list[Leased] = field(default_factory=list)
    unreadable: list[Leased] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Line:
    """A reminder with the words it says, its own message, and all that it stands for."""

    reminder: Reminder
    note: Note
    leased: list[Leased]


class Speaker:
    """Of one topic of a deal only the latest notice is said: it holds what the earlier ones did."""

    def __init__(self, deals: DealBook, shares: ShareBook, rules: WatchRules) -> None:
        self._deals = deals
        self._shares = shares
        self._rules = rules

    async def speech(self, leased: Sequence[Leased], now: datetime) -> Speech:
        """For the reminders of one place at `now` (aware UTC), the first due first.

        What a group hears of one deal; otherwise what one person hears.
        """
        ids = {one.reminder.deal_id for one in leased if one.reminder.deal_id}
        deals = await self._deals.read(ids)
        shares = await self._shares.read(
            {one.reminder.share_id for one in leased if one.reminder.share_id}
        )
        speech = Speech()
        lines: dict[str, _Line] = {}
        for one in leased:
            deal_id = one.reminder.deal_id or NO_DEAL
            if deal_id in deals and deals[deal_id] is None:
                speech.unreadable.append(one)
            elif (line := self._line(one, deals.get(deal_id), shares, now)) is None:
                speech.over.append(one)
            else:
                key = one.reminder.id if deal_id is NO_DEAL else one.reminder.subject
                if earlier := lines.pop(key, None):
                    line.leased[:0] = earlier.leased
                lines[key] = line
        share = next(iter(shares.values()), None)
        speech.messages = _messages(list(lines.values()), share, now)
        return speech

    def _line(
        self,
        leased: Leased,
        deal: Deal | None,
        shares: Mapping[ShareId, Share],
        now: datetime,
    ) -> _Line | None:
        reminder = leased.reminder
        if reminder.deal_id is None:
            return _Line(reminder, reminder_text.note(reminder, now), [leased])
        if deal is None:
            return None
        if reminder.kind is ReminderKind.NEWS:
            said = share_text.lost(deal, reminder)
            return _Line(replace(reminder, text=said.text), said, [leased])
        notice = find(deal, self._rules, topic_of(reminder), reminder.local.date())
        if notice is None:
            return None
        today = to_local(now, reminder.zone).date()
        if reminder.share_id is not None:
            share = shares.get(reminder.share_id)
            if share is None:
                return None
            note = share_text.notice(deal, notice, share, today, reminder.id)
            words = share_text.head(deal, notice, share, today)
        else:
            note = notice_buttons.note(deal, notice, self._rules, today, reminder.id)
            words = notice_text.line(deal, notice, today)
        return _Line(replace(reminder, text=words), note, [leased])


def _messages(
    lines: Sequence[_Line], share: Share | None, now: datetime
) -> list[tuple[Note, list[Leased]]]:
    together = [line.reminder for line in lines]
    if not merges(together, now):
        return [(line.note, line.leased) for line in lines]
    note = share_text.digest(together, share) if share else reminder_text.digest(together)
    return [(note, [one for line in lines for one in line.leased])]
