"""Windows that promise "or just write what you need" keep that promise with this input."""

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.answers import answer_wish
from bot.services.search import SearchService


@inject
async def on_wish(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    searches: FromDishka[SearchService],
) -> None:
    """Answer beside the window; the window itself stays where it is."""
    manager.show_mode = ShowMode.NO_UPDATE
    await answer_wish(message, message.text or "", searches)


def wish_input() -> MessageInput:
    return MessageInput(on_wish, content_types=[ContentType.TEXT])
