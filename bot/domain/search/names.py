"""What to call the products of a wish when asking which one to look for (S8)."""

import textwrap
from collections.abc import Sequence

from bot.domain.translation import Phrase, Role, Segment

_LONGEST_NAME = 40  # still readable on a button
_NOT_THE_PRODUCT = frozenset({Role.TRADE, Role.ORIGIN})


def product_names(phrase: Phrase) -> tuple[str, ...]:
    """Each product in the user's own words, short enough for a button."""
    return tuple(product_name(segments) for segments in phrase.products)


def product_name(segments: Sequence[Segment]) -> str:
    """The user's words without trade words, countries and small words at the edges."""
    telling = [segment for segment in segments if segment.role not in _NOT_THE_PRODUCT]
    while telling and telling[0].role is Role.DROP:
        telling.pop(0)
    while telling and telling[-1].role is Role.DROP:
        telling.pop()
    name = " ".join(segment.source for segment in telling or segments)
    return textwrap.shorten(name, _LONGEST_NAME, placeholder="…")
