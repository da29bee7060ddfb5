"""How an offer reads: what was understood of it, in one line."""

import re

from bot import i18n
from bot.domain.quote import Lead, Quote
from bot.texts import deal_text


def line(quote: Quote) -> str:
    """Everything that was read, as plain text."""
    known = [
        _price(quote),
        i18n.plain("deal-quote-quantity", count=quote.quantity) if quote.quantity else "",
        i18n.plain("deal-quote-moq", count=quote.moq) if quote.moq else "",
        f"{quote.incoterm} {quote.place}".strip(),
        _lead(quote.lead) if quote.lead else "",
        _parts(quote.parts) if quote.parts else "",
    ]
    return " · ".join(filter(None, known))


def _price(quote: Quote) -> str:
    if quote.price is None:
        return ""
    price = deal_text.money(quote.price.amount, quote.price.currency)
    return i18n.plain("deal-quote-price", price=price)


def _lead(lead: Lead) -> str:
    return i18n.plain(
        "deal-quote-lead",
        low=lead.low,
        high=lead.high if lead.high > lead.low else 0,
        last=lead.high,
        working="yes" if lead.is_working else "no",
    )


def _parts(parts: str) -> str:
    shares = "/".join(re.findall("[0-9]+", parts))
    return i18n.plain("deal-quote-parts", shares=shares, lading="yes" if "bl" in parts else "no")
