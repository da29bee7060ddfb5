"""Every table of the product. Each row is keyed by the person, chat or update it belongs to."""

from bot.db.tables.buying import (
    deals,
    exchange_rates,
    needs,
    registrations,
    supplier_checks,
    suppliers,
)
from bot.db.tables.metadata import metadata
from bot.db.tables.papers import calendar_exports, deal_evidence
from bot.db.tables.pushing import reminders, send_budget
from bot.db.tables.sharing import (
    deal_shares,
    share_helpers,
    share_presses,
    withdrawn_messages,
)
from bot.db.tables.talking import (
    buyers,
    corrections,
    dialog_states,
    glossary_words,
    parked_updates,
    processed_updates,
    rfqs,
    searches,
    translations,
    unknown_words,
    users,
)

__all__ = [
    "buyers",
    "calendar_exports",
    "corrections",
    "deal_evidence",
    "deal_shares",
    "deals",
    "dialog_states",
    "exchange_rates",
    "glossary_words",
    "metadata",
    "needs",
    "parked_updates",
    "processed_updates",
    "registrations",
    "reminders",
    "rfqs",
    "searches",
    "send_budget",
    "share_helpers",
    "share_presses",
    "supplier_checks",
    "suppliers",
    "translations",
    "unknown_words",
    "users",
    "withdrawn_messages",
]
