"""The list of one's reminders, as a message and its buttons."""

from collections.abc import Sequence
from typing import Final

from aiogram.types import InlineKeyboardMarkup, Message

from bot import i18n
from bot.domain.reminder import Reminder, ReminderState, to_local
from bot.reminder_answers import keyboard
from bot.texts import reminder_text
from bot.texts.reminder_text import Buttons, packed

SHOWN: Final = 8


async def answer_list(message: Message, shown: Sequence[Reminder]) -> None:
    await message.answer(listing(shown), reply_markup=list_keyboard(shown))


def listing(shown: Sequence[Reminder]) -> str:
    if not shown:
        return i18n.html("reminder-list-empty")
    lines = [
        i18n.html(
            "reminder-list-line",
            number=number,
            when=reminder_text.short_moment(to_local(one.send_at, one.zone)),
            rhythm=_in_brackets(reminder_text.rhythm(one.repeat)),
            what=reminder_text.what(one),
            state=one.state.value,
        )
        for number, one in enumerate(shown[:SHOWN], start=1)
    ]
    more = len(shown) - len(lines)
    return "\n".join(
        (
            i18n.html("reminder-list", zone=reminder_text.city(shown[0].zone)),
            "",
            *lines,
            *([i18n.html("reminder-list-more", count=more)] if more else []),
        )
    )


def list_keyboard(shown: Sequence[Reminder]) -> InlineKeyboardMarkup | None:
    if not shown:
        return None
    cards = [
        (i18n.plain("reminder-btn-nth", number=number), packed("card", one.id))
        for number, one in enumerate(shown[:SHOWN], start=1)
    ]
    is_paused = any(one.state is ReminderState.PAUSED for one in shown)
    switch = ("reminder-btn-resume", "resume") if is_paused else ("reminder-btn-pause", "pause")
    rows: Buttons = [cards[at : at + 4] for at in range(0, len(cards), 4)]
    return keyboard([*rows, [(i18n.plain(switch[0]), packed(switch[1]))]])


def _in_brackets(text: str) -> str:
    return f" ({text})" if text else ""
