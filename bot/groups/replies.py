"""How an answer looks in a group: a reply to the question, with links for all and buttons for one.

Buttons carry no rights: who asked what is read from the question that the answer replies to.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aiogram import Bot
from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.utils.deep_linking import create_start_link

from bot import i18n
from bot.answers import to_asker
from bot.domain.place import Country

HIDE: Final = "hide"
_COUNTRIES_SHOWN = 6
_IN_ROW = 2

Row = Sequence[InlineKeyboardButton]


class Press(CallbackData, prefix="g"):
    """`act` is a command to answer anew with what was chosen, or HIDE."""

    act: str
    country: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """`payload` is the deep link that goes on in the private chat.

    `choices` are for the asker alone; `otherwise` is said where nobody can press them.
    """

    text: str
    payload: str
    links: Sequence[Row] = ()
    choices: Sequence[Row] = ()
    otherwise: str = ""


def is_hidden(message: Message) -> bool:
    """Whether a group or a channel speaks here, so that nobody knows which person asked."""
    return message.sender_chat is not None


def country_choices(act: str, countries: Sequence[Country]) -> list[Row]:
    """The likeliest countries, two in a row."""
    buttons = [
        InlineKeyboardButton(text=one.name, callback_data=Press(act=act, country=one.code).pack())
        for one in countries[:_COUNTRIES_SHOWN]
    ]
    return [buttons[at : at + _IN_ROW] for at in range(0, len(buttons), _IN_ROW)]


async def keyboard(bot: Bot, reply: Reply, *, hidden: bool) -> InlineKeyboardMarkup:
    """What everybody may press first, then what is for the asker alone."""
    rows = [list(row) for row in (*reply.links, *(() if hidden else reply.choices))]
    last = [await private_button(bot, reply.payload)]
    if not hidden:
        hide = InlineKeyboardButton(
            text=i18n.plain("group-btn-hide"), callback_data=Press(act=HIDE).pack()
        )
        last.append(hide)
    return InlineKeyboardMarkup(inline_keyboard=[*rows, last])


async def private_button(bot: Bot, payload: str) -> InlineKeyboardButton:
    link = await create_start_link(bot, payload)
    return InlineKeyboardButton(text=i18n.plain("group-btn-private"), url=link)


async def send(message: Message, bot: Bot, reply: Reply) -> None:
    """To the one who asked, in the same topic, even if the question has been deleted since."""
    hidden = is_hidden(message)
    await message.answer(
        reply.otherwise if hidden and reply.otherwise else reply.text,
        reply_markup=await keyboard(bot, reply, hidden=hidden),
        reply_parameters=to_asker(message),
    )
