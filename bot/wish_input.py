"""Windows that promise "or just write what you need" keep that promise with this input."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from dishka import AsyncContainer, FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import message_answers, reminder_answers, states
from bot.answers import answer_wish
from bot.domain.wish import product_link
from bot.services.profile import ProfileService
from bot.services.reminders import ReminderService
from bot.services.search import SearchService
from bot.services.supplier_messages import SupplierMessages


@inject
async def on_wish(  # noqa: PLR0913, PLR0917  # injected services are arguments
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    reminders: FromDishka[ReminderService],
    profile: FromDishka[ProfileService],
    messages: FromDishka[SupplierMessages],
) -> None:
    """Answer beside the window, which stays where it is; only a link opens another."""
    if await answered_message(message, manager, reminders, messages):
        manager.show_mode = ShowMode.NO_UPDATE
    elif not await opened_link(message, manager):
        manager.show_mode = ShowMode.NO_UPDATE
        await answer_words(message, searches, reminders, profile)


async def answered_message(
    message: Message,
    manager: DialogManager,
    reminders: ReminderService,
    messages: SupplierMessages,
) -> bool:
    """Whether it was a supplier's message; a request to remind is the buyer's own, unless forwarded."""
    is_own = message.forward_origin is None and reminders.is_request(message.text or "")
    return not is_own and await message_answers.answered(message, messages, manager)


async def opened_link(message: Message, manager: DialogManager) -> bool:
    """Whether the text links to a product: such a choice is the beginning of a deal."""
    link = product_link(message.text or "")
    if link is not None:
        await states.open_deals(manager, link=link)
    return link is not None


async def answer_words(
    message: Message,
    searches: SearchService,
    reminders: ReminderService,
    profile: ProfileService,
) -> None:
    """Words are a request to remind, or a wish."""
    text = message.text or ""
    if reminders.is_request(text):
        await reminder_answers.answer_request(message, text, reminders, profile)
    else:
        await answer_wish(message, text, searches)


async def says_something(message: Message, dishka_container: AsyncContainer) -> bool:
    """A filter: a text, or a supplier's words under a photo or a file; anything else is no wish."""
    if message.text or not message.caption:
        return bool(message.text)
    messages = await dishka_container.get(SupplierMessages)
    is_forwarded = message.forward_origin is not None
    return messages.recognise(message.caption, is_forwarded=is_forwarded) is not None


def wish_input() -> MessageInput:
    return MessageInput(on_wish, filter=says_something)
