"""What can be opened by its name: by `/name`, by a deep link `?start=name`, from a group."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot import states

ENTRANCES: Final[Mapping[str, Callable[[DialogManager], Awaitable[None]]]] = {
    "search": states.open_search,
    "rfq": states.open_rfq,
    "letters": states.open_followups,
    "where": states.open_where,
    "register": states.open_register,
    "settings": states.open_settings,
    "profile": states.open_buyer,
    "help": states.open_help,
}
