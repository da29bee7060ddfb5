"""What no conversation was waiting for: a supplier's message, a link, a wish, a reminder; else a hint."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n, message_answers
from bot.services.profile import ProfileService
from bot.services.reminders import ReminderService
from bot.services.search import SearchService
from bot.services.supplier_messages import SupplierMessages
from bot.widgets import is_first_of_album
from bot.wish_input import answer_words, answered_message, opened_link


def build_router() -> Router:
    router = Router(name="free_text")
    private = F.chat.type == ChatType.PRIVATE
    router.message.register(on_wish, private, F.text)
    router.message.register(on_other_content, private)
    router.callback_query.register(on_foreign_button)
    return router


@inject
async def on_wish(  # noqa: PLR0913, PLR0917  # injected services are arguments
    message: Message,
    dialog_manager: DialogManager,
    searches: FromDishka[SearchService],
    reminders: FromDishka[ReminderService],
    profile: FromDishka[ProfileService],
    messages: FromDishka[SupplierMessages],
) -> None:
    if await answered_message(message, dialog_manager, reminders, messages):
        return
    if not await opened_link(message, dialog_manager):
        await answer_words(message, searches, reminders, profile)


@inject
async def on_other_content(
    message: Message, dialog_manager: DialogManager, messages: FromDishka[SupplierMessages]
) -> None:
    """Words under a picture are read like any others."""
    if message.caption and await message_answers.answered(message, messages, dialog_manager):
        return
    if is_first_of_album(message, dialog_manager):
        await message.answer(i18n.html("err-not-understood"))


async def on_foreign_button(callback: CallbackQuery) -> None:
    """A button nobody claims (forged, or from a version long gone) still gets its answer."""
    await callback.answer(i18n.plain("err-not-found"), show_alert=True)
