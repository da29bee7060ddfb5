"""Reads an offer as suppliers write it; what is doubtful is left out and asked for as usual."""

from collections.abc import Sequence

from bot.domain.money import Currency
from bot.domain.quote.model import Quote, QuoteWords
from bot.domain.quote.order import read_counts, read_incoterm, read_lead
from bot.domain.quote.payment import read_parts
from bot.domain.quote.price import read_price
from bot.domain.quote.text import folded

LONGEST = 4096


def read_quote(text: str, words: QuoteWords, currencies: Sequence[Currency]) -> Quote:
    """What the text says once and clearly. Never raises."""
    said = folded(text[:LONGEST])
    incoterm, place = read_incoterm(said, words, currencies)
    moq, quantity = read_counts(said, words, currencies)
    return Quote(
        price=read_price(said, words, currencies, tuple(words.incoterms)),
        quantity=quantity,
        moq=moq,
        incoterm=incoterm,
        place=place,
        lead=read_lead(said, words),
        parts=read_parts(said, words),
    )
