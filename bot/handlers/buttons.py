"""Buttons that stand under plain messages, outside any dialog window."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot import states
from bot.answers import CONTINUE_CALLBACK, MENU_CALLBACK, OpenFound
from bot.domain.ids import SearchId


def build_router() -> Router:
    router = Router(name="buttons")
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    router.callback_query.register(on_open_found, OpenFound.filter())
    router.callback_query.register(on_menu, F.data == MENU_CALLBACK)
    router.callback_query.register(on_continue, F.data == CONTINUE_CALLBACK)
    return router


async def on_open_found(
    callback: CallbackQuery, callback_data: OpenFound, dialog_manager: DialogManager
) -> None:
    """The button carries an id only; the search dialog resolves it together with its owner."""
    await states.open_found(
        dialog_manager,
        SearchId(callback_data.search_id),
        callback_data.product,
        callback_data.word,
    )
    await callback.answer()


async def on_menu(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    await states.open_menu(dialog_manager)
    await callback.answer()


async def on_continue(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Back to the screen that was open when something failed."""
    if dialog_manager.has_context():
        await dialog_manager.show()
    else:
        await states.open_menu(dialog_manager)
    await callback.answer()
