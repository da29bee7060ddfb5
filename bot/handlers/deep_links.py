"""Links from other chats into the private one: to an answer, a line, a query to return to."""

from aiogram.filters import CommandObject
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.types import SwitchInlineQueryChosenChat as ChosenChat
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n, links, states
from bot.answers import answer_wish
from bot.messages import cut
from bot.services.search import SearchService

_QUERY_SHOWN = 100


async def open_answer(manager: DialogManager, payload: str) -> None:
    """Back from such a link; the dialog checks that there is such an answer."""
    found = payload.removeprefix(links.ANSWER).replace("-", ":", 1)
    await states.open_help(manager, found=[found], is_sure=True)


@inject
async def on_line(
    message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    searches: FromDishka[SearchService],
) -> None:
    """Do what the line asks for, as if it had been typed; the menu for a broken link."""
    line = links.read_line(command.args or "")
    if line is None:
        await states.open_menu(dialog_manager)
        return
    name, text = line
    if name == "search":
        await answer_wish(message, text, searches)
    elif name == "rfq":
        await states.open_rfq(dialog_manager, wish=text)
    elif name == "pay":
        await states.open_pay(dialog_manager, text)
    else:
        await states.open_cost(dialog_manager, text)


async def offer_return(message: Message, payload: str) -> None:
    """A button back to the chat where the query was typed, with the same query."""
    query = links.read_query(payload)
    anywhere = ChosenChat(
        query=query,
        allow_user_chats=True,
        allow_group_chats=True,
        allow_channel_chats=True,
    )
    button = InlineKeyboardButton(
        text=i18n.plain("inline-btn-return"), switch_inline_query_chosen_chat=anywhere
    )
    await message.answer(
        i18n.html("inline-return", query=cut(query, _QUERY_SHOWN))
        if query
        else i18n.html("inline-return-empty"),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
    )
