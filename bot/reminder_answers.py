"""One-message answers about reminders: they never open a dialog over what the person is doing."""

from collections.abc import Sequence
from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.types import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot import i18n
from bot.domain.ids import ChatId, UserId
from bot.domain.place import Zone
from bot.domain.reminder import Reminder, ReminderState, Repeat, to_local
from bot.domain.reminder.phrase import Unclear
from bot.services.profile import ProfileService
from bot.services.reminders import ReminderService, TooManyError
from bot.texts import reminder_text
from bot.texts.reminder_text import Buttons, packed

ZONES: Final = 12


async def answer_request(
    message: Message, phrase: str, reminders: ReminderService, profile: ProfileService
) -> None:
    """Make a reminder of the phrase and say when it will come, or ask what is missing."""
    if message.from_user is None:
        return
    user_id = UserId(message.from_user.id)
    try:
        made = await reminders.create(user_id, ChatId(message.chat.id), phrase)
    except TooManyError:
        await message.answer(i18n.html("reminder-too-many"))
        return
    if isinstance(made, Unclear):
        await message.answer(unclear(made))
    elif made[0].state is ReminderState.DRAFT:
        zones = profile.zones(await profile.get(user_id))[:ZONES]
        await message.answer(i18n.html("reminder-ask-zone"), reply_markup=_zones(made[0], zones))
    else:
        text, buttons = confirmed(made)
        await message.answer(text, reply_markup=buttons)


async def new_time(
    message: Message, reminder: Reminder, reminders: ReminderService
) -> Reminder | None:
    """Another time for a reminder, typed as an answer to its message; asked again when unclear."""
    found = await reminders.retime(reminder, message.text or "")
    if not isinstance(found, Unclear):
        return found
    sent = await message.answer(unclear(found), reply_markup=_reply())
    reminders.ask(reminder, sent.message_id)
    return None


async def answer_time(message: Message, reminder: Reminder) -> None:
    """When it comes now."""
    await message.answer(confirmation(reminder), reply_markup=keyboard(confirm_buttons(reminder)))


async def ask_time(message: Message, reminder: Reminder, reminders: ReminderService) -> None:
    """Ask for another time; the answer comes as a reply, whatever conversation is open."""
    sent = await message.answer(
        i18n.html("reminder-ask-time", what=reminder_text.what(reminder)), reply_markup=_reply()
    )
    reminders.ask(reminder, sent.message_id)


def unclear(why: Unclear) -> str:
    return i18n.html(f"reminder-unclear-{why.value.replace('_', '-')}")


def confirmation(reminder: Reminder) -> str:
    """When it comes, in full, and what quiet hours or snoozing do to that."""
    when = reminder_text.moment(reminder.local, reminder.zone)
    lines = [
        i18n.html("reminder-confirm", when=when, what=reminder_text.what(reminder)),
        _rhythm(reminder.repeat),
        i18n.html("reminder-nagging") if reminder.nag else "",
        _moved(reminder),
    ]
    return "\n".join(line for line in lines if line)


def confirmed(made: Sequence[Reminder]) -> tuple[str, InlineKeyboardMarkup]:
    """What was made of one phrase; several are changed each from a card of its own."""
    if len(made) == 1:
        return confirmation(made[0]), keyboard(confirm_buttons(made[0]))
    cards = [
        (i18n.plain("reminder-btn-nth", number=number), packed("card", one.id))
        for number, one in enumerate(made, start=1)
    ]
    return "\n\n".join(map(confirmation, made)), keyboard([cards])


def card(reminder: Reminder) -> str:
    """What a reminder of the list looks like now."""
    state = i18n.html("reminder-state", state=reminder.state.value)
    return "\n".join(line for line in (confirmation(reminder), state) if line.strip())


def confirm_buttons(reminder: Reminder) -> Buttons:
    """What can be changed at once; what a deal calls for can only be put off."""
    if reminder.deal_id:
        return [
            [(i18n.plain("reminder-btn-right"), packed("ok", reminder.id))],
            [(i18n.plain("reminder-btn-change"), packed("when", reminder.id))],
        ]
    nag = "reminder-btn-nag-off" if reminder.nag else "reminder-btn-nag"
    return [
        [(i18n.plain("reminder-btn-right"), packed("ok", reminder.id))],
        [
            (i18n.plain("reminder-btn-change"), packed("when", reminder.id)),
            (i18n.plain("reminder-btn-cancel"), packed("drop", reminder.id)),
        ],
        [(i18n.plain(nag), packed("nag", reminder.id))],
    ]


def card_buttons(reminder: Reminder) -> Buttons:
    return [
        *reminder_text.due_buttons(reminder),
        [
            (i18n.plain("reminder-btn-delete"), packed("drop", reminder.id)),
            (i18n.plain("reminder-btn-list"), packed("list")),
        ],
    ]


def keyboard(rows: Sequence[Sequence[tuple[str, str]]]) -> InlineKeyboardMarkup:
    """The first button is the main one."""
    made = [
        [InlineKeyboardButton(text=label, callback_data=data) for label, data in row]
        for row in rows
    ]
    if len(made[0]) == 1:
        made[0][0] = made[0][0].model_copy(update={"style": ButtonStyle.PRIMARY})
    return InlineKeyboardMarkup(inline_keyboard=made)


def _zones(draft: Reminder, zones: Sequence[Zone]) -> InlineKeyboardMarkup:
    buttons = [(zone.city, packed("zone", draft.id, zone.name)) for zone in zones]
    return keyboard([buttons[at : at + 2] for at in range(0, len(buttons), 2)])


def _rhythm(repeat: Repeat | None) -> str:
    return i18n.html("reminder-repeats", rhythm=reminder_text.rhythm(repeat)) if repeat else ""


def _moved(reminder: Reminder) -> str:
    if reminder.send_at <= reminder.due_at:
        return ""
    local = to_local(reminder.send_at, reminder.zone)
    return i18n.html("reminder-moved", when=reminder_text.short_moment(local))


def _reply() -> ForceReply:
    return ForceReply(input_field_placeholder=i18n.plain("reminder-ask-placeholder"))
