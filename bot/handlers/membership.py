"""The bot's own membership: who comes back is reminded again, a group it left follows no more."""

import logging

from aiogram import Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import ChatMemberRestricted, ChatMemberUpdated, ResultChatMemberUnion
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot.domain.ids import ChatId, UserId
from bot.services.reminder_calm import ReminderCalm
from bot.services.shares import ShareService

logger = logging.getLogger(__name__)


def build_router() -> Router:
    router = Router(name="membership")
    router.my_chat_member.register(on_membership)
    return router


@inject
async def on_membership(
    event: ChatMemberUpdated, calm: FromDishka[ReminderCalm], shares: FromDishka[ShareService]
) -> None:
    """In private, leaving needs nothing: the first push that fails stops the others."""
    member, chat = event.new_chat_member, event.chat
    logger.info("chat %s: the bot is now %s", chat.id, member.status)
    if chat.type != ChatType.PRIVATE:
        if not _may_write(member):
            await shares.lose(ChatId(chat.id))
    elif member.status == ChatMemberStatus.MEMBER:
        await calm.return_of(UserId(event.from_user.id))


def _may_write(member: ResultChatMemberUnion) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member and member.can_send_messages
    return member.status not in {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}
