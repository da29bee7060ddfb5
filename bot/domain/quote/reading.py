"""Reads an offer as suppliers write it; what is doubtful is left out and asked for as usual."""

import re
from collections.abc import Sequence

from bot.domain.money import Currency
from bot.domain.quote.bare import bare_prices
from bot.domain.quote.carton import read_carton, read_customs_code
from bot.domain.quote.extras import read_packing, read_sample, read_taxed, read_valid
from bot.domain.quote.model import Quote, QuoteWords
from bot.domain.quote.order import read_counts, read_incoterm, read_lead, read_sample_lead
from bot.domain.quote.payment import read_deposit, read_parts
from bot.domain.quote.price import all_money, read_price
from bot.domain.quote.spoken import plain
from bot.domain.quote.text import folded
from bot.domain.quote.tiers import read_priced_count, read_tiers

LONGEST = 4096
MOST_NUMBERS = 250


def read_quote(text: str, words: QuoteWords, currencies: Sequence[Currency]) -> Quote:
    """What the text says once and clearly; of a whole price list nothing is. Never raises."""
    said = plain(folded(text[:LONGEST], words.simplified), words)
    if len(re.findall("[0-9]+", said)) > MOST_NUMBERS:
        return Quote()
    incoterm, place = read_incoterm(said, words, currencies)
    moq, quantity = read_counts(said, words, currencies)
    known = tuple(currencies)
    money = tuple(all_money(said, words, known, tuple(words.incoterms)))
    bare = bare_prices(said, money, words, known)
    goods = sorted((one for one in (*money, *bare) if not one.is_aside), key=lambda one: one.start)
    tiers = read_tiers(said, goods, words, known)
    if tiers and moq is not None and moq < tiers[0].least:
        moq = None  # of the sample, or of something else
    price = None if tiers else read_price(goods)
    parts = read_parts(said, words)
    return Quote(
        price=price,
        quantity=quantity or read_priced_count(said, goods, words, known),
        moq=moq,
        incoterm=incoterm,
        place=place,
        lead=read_lead(said, words),
        parts=parts,
        tiers=tiers,
        sample=read_sample(said, money, words),
        valid=read_valid(said, words),
        packing=read_packing(said, words),
        deposit=None if parts else read_deposit(said, words),
        sample_lead=read_sample_lead(said, words),
        carton=read_carton(said, words),
        hs=read_customs_code(said, words),
        taxed=read_taxed(said, words) if price or tiers else None,
    )
