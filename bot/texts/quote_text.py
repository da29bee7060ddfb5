"""How an offer reads: what was understood of it, in one line."""

import re

from bot import i18n
from bot.domain.quote import Lead, Quote
from bot.texts import deal_text


def line(quote: Quote) -> str:
    """Everything that was read, as plain text."""
    known = [
        _price(quote),
        _tiers(quote),
        i18n.plain("deal-quote-quantity", count=quote.quantity) if quote.quantity else "",
        i18n.plain("deal-quote-moq", count=quote.moq) if quote.moq else "",
        f"{quote.incoterm} {quote.place}".strip(),
        _lead(quote.lead) if quote.lead else "",
        _parts(quote.parts) if quote.parts else "",
        _sample(quote),
        i18n.plain("deal-quote-valid", count=quote.valid) if quote.valid else "",
        i18n.plain("deal-quote-packing", packing=quote.packing) if quote.packing else "",
    ]
    return " · ".join(filter(None, known))


def _price(quote: Quote) -> str:
    if quote.price is None:
        return ""
    price = deal_text.money(quote.price.amount, quote.price.currency)
    return i18n.plain("deal-quote-price", price=price)


def _tiers(quote: Quote) -> str:
    return "; ".join(
        i18n.plain(
            "deal-quote-tier",
            least=tier.least,
            price=deal_text.money(tier.price.amount, tier.price.currency),
        )
        for tier in quote.tiers
    )


def _sample(quote: Quote) -> str:
    if quote.sample is None:
        return ""
    if not quote.sample.amount:
        return i18n.plain("deal-quote-sample-free")
    price = deal_text.money(quote.sample.amount, quote.sample.currency)
    return i18n.plain("deal-quote-sample", price=price)


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
