"""Groups: a command is answered in place, a conversation moves to the private chat."""

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandObject
from aiogram.types import InlineKeyboardMarkup, Message
from dishka import AsyncContainer, FromDishka
from dishka.integrations.aiogram import inject

from bot import groups, i18n, links
from bot.answers import to_asker
from bot.domain.answers import Sureness
from bot.groups.answering import Asked
from bot.services.answers import AnswerService
from bot.states import ENTRANCES

REMINDERS = ("remind", "reminders")
QUOTING = {"search", "rfq", "term"}
"""Commands that need no line of their own in reply to a message that has it."""
IN_GROUPS = {ChatType.GROUP, ChatType.SUPERGROUP}


def build_router() -> Router:
    router = Router(name="groups")
    router.message.filter(F.chat.type.in_(IN_GROUPS))
    router.message.register(on_command, Command(*groups.ANSWERS, ignore_case=True))
    router.message.register(on_help, Command("help", ignore_case=True))
    router.message.register(
        on_private_matter,
        Command("start", "cancel", *REMINDERS, *ENTRANCES, ignore_case=True),
    )
    return router


async def on_command(
    message: Message, command: CommandObject, bot: Bot, dishka_container: AsyncContainer
) -> None:
    """With a line: answered in place. Without: asked about in the private chat."""
    name = command.command.lower()
    line = command.args or (_replied(message) if name in QUOTING else "")
    if not line:
        await _invite(message, bot, name)
        return
    reply = await groups.answer(name, Asked(line, dishka_container))
    await groups.send(message, bot, reply)


def _replied(message: Message) -> str:
    """What somebody else wrote, when the bare command replies to it."""
    replied = message.reply_to_message
    is_persons = replied and replied.from_user and not replied.from_user.is_bot
    return (replied.text or replied.caption or "") if replied and is_persons else ""


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
    """Deals, settings, reminders: shown to their owner alone, whatever stands in the line."""
    named = command.command.lower()
    payload = "reminders" if named in REMINDERS else named
    is_known = payload in ENTRANCES or payload == "reminders"
    await _invite(message, bot, payload if is_known else "menu")


async def _invite(message: Message, bot: Bot, payload: str) -> None:
    button = await groups.private_button(bot, payload)
    await message.answer(
        i18n.html("group-private-only"),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
        reply_parameters=to_asker(message),
    )
