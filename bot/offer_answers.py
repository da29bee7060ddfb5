"""A supplier's offer sent outside any conversation about it: what was read, and where it may go."""

from enum import StrEnum

from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot import i18n
from bot.answers import to_asker
from bot.domain.quote import Quote
from bot.domain.wish import classify
from bot.services.quote_reader import QuoteReader
from bot.texts import quote_text


class Way(StrEnum):
    DEAL = "deal"
    CHECK = "check"
    LETTER = "letter"
    SEARCH = "search"


class OfferWay(CallbackData, prefix="o"):
    """Where the offer goes that the message with the button answers: it need not be kept."""

    way: Way


async def answered_offer(message: Message, quotes: QuoteReader) -> bool:
    """Whether the text was an offer; then it has its answer."""
    is_forwarded = message.forward_origin is not None
    quote = quotes.offered(message.text or "", is_forwarded=is_forwarded)
    if quote is not None:
        await _answer(message, quote)
    return quote is not None


async def _answer(message: Message, quote: Quote) -> None:
    """Point at the offer: the buttons take its text from there."""
    text = i18n.html("offer-answer", quote=quote_text.line(quote) or "none")
    keyboard = _keyboard(is_wish=classify(message.text or "") is None)
    await message.answer(text, reply_markup=keyboard, reply_parameters=to_asker(message))


def _keyboard(*, is_wish: bool) -> InlineKeyboardMarkup:
    rows = [
        [_button(Way.DEAL, ButtonStyle.PRIMARY)],
        [_button(Way.CHECK), _button(Way.LETTER)],
        *([[_button(Way.SEARCH)]] if is_wish else []),
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _button(way: Way, style: ButtonStyle | None = None) -> InlineKeyboardButton:
    text, data = i18n.plain(f"offer-btn-{way}"), OfferWay(way=way).pack()
    return InlineKeyboardButton(text=text, callback_data=data, style=style)
