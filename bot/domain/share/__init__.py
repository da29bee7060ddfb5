"""A deal that a group follows: what it sees, who may act there, what was pressed."""

from bot.domain.share.model import (
    EDIT_PAUSE,
    MOST_HELPERS,
    MOST_SHARES,
    OFFER_LASTS,
    PAY_TWICE_AFTER,
    PAY_TWICE_WITHIN,
    Act,
    Followers,
    Helper,
    Press,
    Presser,
    Share,
    confirms,
)
from bot.domain.share.news import lost

__all__ = [
    "EDIT_PAUSE",
    "MOST_HELPERS",
    "MOST_SHARES",
    "OFFER_LASTS",
    "PAY_TWICE_AFTER",
    "PAY_TWICE_WITHIN",
    "Act",
    "Followers",
    "Helper",
    "Press",
    "Presser",
    "Share",
    "confirms",
    "lost",
]
