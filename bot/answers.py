"""One-message answers: a wish typed anywhere becomes a query with its link, no dialog needed."""

from typing import Final

from aiogram.enums import ButtonStyle
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyParameters,
)

from bot import i18n
from bot.domain.ids import UserId
from bot.domain.wish import classify, clean
from bot.services.finder import Found
from bot.services.search import SearchService
from bot.texts import search_text

MENU_CALLBACK: Final = "menu"
CONTINUE_CALLBACK: Final = "continue"


class OpenFound(CallbackData, prefix="s"):
    """Open the full conversation about a search made before."""

    search_id: str
    product: int = 0
    word: int | None = None


async def answer_wish(message: Message, text: str, searches: SearchService) -> None:
    """Answer in one message of the private chat; what is not a wish gets one clear hint."""
    if problem := classify(text):
        await message.answer(i18n.html(search_text.wish_hint(problem)))
        return
    if message.from_user is None:
        return
    await answer_found(message, await searches.start(UserId(message.from_user.id), clean(text)))


async def answer_found(message: Message, found: Found, warning: str = "") -> None:
    """What was found, or which of several products to begin with; a warning goes before it."""
    said = search_text.question(found) if found.is_ambiguous else search_text.answer(found)
    whole = "\n\n".join(filter(None, (warning, said)))
    await message.answer(whole, reply_markup=_keyboard(found))


def menu_button() -> InlineKeyboardMarkup:
    """The way on from a plain message."""
    button = InlineKeyboardButton(text=i18n.plain("btn-menu"), callback_data=MENU_CALLBACK)
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


def to_asker(message: Message) -> ReplyParameters:
    """Point at the question, if it is still there."""
    return ReplyParameters(message_id=message.message_id, allow_sending_without_reply=True)


def _keyboard(found: Found) -> InlineKeyboardMarkup:
    if found.is_ambiguous:
        return InlineKeyboardMarkup(
            inline_keyboard=[
                [_open_button(found, name, index)] for index, name in enumerate(found.products)
            ]
        )
    site = InlineKeyboardButton(
        text=i18n.plain("search-btn-open"), url=found.link, style=ButtonStyle.PRIMARY
    )
    copy = InlineKeyboardButton(
        text=i18n.plain("search-btn-copy"), copy_text=CopyTextButton(text=found.query.typed)
    )
    doubts = [
        [_open_button(found, i18n.plain("search-btn-unsure", **doubt), 0, int(doubt["id"]))]
        for doubt in search_text.doubtful_words(found)
    ]
    refine = _open_button(found, i18n.plain("search-btn-refine"), 0)
    return InlineKeyboardMarkup(inline_keyboard=[[site], [copy, refine], *doubts])


def _open_button(
    found: Found, text: str, product: int, word: int | None = None
) -> InlineKeyboardButton:
    data = OpenFound(search_id=found.search.id, product=product, word=word)
    return InlineKeyboardButton(text=text, callback_data=data.pack())
