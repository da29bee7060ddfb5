"""A supplier's offer, as far as its text says it without a doubt."""

from bot.domain.quote.model import Lead, Quote, QuoteWords
from bot.domain.quote.reading import read_quote
from bot.domain.quote.telling import is_offer

__all__ = ["Lead", "Quote", "QuoteWords", "is_offer", "read_quote"]
