"""A calendar file on its way into the chat."""

from datetime import tzinfo
from functools import partial

from aiogram.types import BufferedInputFile
from aiogram_dialog import DialogManager

from bot import i18n, letter_messages
from bot.domain.watch import WatchRules
from bot.services.deal_calendar import Farewell, Wording
from bot.texts import calendar_text
from bot.widgets import bot_of, chat_of


def wording(zone: tzinfo, rules: WatchRules) -> tuple[Wording, Farewell]:
    """How entries are said, and how they are taken back."""
    return partial(calendar_text.wanted, zone=zone, rules=rules), calendar_text.cancelled


async def send(manager: DialogManager, file: bytes, name: str) -> None:
    """The file stays; the live screen moves under it."""
    caption = i18n.html("deal-ics-caption")
    document = BufferedInputFile(file, name)
    await bot_of(manager).send_document(chat_of(manager), document, caption=caption)
    letter_messages.stay_below(manager)
