"""Reminders: one-line commands and buttons under plain messages, in every state of any dialog."""

from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager
from dishka import AsyncContainer, FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n, notice_answers, reminder_answers, reminder_list
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.domain.reminder import Reminder
from bot.handlers.press import Press
from bot.handlers.reminder_presses import ACTIONS
from bot.services.notice_actions import NoticeActions
from bot.services.profile import ProfileService
from bot.services.reminder_calm import ReminderCalm
from bot.services.reminders import ReminderService
from bot.services.watcher import Watcher
from bot.texts import reminder_text


def build_router() -> Router:
    router = Router(name="reminders")
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    router.message.register(on_remind, Command("remind", ignore_case=True))
    router.message.register(on_list, Command("reminders", ignore_case=True))
    from_group = CommandStart(deep_link=True, magic=F.args == "reminders", ignore_case=True)
    router.message.register(on_list, from_group)
    typed = F.text & ~F.text.startswith("/")
    router.message.register(on_time, F.reply_to_message.from_user.is_bot, typed, asked_reminder)
    router.callback_query.register(on_press, F.data.startswith(reminder_text.PREFIX + ":"))
    return router


@inject
async def on_remind(
    message: Message,
    command: CommandObject,
    reminders: FromDishka[ReminderService],
    profile: FromDishka[ProfileService],
) -> None:
    """With a phrase: remembered at once, whatever conversation is open. Without: how to say it."""
    if command.args:
        await reminder_answers.answer_request(message, command.args, reminders, profile)
    else:
        await message.answer(i18n.html("reminder-how"))


@inject
async def on_list(
    message: Message,
    reminders: FromDishka[ReminderService],
    watcher: FromDishka[Watcher],
) -> None:
    if message.from_user:
        user_id = UserId(message.from_user.id)
        ahead = await reminders.ahead(user_id)
        shown = await notice_answers.all_worded(user_id, ahead, watcher)
        await reminder_list.answer_list(message, shown)


async def asked_reminder(
    message: Message, dishka_container: AsyncContainer
) -> dict[str, Any] | bool:
    """Whether this answers a message about a reminder; any other reply is the dialog's."""
    if message.from_user is None or message.reply_to_message is None:
        return False
    reminders = await dishka_container.get(ReminderService)
    asked_by = message.reply_to_message.message_id
    found = await reminders.asked(UserId(message.from_user.id), asked_by)
    return {"reminder": found} if found else False


@inject
async def on_time(
    message: Message,
    reminder: Reminder,
    reminders: FromDishka[ReminderService],
    watcher: FromDishka[Watcher],
) -> None:
    found = await reminder_answers.new_time(message, reminder, reminders)
    if found is not None:
        await reminder_answers.answer_time(message, await notice_answers.worded(found, watcher))


async def on_press(
    callback: CallbackQuery,
    dialog_manager: DialogManager,
    dishka_container: AsyncContainer,
) -> None:
    """The button acts on the owner's reminder, and its message shows what has become of it."""
    if not isinstance(callback.message, Message):
        await callback.answer(i18n.plain("err-not-found"), show_alert=True)
        return
    _, action, *values = (callback.data or "").split(":")
    press = Press(
        UserId(callback.from_user.id), values, callback.message, dialog_manager,
        reminders=await dishka_container.get(ReminderService),
        calm=await dishka_container.get(ReminderCalm),
        profile=await dishka_container.get(ProfileService),
        notices=await dishka_container.get(NoticeActions),
        watcher=await dishka_container.get(Watcher),
    )  # fmt: skip
    act = ACTIONS.get(action)
    if act is None:
        raise NotFoundError("err-not-found")
    shown = await act(press)
    if shown is not None:
        await _show(callback.message, *shown)
    await callback.answer()


async def _show(message: Message, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
    try:
        await message.edit_text(text, reply_markup=keyboard)
    except TelegramBadRequest as error:
        # Pressed twice, or the message is too old to change: what was done stands.
        if "not modified" not in error.message and "can't be edited" not in error.message:
            raise
