"""Groups: a command is answered in place, a conversation moves to the private chat."""

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandObject
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.utils.deep_linking import create_start_link
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n, links
from bot.answers import answer_wish, to_asker
from bot.domain.answers import Sureness
from bot.services.answers import AnswerService
from bot.services.search import SearchService
from bot.states import ENTRANCES

REMINDERS = ("remind", "reminders")


def build_router() -> Router:
    router = Router(name="groups")
    router.message.filter(F.chat.type.in_({ChatType.GROUP, ChatType.SUPERGROUP}))
    router.message.register(on_search, Command("search", ignore_case=True))
    router.message.register(on_help, Command("help", ignore_case=True))
    router.message.register(
        on_private_matter,
        Command("start", "cancel", *REMINDERS, *ENTRANCES, ignore_case=True),
    )
    return router


@inject
async def on_search(
    message: Message,
    command: CommandObject,
    bot: Bot,
    searches: FromDishka[SearchService],
) -> None:
    if command.args and message.from_user:
        await answer_wish(message, command.args, searches)
    else:
        await _invite(message, bot, "search")


@inject
async def on_help(
    message: Message,
    command: CommandObject,
    bot: Bot,
    answers: FromDishka[AnswerService],
) -> None:
    """The button opens the answer itself when there is one."""
    reply = answers.ask(command.args or "")
    is_sure = reply.sureness is Sureness.SURE
    await _invite(message, bot, links.to_answer(reply.found[0]) if is_sure else "help")


async def on_private_matter(message: Message, command: CommandObject, bot: Bot) -> None:
    named = command.command.lower()
    payload = "reminders" if named in REMINDERS else named
    is_known = payload in ENTRANCES or payload == "reminders"
    await _invite(message, bot, payload if is_known else "menu")


async def _invite(message: Message, bot: Bot, payload: str) -> None:
    link = await create_start_link(bot, payload)
    button = InlineKeyboardButton(text=i18n.plain("group-btn-private"), url=link)
    await message.answer(
        i18n.html("group-private-only"),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
        reply_parameters=to_asker(message),
    )
