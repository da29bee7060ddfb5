"""Every conversation, in the order of the menu."""

from bot.dialogs import (
    buyer,
    cost,
    followups,
    menu,
    pay,
    questions,
    rfq,
    search,
    settings,
    welcome,
)

ALL_DIALOGS = (
    menu.dialog,
    welcome.dialog,
    search.dialog,
    rfq.dialog,
    followups.dialog,
    pay.dialog,
    cost.dialog,
    questions.dialog,
    settings.dialog,
    buyer.dialog,
)
