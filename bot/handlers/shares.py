"""Groups that follow a deal: it is brought there, helped with, moved along, taken away."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import Message
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import groups, i18n, links
from bot.answers import to_asker
from bot.domain.errors import AppError
from bot.domain.ids import ChatId, ShareId, UserId
from bot.domain.share import Helper
from bot.handlers.groups import IN_GROUPS
from bot.messages import cut
from bot.services.shares import ShareService

NAME_SHOWN = 40


def build_router() -> Router:
    router = Router(name="shares")
    router.message.filter(F.chat.type.in_(IN_GROUPS))
    brought = CommandStart(deep_link=True, magic=F.args.startswith(links.SHARE), ignore_case=True)
    router.message.register(on_share, brought)
    router.message.register(on_share, Command("share", ignore_case=True))
    router.message.register(on_helper, Command("helper", ignore_case=True))
    router.message.register(on_migration, F.migrate_to_chat_id)
    return router


@inject
async def on_share(
    message: Message, command: CommandObject, shares: FromDishka[ShareService]
) -> None:
    """The deal of an offer, for this group or this topic; a push worker posts its card."""
    payload = (command.args or "").strip()
    if not payload:
        await message.answer(i18n.html("share-how"), reply_parameters=to_asker(message))
        return
    await shares.attach(
        _person(message),
        ShareId(payload.removeprefix(links.SHARE)),
        ChatId(message.chat.id),
        (message.message_thread_id or 0) if message.is_topic_message else 0,
        message.chat.title or "",
    )


@inject
async def on_helper(message: Message, shares: FromDishka[ShareService]) -> None:
    """Whoever wrote the message that the owner answers may act under the owner's deals here."""
    owner, replied = _person(message), message.reply_to_message
    if replied is None or replied.from_user is None or replied.sender_chat is not None:
        raise AppError("err-helper-whom")
    person = replied.from_user
    if person.is_bot:
        raise AppError("err-helper-bot")
    if person.id == owner:
        raise AppError("err-helper-self")
    name = cut(person.full_name, NAME_SHOWN)
    await shares.add_helper(owner, ChatId(message.chat.id), Helper(UserId(person.id), name))
    await message.answer(
        i18n.html("share-helper-added", who=name), reply_parameters=to_asker(message)
    )


@inject
async def on_migration(message: Message, shares: FromDishka[ShareService]) -> None:
    """The group is a supergroup now: what it follows goes along."""
    if message.migrate_to_chat_id is not None:
        shares.move(ChatId(message.chat.id), ChatId(message.migrate_to_chat_id))


async def tell_how(message: Message) -> None:
    """In private: these commands are for groups, and how a deal gets there."""
    await message.answer(i18n.html("share-private"))


def _person(message: Message) -> UserId:
    """AppError when a group speaks, and nobody knows which person it is."""
    if groups.is_hidden(message) or message.from_user is None:
        raise AppError("err-share-hidden")
    return UserId(message.from_user.id)
