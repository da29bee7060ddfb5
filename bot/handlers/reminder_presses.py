"""What each button of a reminder does; every one of them may be pressed twice."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiogram.types import InlineKeyboardMarkup

from bot import i18n, notice_answers, reminder_answers, reminder_list
from bot.domain.errors import NotFoundError
from bot.domain.reminder import Reminder, Snooze, to_local
from bot.domain.reminder.phrase import Unclear
from bot.handlers import notice_presses
from bot.handlers.press import Press, Shown
from bot.services.reminders import OVER
from bot.texts import reminder_text


async def _ended(press: Press, reminder: Reminder) -> Shown:
    text = i18n.html("reminder-state", state=reminder.state.value)
    return f"{text}\n{reminder_text.what(await press.worded(reminder))}", None


async def _done(press: Press) -> Shown:
    return await _ended(press, await press.reminders.done(press.user_id, press.id))


async def _later(press: Press) -> Shown:
    try:
        snooze = Snooze(press.value(1))
    except ValueError:
        raise NotFoundError("err-not-found") from None
    reminder = await press.reminders.snooze(press.user_id, press.id, snooze)
    if reminder.state in OVER:
        return await _ended(press, reminder)
    local = to_local(reminder.send_at, reminder.zone)
    when = reminder_text.moment(local, reminder.zone)
    what = reminder_text.what(await press.worded(reminder))
    buttons = (
        notice_answers.snoozed_buttons(reminder.id)
        if reminder.deal_id
        else reminder_answers.confirm_buttons(reminder)
    )
    return i18n.html("reminder-snoozed", when=when, what=what), reminder_answers.keyboard(buttons)


async def _when(press: Press) -> None:
    reminder = await press.worded(await press.reminders.get(press.user_id, press.id))
    await reminder_answers.ask_time(press.message, reminder, press.reminders)


async def _ok(press: Press) -> Shown:
    reminder = await press.reminders.get(press.user_id, press.id)
    return reminder_answers.card(await press.worded(reminder)), None


async def _nag(press: Press) -> Shown:
    reminder = await press.reminders.nag(press.user_id, press.id)
    if reminder.state in OVER:
        return await _ended(press, reminder)
    buttons = reminder_answers.confirm_buttons(reminder)
    return reminder_answers.confirmation(reminder), reminder_answers.keyboard(buttons)


async def _drop(press: Press) -> Shown:
    reminder = await press.reminders.delete(press.user_id, press.id)
    return i18n.html("reminder-dropped", what=reminder_text.what(reminder)), None


async def _card(press: Press) -> Shown:
    reminder = await press.reminders.get(press.user_id, press.id)
    if reminder.state in OVER:
        return await _ended(press, reminder)
    if reminder.deal_id:
        return await notice_presses.card(press)
    buttons = reminder_answers.card_buttons(reminder)
    return reminder_answers.card(reminder), reminder_answers.keyboard(buttons)


async def _list(press: Press) -> Shown:
    ahead = await press.reminders.ahead(press.user_id)
    shown = await notice_answers.all_worded(press.user_id, ahead, press.watcher)
    return reminder_list.listing(shown), reminder_list.list_keyboard(shown)


async def _pause(press: Press) -> Shown:
    await press.calm.pause_all(press.user_id)
    return i18n.html("reminder-paused"), _single("reminder-btn-resume", "resume")


async def _resume(press: Press) -> Shown:
    await press.calm.resume(press.user_id)
    return i18n.html("reminder-resumed"), _single("reminder-btn-list", "list")


async def _zone(press: Press) -> Shown:
    await press.profile.set_zone(press.user_id, press.value(1))
    made = await press.reminders.set_zone(press.user_id, press.id)
    if isinstance(made, Unclear):
        return reminder_answers.unclear(made), None
    return reminder_answers.confirmed(made)


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
    "act": notice_presses.act,
    "paid": notice_presses.paid,
    "pay": notice_presses.pay,
    "open": notice_presses.open_deal,
    "check": notice_presses.check,
    "letter": notice_presses.open_letter,
}
