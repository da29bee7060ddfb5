"""One-message answers: a wish typed anywhere becomes a query with its link, no dialog needed."""

from typing import Final

from aiogram.enums import ButtonStyle, ChatType
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyParameters,
)

from bot import i18n, search_text
from bot.domain.ids import UserId
from bot.domain.wish import classify, clean
from bot.services.finder import Found
from bot.services.search import SearchService

MENU_CALLBACK: Final = "menu"
CONTINUE_CALLBACK: Final = "continue"


class OpenFound(CallbackData, prefix="s"):
    """Open the full conversation about a search made before."""

    search_id: str
    product: int = 0
    word: int | None = None


async def answer_wish(message: Message, text: str, searches: SearchService) -> None:
    """Answer in one message; what is not a wish gets one clear hint."""
    if problem := classify(text):
        await _tell(message, i18n.html(search_text.wish_hint(problem)))
        return
    if message.from_user is None:
        return
    found = await searches.start(UserId(message.from_user.id), clean(text))
    private = message.chat.type == ChatType.PRIVATE
    asks = private and found.is_ambiguous
    text = search_text.question(found) if asks else search_text.answer(found)
    await _tell(message, text, _keyboard(found, private=private))


async def _tell(message: Message, text: str, keyboard: InlineKeyboardMarkup | None = None) -> None:
    """In a group to the one who asked, even if the question has been deleted since."""
    if message.chat.type == ChatType.PRIVATE:
        await message.answer(text, reply_markup=keyboard)
    else:
        await message.answer(text, reply_markup=keyboard, reply_parameters=to_asker(message))


def to_asker(message: Message) -> ReplyParameters:
    """Point at the question, if it is still there."""
    return ReplyParameters(message_id=message.message_id, allow_sending_without_reply=True)


def _keyboard(found: Found, *, private: bool) -> InlineKeyboardMarkup:
    """In a group only buttons that act for nobody in particular: the link and the copy."""
    if found.is_ambiguous and private:
        return InlineKeyboardMarkup(
            inline_keyboard=[
                [_open_button(found, name, index)] for index, name in enumerate(found.products)
            ]
        )
    rows = [
        [
            InlineKeyboardButton(
                text=i18n.plain("search-btn-open"), url=found.link, style=ButtonStyle.PRIMARY
            )
        ],
        [
            InlineKeyboardButton(
                text=i18n.plain("search-btn-copy"),
                copy_text=CopyTextButton(text=found.query.typed),
            )
        ],
    ]
    if private:
        rows[1].append(_open_button(found, i18n.plain("search-btn-refine"), 0))
        rows += [
            [_open_button(found, i18n.plain("search-btn-unsure", **doubt), 0, int(doubt["id"]))]
            for doubt in search_text.doubtful_words(found)
        ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _open_button(
    found: Found, text: str, product: int, word: int | None = None
) -> InlineKeyboardButton:
    data = OpenFound(search_id=found.search.id, product=product, word=word)
    return InlineKeyboardButton(text=text, callback_data=data.pack())
