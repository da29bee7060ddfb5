"""A letter in the chat: shortened on the live screen, whole in messages that stay."""

from aiogram_dialog import DialogManager, ShowMode

from bot import i18n
from bot.domain.letter import Letter
from bot.domain.translation import Language
from bot.messages import cut, split
from bot.texts import letters
from bot.widgets import bot_of, chat_of

# What a copy button takes.
COPY_LIMIT = 256
# Together with the headings and the remarks they stay under Telegram's 4,096.
_LETTER_SHOWN, _READING_SHOWN = 1700, 1400


def shown_body(letter: Letter, language: Language) -> str:
    return cut(letters.body(letter, language), _LETTER_SHOWN)


def shown_reading(letter: Letter) -> str:
    """The Russian of it, line by line."""
    return cut(letters.body(letter, Language.RUSSIAN), _READING_SHOWN)


async def send(manager: DialogManager, letter: Letter, language: Language) -> None:
    """The letter as messages to copy, one tap a block; the live screen moves under them."""
    for part in split(letters.body(letter, language)):
        text = i18n.html("letter-block", text=part)
        await bot_of(manager).send_message(chat_of(manager), text)
    stay_below(manager)


def stay_below(manager: DialogManager) -> None:
    """What was sent stays; the live screen moves under it."""
    manager.show_mode = ShowMode.DELETE_AND_SEND
