"""Writes the parts of a payment the way the trade does: "30 to 70" becomes 30/70."""

import re

_WHOLE = 100
# What stands between: a sign, or one of three short Russian words.
_SHARES = re.compile(
    r"(?<![\w/.,])([1-9][0-9]?)"
    r"(?:\s?[/:x\u0445–—-]\s?|\s(?:\u043d\u0430|\u0438|\u043a)\s)"
    r"([1-9][0-9]?)(?![\w/]|\s?%)",
    re.IGNORECASE,
)


def with_shares(text: str) -> str:
    """The text with every two parts that make a whole written `30/70`; others are left alone.

    A translator reads "30 by 70" as the sides of a thing; with per cent signs it makes no mistake.
    """
    return _SHARES.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    first, second = found.groups()
    return f"{first}/{second}" if int(first) + int(second) == _WHOLE else found[0]
