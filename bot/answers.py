"""One-message answers: a wish typed anywhere becomes a query with its link, no dialog needed."""

from typing import Final

from aiogram.enums import ButtonStyle, ChatType
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)

from bot import i18n, search_text
from bot.domain.ids import UserId
from bot.domain.wish import classify, clean
from bot.services.finder import Found
from bot.services.search import SearchService

MENU_CALLBACK: Final = "menu"
CONTINUE_CALLBACK: Final = "continue"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class OpenFound(CallbackData, prefix="s"):
    """Open the full conversation about a search made before."""

    search_id: str
    product: int = 0
    word: int | None = None


async def answer_wish(message: Message, text: str, searches: SearchService) -> None:
    """Answer in one message; what is not a wish gets one clear hint."""
    if problem := classify(text):
        await message.reply(i18n.html(search_text.wish_hint(problem)))
        return
    if message.from_user is None:
        return
    found = await searches.start(UserId(message.from_user.id), clean(text))
    private = message.chat.type == ChatType.PRIVATE
    send = message.answer if private else message.reply
    await send(
        search_text.answer(found),
        reply_markup=_keyboard(found, private=private),
        link_preview_options=NO_PREVIEW,
    )


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
