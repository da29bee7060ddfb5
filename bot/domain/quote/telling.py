"""Tells an offer from a wish, a question or any other message."""

from collections.abc import Sequence
from typing import Final

from bot.domain.drafting import has_cyrillic
from bot.domain.money import Currency
from bot.domain.quote.model import Quote, QuoteWords
from bot.domain.quote.price import names_prices
from bot.domain.quote.reading import LONGEST
from bot.domain.quote.text import folded

_ENOUGH: Final = 2
# Buyers say prices and least orders as well, and most of them in Russian.
_ENOUGH_IN_RUSSIAN: Final = 3


def is_offer(
    text: str,
    quote: Quote,
    words: QuoteWords,
    currencies: Sequence[Currency],
    *,
    is_forwarded: bool,
) -> bool:
    """Whether the text, of which `quote` was read, says enough of what only suppliers say.

    Prices by quantity leave no price of a piece to be read, and yet nobody else writes them.
    """
    told = [quote.moq, quote.incoterm, quote.lead, quote.parts]
    enough = _ENOUGH_IN_RUSSIAN if has_cyrillic(text) and not is_forwarded else _ENOUGH
    known = sum(map(bool, told))
    if known >= enough or known < enough - 1:
        return known >= enough
    said = folded(text[:LONGEST])
    return names_prices(said, words, currencies, tuple(words.incoterms))
