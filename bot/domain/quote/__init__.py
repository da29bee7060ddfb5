"""A supplier's offer, as far as its text says it without a doubt."""

from bot.domain.quote.model import Lead, Quote, QuoteWords, Tier
from bot.domain.quote.reading import read_quote

__all__ = ["Lead", "Quote", "QuoteWords", "Tier", "read_quote"]
