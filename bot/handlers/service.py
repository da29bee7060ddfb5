"""Telegram's own notices (a pin, a timer, a title) are nobody's message: they get no answer."""

from aiogram import F, Router
from aiogram.types import Message

from bot.widgets import PERSONAL_CONTENT


def build_router() -> Router:
    router = Router(name="service")
    router.message.register(ignore, ~F.content_type.in_(PERSONAL_CONTENT))
    return router


async def ignore(_message: Message) -> None:
    """Handled by doing nothing, so that no dialog takes it for an answer."""
