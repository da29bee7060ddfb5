"""Messages that get no answer: notices of Telegram, and the cards of our own inline answers.

A pin, a timer, a title are nobody's; a card was chosen by somebody, but not written to the bot.
"""

from aiogram import Bot, F, Router
from aiogram.types import Message

from bot.widgets import PERSONAL_CONTENT


def build_router() -> Router:
    router = Router(name="service")
    router.message.register(ignore, ~F.content_type.in_(PERSONAL_CONTENT))
    router.message.register(ignore, is_own_card)
    return router


async def is_own_card(message: Message, bot: Bot) -> bool:
    return message.via_bot is not None and message.via_bot.id == bot.id


async def ignore(_message: Message) -> None:
    """Handled by doing nothing, so that no dialog takes it for an answer."""
