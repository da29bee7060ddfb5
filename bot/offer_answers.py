"""Where a supplier's offer may go that was sent outside any conversation about it."""

from enum import StrEnum

from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot import i18n
from bot.domain.wish import classify


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


def ways(offer: str) -> InlineKeyboardMarkup:
    """Where an offer may go; the message that bears these buttons has to answer it."""
    is_wish = classify(offer) is None
    rows = [
        [_button(Way.DEAL, ButtonStyle.PRIMARY)],
        [_button(Way.CHECK), _button(Way.LETTER)],
        *([[_button(Way.SEARCH)]] if is_wish else []),
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def search_anyway() -> InlineKeyboardMarkup:
    """A search for the words that the message with this button answers."""
    data = OfferWay(way=Way.SEARCH).pack()
    button = InlineKeyboardButton(text=i18n.plain("talk-btn-search"), callback_data=data)
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


def _button(way: Way, style: ButtonStyle | None = None) -> InlineKeyboardButton:
    text, data = i18n.plain(f"offer-btn-{way}"), OfferWay(way=way).pack()
    return InlineKeyboardButton(text=text, callback_data=data, style=style)
