"""The bot's own membership: whoever comes back gets their reminders again."""

import logging

from aiogram import Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import ChatMemberUpdated
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot.domain.ids import UserId
from bot.services.reminder_calm import ReminderCalm

logger = logging.getLogger(__name__)


def build_router() -> Router:
    router = Router(name="membership")
    router.my_chat_member.register(on_membership)
    return router


@inject
async def on_membership(event: ChatMemberUpdated, calm: FromDishka[ReminderCalm]) -> None:
    """Leaving needs nothing: the first push that fails stops the others."""
    logger.info("chat %s: the bot is now %s", event.chat.id, event.new_chat_member.status)
    is_back = event.new_chat_member.status == ChatMemberStatus.MEMBER
    if is_back and event.chat.type == ChatType.PRIVATE:
        await calm.return_of(UserId(event.from_user.id))
