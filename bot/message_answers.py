"""Answers to a supplier's message: the warnings at once, the translation behind them."""

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot import i18n
from bot.answers import to_asker
from bot.offer_answers import ways, words
from bot.services.message_reader import SupplierMessage
from bot.services.supplier_messages import SupplierMessages
from bot.texts import message_text
from bot.widgets import is_first_of_album


def recognised(message: Message, messages: SupplierMessages) -> SupplierMessage | None:
    """A supplier's message; None for a buyer's own words."""
    return messages.recognise(words(message), is_forwarded=message.forward_origin is not None)


async def answered(message: Message, messages: SupplierMessages, manager: DialogManager) -> bool:
    """Whether it was a supplier's message and not a buyer's own words."""
    found = recognised(message, messages)
    if found is not None and (not message.media_group_id or is_first_of_album(message, manager)):
        await explain(message, found, messages)
    return found is not None


async def explain(message: Message, found: SupplierMessage, messages: SupplierMessages) -> None:
    said = message_text.explained(found, messages.reasons(found))
    if found.quote:
        # Its buttons take the offer from the message that is answered.
        keyboard, asker = ways(words(message)), to_asker(message)
        await message.answer(said, reply_markup=keyboard, reply_parameters=asker)
    else:
        await message.answer(said)
    if messages.needs_translation(found):
        russian = await messages.russian(found)
        said = message_text.translated(russian) if russian else i18n.html("message-untranslated")
        await message.answer(said)
