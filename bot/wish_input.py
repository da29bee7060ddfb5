"""Windows that promise "or just write what you need" keep that promise with this input."""

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import reminder_answers
from bot.answers import answer_wish
from bot.services.profile import ProfileService
from bot.services.reminders import ReminderService
from bot.services.search import SearchService


@inject
async def on_wish(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    reminders: FromDishka[ReminderService],
    profile: FromDishka[ProfileService],
) -> None:
    """Answer beside the window; the window itself stays where it is."""
    manager.show_mode = ShowMode.NO_UPDATE
    text = message.text or ""
    if reminders.is_request(text):
        await reminder_answers.answer_request(message, text, reminders, profile)
    else:
        await answer_wish(message, text, searches)


def wish_input() -> MessageInput:
    return MessageInput(on_wish, content_types=[ContentType.TEXT])
