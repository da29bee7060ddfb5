"""Reads a supplier's offer that the buyer has pasted or forwarded."""

from bot.domain.deal import DealError
from bot.domain.quote import Quote, QuoteWords, read_quote
from bot.domain.rfq import RfqRules


class QuoteReader:
    """CPU only."""

    def __init__(self, words: QuoteWords, rfq: RfqRules) -> None:
        self._words = words
        self._rfq = rfq

    def read(self, text: str) -> Quote:
        """What it says without a doubt. DealError when that is nothing."""
        quote = read_quote(text, self._words, self._rfq.currencies)
        if not quote:
            raise DealError("err-deal-quote-none")
        return quote
