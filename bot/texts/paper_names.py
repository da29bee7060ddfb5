"""Names of the files that a deal gives: Latin letters, no ids."""

from typing import Final

from bot.domain.deal import Deal
from bot.services.ports import Latin

_LONGEST: Final = 30


def paper_name(kind: str, deal: Deal, latin: Latin, extension: str) -> str:
    """Such as `evidence-termokruzhki.zip`: what it is, and of which product."""
    spelled = latin.name(deal.terms.product)
    words = "".join(one if one.isascii() and one.isalnum() else " " for one in spelled).split()
    slug = "-".join([kind, *words]).lower()[:_LONGEST].rstrip("-")
    return f"{slug}.{extension}"
