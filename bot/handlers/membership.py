"""The bot's own membership: nothing is sent here, the fact is only logged."""

import logging

from aiogram import Router
from aiogram.types import ChatMemberUpdated

logger = logging.getLogger(__name__)


def build_router() -> Router:
    router = Router(name="membership")
    router.my_chat_member.register(on_membership)
    return router


async def on_membership(event: ChatMemberUpdated) -> None:
    logger.info("chat %s: the bot is now %s", event.chat.id, event.new_chat_member.status)
