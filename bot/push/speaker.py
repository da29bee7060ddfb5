"""What the leased reminders of one chat say now; a deal is read anew before it is spoken of."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from bot import notice_buttons, notice_text, reminder_text
from bot.domain.deal import Deal
from bot.domain.ids import DealId
from bot.domain.reminder import Reminder, merges, to_local
from bot.domain.watch import WatchRules, find, topic_of
from bot.services.ports.push import DealBook, Leased, Note

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

    def __init__(self, deals: DealBook, rules: WatchRules) -> None:
        self._deals = deals
        self._rules = rules

    async def speech(self, leased: Sequence[Leased], now: datetime) -> Speech:
        """For the reminders of one chat at `now` (aware UTC), the first due first."""
        ids = {one.reminder.deal_id for one in leased if one.reminder.deal_id}
        deals = await self._deals.read(ids)
        speech = Speech()
        lines: dict[str, _Line] = {}
        for one in leased:
            deal_id = one.reminder.deal_id or NO_DEAL
            if deal_id in deals and deals[deal_id] is None:
                speech.unreadable.append(one)
            elif (line := self._line(one, deals.get(deal_id), now)) is None:
                speech.over.append(one)
            else:
                key = one.reminder.id if deal_id is NO_DEAL else one.reminder.subject
                if earlier := lines.pop(key, None):
                    line.leased[:0] = earlier.leased
                lines[key] = line
        speech.messages = _messages(list(lines.values()), now)
        return speech

    def _line(self, leased: Leased, deal: Deal | None, now: datetime) -> _Line | None:
        reminder = leased.reminder
        if reminder.deal_id is None:
            return _Line(reminder, reminder_text.note(reminder, now), [leased])
        if deal is None:
            return None
        notice = find(deal, self._rules, topic_of(reminder), reminder.local.date())
        if notice is None:
            return None
        today = to_local(now, reminder.zone).date()
        note = notice_buttons.note(deal, notice, self._rules, today, reminder.id)
        worded = replace(reminder, text=notice_text.line(deal, notice, today))
        return _Line(worded, note, [leased])


def _messages(lines: Sequence[_Line], now: datetime) -> list[tuple[Note, list[Leased]]]:
    together = [line.reminder for line in lines]
    if not merges(together, now):
        return [(line.note, line.leased) for line in lines]
    return [(reminder_text.digest(together), [one for line in lines for one in line.leased])]
