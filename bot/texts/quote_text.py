"""How an offer reads: what was understood of it, in one line."""

import re

from bot import i18n
from bot.domain.quote import Carton, Lead, Quote
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
        i18n.plain("deal-quote-deposit", percent=quote.deposit) if quote.deposit else "",
        _sample(quote),
        _sample_lead(quote),
        i18n.plain("deal-quote-valid", count=quote.valid) if quote.valid else "",
        i18n.plain("deal-quote-packing", packing=quote.packing) if quote.packing else "",
        _carton(quote.carton) if quote.carton else "",
        i18n.plain("deal-quote-hs", code=quote.hs) if quote.hs else "",
    ]
    return " · ".join(filter(None, known))


def _price(quote: Quote) -> str:
    if quote.price is None:
        return ""
    price = deal_text.money(quote.price.amount, quote.price.currency)
    return i18n.plain("deal-quote-price", price=price) + _taxed(quote)


def _tiers(quote: Quote) -> str:
    steps = "; ".join(
        i18n.plain(
            "deal-quote-tier",
            least=tier.least,
            price=deal_text.money(tier.price.amount, tier.price.currency),
        )
        for tier in quote.tiers
    )
    return steps + _taxed(quote) if steps else ""


def _taxed(quote: Quote) -> str:
    if quote.taxed is None:
        return ""
    return i18n.plain("deal-quote-taxed", is_taxed="yes" if quote.taxed else "no")


def _carton(carton: Carton) -> str:
    said = [
        i18n.plain("deal-quote-quantity", count=carton.pieces) if carton.pieces else "",
        i18n.plain("deal-quote-carton-size", size="\u00d7".join(map(_decimal, carton.size)))
        if carton.size
        else "",
        i18n.plain("deal-quote-carton-gross", weight=_decimal(carton.gross))
        if carton.gross
        else "",
    ]
    return i18n.plain("deal-quote-carton", said=", ".join(filter(None, said)))


def _decimal(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _sample_lead(quote: Quote) -> str:
    if quote.sample_lead is None:
        return ""
    lead = quote.sample_lead
    return i18n.plain(
        "deal-quote-sample-lead",
        low=lead.low,
        high=lead.high if lead.high > lead.low else 0,
        last=lead.high,
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
