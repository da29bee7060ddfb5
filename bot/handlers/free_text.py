"""What no conversation was waiting for: a link, a wish, a request to remind; else a hint."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n
from bot.offer_answers import answered_offer
from bot.services.profile import ProfileService
from bot.services.quote_reader import QuoteReader
from bot.services.reminders import ReminderService
from bot.services.search import SearchService
from bot.widgets import is_first_of_album
from bot.wish_input import answer_words, opened_link


def build_router() -> Router:
    router = Router(name="free_text")
    private = F.chat.type == ChatType.PRIVATE
    router.message.register(on_wish, private, F.text)
    router.message.register(on_other_content, private)
    router.callback_query.register(on_foreign_button)
    return router


@inject
async def on_wish(  # noqa: PLR0913, PLR0917  # the services are injected
    message: Message,
    dialog_manager: DialogManager,
    searches: FromDishka[SearchService],
    reminders: FromDishka[ReminderService],
    profile: FromDishka[ProfileService],
    quotes: FromDishka[QuoteReader],
) -> None:
    if not await opened_link(message, dialog_manager):
        await answer_words(message, dialog_manager, searches, reminders, profile, quotes)


@inject
async def on_other_content(
    message: Message, dialog_manager: DialogManager, quotes: FromDishka[QuoteReader]
) -> None:
    if await answered_offer(message, quotes, dialog_manager):
        return
    if is_first_of_album(message, dialog_manager):
        await message.answer(i18n.html("err-not-understood"))


async def on_foreign_button(callback: CallbackQuery) -> None:
    """A button nobody claims (forged, or from a version long gone) still gets its answer."""
    await callback.answer(i18n.plain("err-not-found"), show_alert=True)
