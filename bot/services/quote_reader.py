"""Reads a supplier's offer that the buyer has pasted or forwarded."""

from bot.domain.deal import DealError
from bot.domain.quote import Quote, QuoteWords, is_offer, read_quote
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

    def offered(self, text: str, *, is_forwarded: bool) -> Quote | None:
        """What it says, if it clearly is an offer; most other texts cost next to nothing."""
        if not any(map(str.isdigit, text)):
            return None
        quote, currencies = (
            read_quote(text, self._words, self._rfq.currencies),
            self._rfq.currencies,
        )
        is_clear = is_offer(text, quote, self._words, currencies, is_forwarded=is_forwarded)
        return quote if is_clear else None
