"""What can be opened by its name: by `/name`, by a deep link `?start=name`, from a group."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiogram_dialog import DialogManager

from bot.states.buyer import open_buyer
from bot.states.check import open_check
from bot.states.cost import open_cost
from bot.states.deals import open_deals
from bot.states.help import open_help, open_terms
from bot.states.letters import open_followups, open_rfq
from bot.states.menu import open_settings
from bot.states.pay import open_pay
from bot.states.privacy import open_delete, open_privacy
from bot.states.search import open_search
from bot.states.start import open_register, open_where

ENTRANCES: Final[Mapping[str, Callable[[DialogManager], Awaitable[None]]]] = {
    "search": open_search,
    "rfq": open_rfq,
    "letters": open_followups,
    "settings": open_settings,
    "profile": open_buyer,
    "deals": open_deals,
    "check": open_check,
    "where": open_where,
    "register": open_register,
    "pay": open_pay,
    "cost": open_cost,
    "help": open_help,
    "privacy": open_privacy,
    # From a group: the file itself is one button away, in the private chat.
    "export": open_privacy,
    "delete": open_delete,
    "term": open_terms,
}
