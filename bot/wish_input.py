"""Windows that promise "or just write what you need" keep that promise with this input."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import reminder_answers, states
from bot.answers import answer_wish
from bot.domain.wish import product_link
from bot.offer_answers import answered_offer, says_something
from bot.services.profile import ProfileService
from bot.services.quote_reader import QuoteReader
from bot.services.reminders import ReminderService
from bot.services.search import SearchService


@inject
async def on_wish(  # noqa: PLR0913, PLR0917  # the services are injected
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    searches: FromDishka[SearchService],
    reminders: FromDishka[ReminderService],
    profile: FromDishka[ProfileService],
    quotes: FromDishka[QuoteReader],
) -> None:
    """Answer beside the window, which stays where it is; only a link opens another."""
    if not await opened_link(message, manager):
        manager.show_mode = ShowMode.NO_UPDATE
        await answer_words(message, manager, searches, reminders, profile, quotes)


async def opened_link(message: Message, manager: DialogManager) -> bool:
    """Whether the text links to a product: such a choice is the beginning of a deal."""
    link = product_link(message.text or "")
    if link is not None:
        await states.open_deals(manager, link=link)
    return link is not None


async def answer_words(  # noqa: PLR0913, PLR0917  # the services are the caller's
    message: Message,
    manager: DialogManager,
    searches: SearchService,
    reminders: ReminderService,
    profile: ProfileService,
    quotes: QuoteReader,
) -> None:
    """Words are a request to remind, a supplier's offer, or a wish."""
    text = message.text or ""
    if reminders.is_request(text):
        await reminder_answers.answer_request(message, text, reminders, profile)
    elif not await answered_offer(message, quotes, manager):
        await answer_wish(message, text, searches)


def wish_input() -> MessageInput:
    return MessageInput(on_wish, filter=says_something)
