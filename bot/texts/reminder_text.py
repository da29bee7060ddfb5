"""How a reminder reads and what stands under it; the conversation and the push worker share it.

Free of aiogram and of python-telegram-bot.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location
from babel.lists import format_list

from bot import i18n
from bot.domain.reminder import Every, Reminder, Repeat, Snooze, is_late
from bot.i18n import Html
from bot.messages import cut
from bot.services.ports.push import Note

PREFIX: Final = "rem"
SHOWN_TEXT = 300
_OF_MANY = 8
Buttons = list[list[tuple[str, str]]]


def packed(action: str, *values: str) -> str:
    """Callback data; ids and names only, at most 64 bytes."""
    return ":".join((PREFIX, action, *values))


@lru_cache(64)
def city(zone: str) -> str:
    return str(get_timezone_location(zone, locale="ru", return_city=True))


def moment(local: datetime, zone: str) -> str:
    """Weekday, date, time, city and offset; the offset is the one of that day."""
    offset = local.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    hours, rest = divmod(abs(minutes), 60)
    return i18n.plain(
        "reminder-moment",
        weekday=local.isoweekday(),
        day=local.day,
        month=local.month,
        time=f"{local:%H:%M}",
        city=city(zone),
        offset=f"{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else ""),
    )


def short_moment(local: datetime) -> str:
    """Weekday, date and time."""
    return i18n.plain(
        "reminder-short-moment",
        weekday=local.isoweekday(),
        day=local.day,
        month=local.month,
        time=f"{local:%H:%M}",
    )


def rhythm(repeat: Repeat | None) -> str:
    """How it repeats, in words; empty when it does not."""
    if repeat and repeat.every is Every.WEEKDAYS:
        named = [i18n.plain("reminder-repeat-weekday", day=day + 1) for day in repeat.weekdays]
        return i18n.plain("reminder-repeat-weekdays", days=format_list(named, locale="ru"))
    if repeat and repeat.step > 1:
        return i18n.plain("reminder-repeat-few", every=repeat.every.value, step=repeat.step)
    return i18n.plain("reminder-repeat", every=repeat.every.value) if repeat else ""


def what(reminder: Reminder) -> Html:
    """Its text, escaped and cut to what fits."""
    text = cut(reminder.text, SHOWN_TEXT) or i18n.plain("reminder-wordless")
    return Html(i18n.html("reminder-what", text=text))


def note(reminder: Reminder, now: datetime) -> Note:
    """The message of one reminder at `now` (aware UTC)."""
    key = "reminder-late" if is_late(reminder, now) else "reminder-due"
    text = i18n.html(key, what=what(reminder), when=moment(reminder.local, reminder.zone))
    if reminder.nag:
        text += "\n" + i18n.html("reminder-nagging")
    return Note(text, due_buttons(reminder))


def due_buttons(reminder: Reminder) -> Buttons:
    """Done, and the ways to put it off."""
    return [
        [(i18n.plain("reminder-btn-done"), packed("done", reminder.id))],
        *snooze_buttons(reminder.id),
        [other_time(reminder.id)],
    ]


def snooze_buttons(reminder_id: str) -> Buttons:
    """Four ready ways to put a reminder off."""
    hour, evening, tomorrow, workday = (
        (i18n.plain(f"reminder-btn-{one}"), packed("later", reminder_id, one)) for one in Snooze
    )
    return [[hour, evening], [tomorrow, workday]]


def other_time(reminder_id: str) -> tuple[str, str]:
    """The button that asks for a time."""
    return i18n.plain("reminder-btn-other"), packed("when", reminder_id)


def digest(together: Sequence[Reminder]) -> Note:
    """One message for several reminders of a chat, the first due first."""
    lines = [
        i18n.html(
            "reminder-digest-line",
            number=number,
            what=Html(i18n.html("reminder-what", text=cut(one.text, SHOWN_TEXT // 3))),
            when=short_moment(one.local) if one.deal_id is None else "none",
        )
        for number, one in enumerate(together, start=1)
    ]
    of_deals = all(one.deal_id for one in together)
    key = "reminder-digest-deals" if of_deals else "reminder-digest"
    text = "\n".join((i18n.html(key, count=len(together)), "", *lines))
    buttons = [
        (i18n.plain("reminder-btn-nth", number=number), packed("card", one.id))
        for number, one in enumerate(together[:_OF_MANY], start=1)
    ]
    rows: Buttons = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    return Note(text, [*rows, [(i18n.plain("reminder-btn-list"), packed("list"))]])
