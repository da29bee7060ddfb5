"""How dialog windows reach the chat: aiogram-dialog's way, with one answer more understood."""

import datetime as dt

from aiogram import Bot
from aiogram.types import Message
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.manager.message_manager import MessageManager

_UNKNOWN_DATE = dt.datetime.fromtimestamp(0, tz=dt.UTC)


class SteadyMessageManager(MessageManager):
    """Bot API methods that edit may answer `true` instead of the message; both mean done."""

    async def edit_message(
        self, bot: Bot, new_message: NewMessage, old_message: OldMessage
    ) -> Message:
        edited: Message | bool = await super().edit_message(bot, new_message, old_message)
        if isinstance(edited, Message):
            return edited
        return Message(
            message_id=old_message.message_id,
            date=_UNKNOWN_DATE,
            chat=old_message.chat,
            text=new_message.text,
        )
