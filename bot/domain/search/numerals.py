"""Reads one number whatever signs its writer uses for thousands and for decimals."""

import re
from decimal import Decimal

from bot.domain.search.errors import AmountError

LONGEST_NUMERAL = 25
_DECIMALS = r"[.,](?P<decimals>[0-9]+)"
_GROUPED = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?P<sign>[.,])[0-9]{3}(?:(?P=sign)[0-9]{3})*)"
    rf"(?:(?!(?P=sign)){_DECIMALS})?"
)
_UNGROUPED = re.compile(rf"(?P<whole>[0-9]+)(?:{_DECIMALS})?")


def numeral(digits: str) -> Decimal:
    """The value of digits with dots, commas, spaces or apostrophes between them.

    One sign before exactly three digits is a thousands sign («1.500» is 1500), unless the number
    begins with zero. Raises AmountError when the signs make no sense together.
    """
    compact = re.sub(r"[ '’]", "", digits)
    match = _GROUPED.fullmatch(compact) or _UNGROUPED.fullmatch(compact)
    if not match:
        raise AmountError("err-amount-none")
    whole = re.sub(r"[.,]", "", match["whole"])
    return Decimal(f"{whole}.{match['decimals'] or 0}").normalize()
