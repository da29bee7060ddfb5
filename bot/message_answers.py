"""Answers to a supplier's message: the warnings at once, the translation behind them."""

from aiogram.types import Message

from bot import i18n
from bot.services.message_reader import SupplierMessage
from bot.services.supplier_messages import SupplierMessages
from bot.texts import message_text


async def answered(message: Message, messages: SupplierMessages) -> bool:
    """Whether it was a supplier's message and not a buyer's own words."""
    is_forwarded = message.forward_origin is not None
    text = message.text or message.caption or ""
    found = messages.recognise(text, is_forwarded=is_forwarded)
    if found is not None:
        await explain(message, found, messages)
    return found is not None


async def explain(message: Message, found: SupplierMessage, messages: SupplierMessages) -> None:
    await message.answer(message_text.explained(found, messages.reasons(found)))
    if messages.needs_translation(found):
        russian = await messages.russian(found)
        said = message_text.translated(russian) if russian else i18n.html("message-untranslated")
        await message.answer(said)
