"""What each button of a reminder does; every one of them may be pressed twice."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from aiogram.types import InlineKeyboardMarkup, Message

from bot import i18n, reminder_answers, reminder_text
from bot.domain.errors import NotFoundError
from bot.domain.ids import ReminderId, UserId
from bot.domain.reminder import Reminder, Snooze, to_local
from bot.domain.reminder.phrase import Unclear
from bot.services.profile import ProfileService
from bot.services.reminders import OVER, ReminderService

Shown = tuple[str, InlineKeyboardMarkup | None]


@dataclass(frozen=True, slots=True)
class Press:
    """A press of `user_id`; `values` came with the button and may be forged."""

    user_id: UserId
    values: Sequence[str]
    message: Message
    reminders: ReminderService
    profile: ProfileService

    @property
    def id(self) -> ReminderId:
        """NotFoundError when the button carries none."""
        return ReminderId(self.value(0))

    def value(self, at: int) -> str:
        if at >= len(self.values):
            raise NotFoundError("err-not-found")
        return self.values[at]


def _ended(reminder: Reminder) -> Shown:
    text = i18n.html("reminder-state", state=reminder.state.value)
    return f"{text}\n{reminder_text.what(reminder)}", None


async def _done(press: Press) -> Shown:
    return _ended(await press.reminders.done(press.user_id, press.id))


async def _later(press: Press) -> Shown:
    try:
        snooze = Snooze(press.value(1))
    except ValueError:
        raise NotFoundError("err-not-found") from None
    reminder = await press.reminders.snooze(press.user_id, press.id, snooze)
    if reminder.state in OVER:
        return _ended(reminder)
    local = to_local(reminder.send_at, reminder.zone)
    when = reminder_text.moment(local, reminder.zone)
    what = reminder_text.what(reminder)
    buttons = reminder_answers.confirm_buttons(reminder)
    return i18n.html("reminder-snoozed", when=when, what=what), reminder_answers.keyboard(buttons)


async def _when(press: Press) -> None:
    reminder = await press.reminders.get(press.user_id, press.id)
    await reminder_answers.ask_time(press.message, reminder, press.reminders)


async def _ok(press: Press) -> Shown:
    reminder = await press.reminders.get(press.user_id, press.id)
    return reminder_answers.card(reminder), None


async def _nag(press: Press) -> Shown:
    reminder = await press.reminders.nag(press.user_id, press.id)
    if reminder.state in OVER:
        return _ended(reminder)
    buttons = reminder_answers.confirm_buttons(reminder)
    return reminder_answers.confirmation(reminder), reminder_answers.keyboard(buttons)


async def _drop(press: Press) -> Shown:
    reminder = await press.reminders.delete(press.user_id, press.id)
    return i18n.html("reminder-dropped", what=reminder_text.what(reminder)), None


async def _card(press: Press) -> Shown:
    reminder = await press.reminders.get(press.user_id, press.id)
    if reminder.state in OVER:
        return _ended(reminder)
    buttons = reminder_answers.card_buttons(reminder)
    return reminder_answers.card(reminder), reminder_answers.keyboard(buttons)


async def _list(press: Press) -> Shown:
    shown = await press.reminders.ahead(press.user_id)
    return reminder_answers.listing(shown), reminder_answers.list_keyboard(shown)


async def _pause(press: Press) -> Shown:
    await press.reminders.pause_all(press.user_id)
    return i18n.html("reminder-paused"), _single("reminder-btn-resume", "resume")


async def _resume(press: Press) -> Shown:
    await press.reminders.resume(press.user_id)
    return i18n.html("reminder-resumed"), _single("reminder-btn-list", "list")


async def _zone(press: Press) -> Shown:
    await press.profile.set_zone(press.user_id, press.value(1))
    made = await press.reminders.set_zone(press.user_id, press.id)
    if isinstance(made, Unclear):
        return reminder_answers.unclear(made), None
    buttons = reminder_answers.confirm_buttons(made)
    return reminder_answers.confirmation(made), reminder_answers.keyboard(buttons)


def _single(label: str, action: str) -> InlineKeyboardMarkup:
    return reminder_answers.keyboard([[(i18n.plain(label), reminder_text.packed(action))]])


ACTIONS: Final[Mapping[str, Callable[[Press], Awaitable[Shown | None]]]] = {
    "done": _done,
    "later": _later,
    "when": _when,
    "ok": _ok,
    "nag": _nag,
    "drop": _drop,
    "card": _card,
    "list": _list,
    "pause": _pause,
    "resume": _resume,
    "zone": _zone,
}
