"""Every conversation, in the order of the menu."""

from bot.dialogs import (
    buyer,
    check,
    cost,
    deals,
    followups,
    menu,
    pay,
    register,
    rfq,
    search,
    settings,
    welcome,
    where,
)
from bot.dialogs.help import dialog as help_dialog

ALL_DIALOGS = (
    menu.dialog,
    welcome.dialog,
    search.dialog,
    rfq.dialog,
    followups.dialog,
    where.dialog,
    where.map_dialog,
    register.dialog,
    pay.dialog,
    cost.dialog,
    deals.dialog,
    check.dialog,
    settings.dialog,
    buyer.dialog,
    help_dialog,
)
