"""What no conversation was waiting for: a link, a wish, a request to remind; else a hint."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n, message_answers
from bot.services.supplier_messages import SupplierMessages
from bot.widgets import is_first_of_album
from bot.wish_input import answer_words


def build_router() -> Router:
    router = Router(name="free_text")
    private = F.chat.type == ChatType.PRIVATE
    router.message.register(on_wish, private, F.text)
    router.message.register(on_other_content, private)
    router.callback_query.register(on_foreign_button)
    return router


async def on_wish(message: Message, dialog_manager: DialogManager) -> None:
    await answer_words(message, dialog_manager)


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
