"""A supplier's offer, as far as its text says it without a doubt."""

from bot.domain.quote.model import Carton, Lead, Quote, QuoteWords, Tier
from bot.domain.quote.reading import read_quote

__all__ = ["Carton", "Lead", "Quote", "QuoteWords", "Tier", "read_quote"]
