"""Every conversation, in the order of the menu."""

from bot.dialogs import buyer, followups, menu, rfq, search, settings, welcome
from bot.dialogs.help import dialog as help_dialog

ALL_DIALOGS = (
    menu.dialog,
    welcome.dialog,
    search.dialog,
    rfq.dialog,
    followups.dialog,
    settings.dialog,
    buyer.dialog,
    help_dialog,
)
