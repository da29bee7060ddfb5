"""What was read in the supplier's offer is taken off a deal, and put back."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.deal.errors import DealError
from bot.domain.deal.model import Deal

_DROPPED: Final = "unquoted"


def drop_quote(deal: Deal, at: datetime) -> Deal:
    """Without the offer; what was filled in from it stays."""
    return deal.changed(at, replace(deal.terms, quote=None), _DROPPED)


def is_quote_dropped(deal: Deal) -> bool:
    """Whether that was the last thing that happened to it."""
    return deal.undoable is not None and deal.undoable.kind == _DROPPED


def restore_quote(deal: Deal, at: datetime) -> Deal:
    """The offer again. DealError unless it was just taken off: no other change is taken back."""
    if not is_quote_dropped(deal):
        raise DealError("err-deal-undo")
    return deal.undone(at)
