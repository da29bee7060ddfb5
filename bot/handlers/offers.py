"""Buttons under the answer to a supplier's offer."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import states
from bot.domain.ids import UserId
from bot.domain.wish import clean
from bot.offer_answers import OfferWay, Way, words
from bot.services.search import SearchService


def build_router() -> Router:
    router = Router(name="offers")
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    router.callback_query.register(on_way, OfferWay.filter())
    return router


@inject
async def on_way(
    callback: CallbackQuery,
    callback_data: OfferWay,
    dialog_manager: DialogManager,
    searches: FromDishka[SearchService],
) -> None:
    """An offer that was deleted meanwhile is asked for again."""
    offer = _offer(callback)
    if callback_data.way is Way.DEAL:
        await states.open_offered_deal(dialog_manager, offer)
    elif callback_data.way is Way.CHECK:
        await states.open_check(dialog_manager)
    elif callback_data.way is Way.LETTER:
        await states.open_followups(dialog_manager)
    elif offer:
        found = await searches.start(UserId(callback.from_user.id), clean(offer))
        await states.open_found(dialog_manager, found.search.id)
    else:
        await states.open_search(dialog_manager)
    await callback.answer()


def _offer(callback: CallbackQuery) -> str:
    """The words of the message that was answered; "" when it is out of reach."""
    answer = callback.message if isinstance(callback.message, Message) else None
    asked = answer.reply_to_message if answer else None
    return words(asked) if asked else ""
