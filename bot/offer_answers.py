"""A supplier's offer sent outside any conversation about it: what was read, and where it may go."""

from enum import StrEnum

from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager
from dishka import AsyncContainer

from bot import i18n
from bot.answers import to_asker
from bot.domain.quote import Quote
from bot.domain.wish import classify
from bot.services.quote_reader import QuoteReader
from bot.texts import quote_text
from bot.widgets import is_first_of_album


class Way(StrEnum):
    DEAL = "deal"
    CHECK = "check"
    LETTER = "letter"
    SEARCH = "search"


class OfferWay(CallbackData, prefix="o"):
    """Where the offer goes that the message with the button answers: it need not be kept."""

    way: Way


def words(message: Message) -> str:
    """What a message says: suppliers like to write under a photo."""
    return message.text or message.caption or ""


async def says_something(message: Message, dishka_container: AsyncContainer) -> bool:
    """A filter: a text, or an offer under a photo or a file; what else is there is no wish."""
    if message.text:
        return True
    quotes = await dishka_container.get(QuoteReader)
    return _read(message, quotes) is not None


async def answered_offer(message: Message, quotes: QuoteReader, manager: DialogManager) -> bool:
    """Whether the words were an offer; then they have their answer."""
    quote = _read(message, quotes)
    if quote is None:
        return False
    if not message.media_group_id or is_first_of_album(message, manager):
        await _answer(message, quote)
    return True


def _read(message: Message, quotes: QuoteReader) -> Quote | None:
    is_forwarded = message.forward_origin is not None
    return quotes.offered(words(message), is_forwarded=is_forwarded)


async def _answer(message: Message, quote: Quote) -> None:
    """Point at the offer: the buttons take its text from there."""
    text = i18n.html("offer-answer", quote=quote_text.line(quote) or "none")
    keyboard = ways(words(message))
    await message.answer(text, reply_markup=keyboard, reply_parameters=to_asker(message))


def ways(offer: str) -> InlineKeyboardMarkup:
    """Where an offer may go; the message that bears these buttons has to answer it."""
    is_wish = classify(offer) is None
    rows = [
        [_button(Way.DEAL, ButtonStyle.PRIMARY)],
        [_button(Way.CHECK), _button(Way.LETTER)],
        *([[_button(Way.SEARCH)]] if is_wish else []),
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _button(way: Way, style: ButtonStyle | None = None) -> InlineKeyboardButton:
    text, data = i18n.plain(f"offer-btn-{way}"), OfferWay(way=way).pack()
    return InlineKeyboardButton(text=text, callback_data=data, style=style)
