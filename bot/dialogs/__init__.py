"""Every conversation, in the order of the menu."""

from bot.dialogs import (
    buyer,
    followups,
    menu,
    register,
    rfq,
    search,
    settings,
    start,
    welcome,
    where,
)

ALL_DIALOGS = (
    menu.dialog,
    welcome.dialog,
    search.dialog,
    rfq.dialog,
    followups.dialog,
    start.dialog,
    where.dialog,
    register.dialog,
    settings.dialog,
    buyer.dialog,
)
