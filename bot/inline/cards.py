"""A card: a line in the list of an inline query, and the message it becomes when it is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aiogram.enums import ButtonStyle, ParseMode
from aiogram.types import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultUnion,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from dishka import AsyncContainer

from bot import i18n, links
from bot.domain.ids import UserId
from bot.domain.inline import Asked
from bot.messages import cut

PAGE: Final = 20
_TITLE, _DESCRIPTION, _COPIED, _QUERY = 64, 120, 256, 256

Row = tuple[InlineKeyboardButton, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """`title` and `description` are plain, `text` is HTML of one message."""

    title: str
    description: str
    text: str
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One page. `total` counts the cards of all pages.

    `is_personal`: somebody else would get another answer to the same query.
    """

    cards: Sequence[Card]
    total: int
    is_personal: bool


@dataclass(frozen=True, slots=True)
class Question:
    """Who asks what, from which card of the list on, and where the answers come from."""

    asked: Asked
    user_id: UserId
    bot_name: str
    offset: int
    container: AsyncContainer

    def page_of(self, cards: Sequence[Card], *, is_personal: bool) -> Answer:
        page = cards[self.offset : self.offset + PAGE]
        return Answer(page, len(cards), is_personal=is_personal)


def results(answer: Answer, offset: int) -> list[InlineQueryResultUnion]:
    """For Telegram. The ids are places in the list: an id may be seen by others."""
    return [
        InlineQueryResultArticle(
            id=str(place),
            title=cut(card.title, _TITLE),
            description=cut(card.description, _DESCRIPTION) or None,
            input_message_content=InputTextMessageContent(
                message_text=card.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            ),
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[list(row) for row in card.rows])
            if card.rows
            else None,
        )
        for place, card in enumerate(answer.cards, offset)
    ]


def link_button(key: str, url: str, *, is_main: bool = False) -> InlineKeyboardButton:
    style = ButtonStyle.PRIMARY if is_main else None
    return InlineKeyboardButton(text=i18n.plain(key), url=url, style=style)


def copy_button(key: str, text: str) -> InlineKeyboardButton:
    copied = CopyTextButton(text=text[:_COPIED])
    return InlineKeyboardButton(text=i18n.plain(key), copy_text=copied)


def line_button(key: str, question: Question, command: str, *texts: str) -> InlineKeyboardButton:
    """To the private chat of whoever presses, as if they had typed the line there."""
    payload = links.to_line(command, *texts)
    return link_button(key, links.address(question.bot_name, payload))


def again_button(text: str, query: str) -> InlineKeyboardButton:
    """Types the query into the field of the same chat."""
    return InlineKeyboardButton(
        text=cut(text, _TITLE), switch_inline_query_current_chat=query[:_QUERY]
    )
