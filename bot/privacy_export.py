"""A person's own data as two files: one to read, one for programs."""

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.types import BufferedInputFile

from bot import i18n
from bot.domain.ids import UserId
from bot.services.privacy import PrivacyService, as_json
from bot.texts import privacy_text


async def send(bot: Bot, chat_id: int, user_id: UserId, privacy: PrivacyService) -> None:
    """Into the private chat with the person, and nowhere else."""
    if chat_id != user_id:
        raise ValueError("somebody's data may only go to themselves")
    await bot.send_chat_action(chat_id, ChatAction.UPLOAD_DOCUMENT)
    sections, now = await privacy.export(user_id), privacy.now()
    # Windows editors need the mark to tell Russian letters from others.
    readable = privacy_text.whole(sections, now).encode("utf-8-sig")
    name = f"{i18n.plain('privacy-file')}-{now:%Y-%m-%d}"
    caption = i18n.html("privacy-export")
    await bot.send_document(chat_id, BufferedInputFile(readable, f"{name}.txt"), caption=caption)
    whole = as_json(sections, user_id, now)
    await bot.send_document(chat_id, BufferedInputFile(whole, f"{name}.json"))
