"""Every conversation, in the order of the menu."""

from bot.dialogs import buyer, check, followups, menu, rfq, search, settings, welcome

ALL_DIALOGS = (
    menu.dialog,
    welcome.dialog,
    search.dialog,
    rfq.dialog,
    followups.dialog,
    check.dialog,
    settings.dialog,
    buyer.dialog,
)
