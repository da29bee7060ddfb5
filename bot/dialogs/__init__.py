"""Every conversation, in the order of the menu."""

from bot.dialogs import (
    buyer,
    check,
    cost,
    deals,
    followups,
    menu,
    papers,
    pay,
    privacy,
    register,
    rfq,
    search,
    settings,
    sharing,
    start,
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
    check.dialog,
    pay.dialog,
    cost.dialog,
    deals.dialog,
    papers.dialog,
    sharing.dialog,
    start.dialog,
    where.dialog,
    register.dialog,
    settings.dialog,
    buyer.dialog,
    privacy.dialog,
    help_dialog,
)
