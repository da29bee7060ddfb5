"""A press of a button under a reminder, and everything its handlers work with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aiogram.types import InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager

from bot import notice_answers
from bot.domain.errors import NotFoundError
from bot.domain.ids import ReminderId, UserId
from bot.domain.reminder import Reminder
from bot.services.notice_actions import NoticeActions
from bot.services.profile import ProfileService
from bot.services.reminder_calm import ReminderCalm
from bot.services.reminders import ReminderService
from bot.services.watcher import Watcher

Shown = tuple[str, InlineKeyboardMarkup | None]


@dataclass(frozen=True, slots=True)
class Press:
    """A press of `user_id`; `values` came with the button and may be forged."""

    user_id: UserId
    values: Sequence[str]
    message: Message
    manager: DialogManager
    reminders: ReminderService
    calm: ReminderCalm
    profile: ProfileService
    notices: NoticeActions
    watcher: Watcher

    @property
    def id(self) -> ReminderId:
        """NotFoundError when the button carries none."""
        return ReminderId(self.value(0))

    def value(self, at: int) -> str:
        if at >= len(self.values):
            raise NotFoundError("err-not-found")
        return self.values[at]

    async def today(self) -> date:
        """The date where the person lives."""
        return await self.watcher.today(self.user_id)

    async def worded(self, reminder: Reminder) -> Reminder:
        """With the words it says now, if they come from a deal."""
        return await notice_answers.worded(reminder, self.watcher)
