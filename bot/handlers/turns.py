"""Commands said in words, such as "stop" or "menu": each works in every state, as a command does."""

from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import Message
from aiogram_dialog import DialogManager
from dishka import AsyncContainer

from bot import talk_answers
from bot.domain.talk import Turn
from bot.services.listener import Listener


def build_router() -> Router:
    router = Router(name="turns")
    router.message.filter(F.chat.type == ChatType.PRIVATE, F.text)
    router.message.register(on_turn, said_everywhere)
    return router


async def said_everywhere(
    message: Message, dishka_container: AsyncContainer
) -> dict[str, Any] | bool:
    """Whether the text is a command said in words, such as works in every state."""
    listener = await dishka_container.get(Listener)
    turn = listener.command(message.text or "")
    return {"turn": turn} if turn and turn.everywhere else False


async def on_turn(message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    await talk_answers.take(turn, message, dialog_manager)
