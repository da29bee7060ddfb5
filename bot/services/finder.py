"""Works a search out: pure and cheap, so it is done anew whenever a choice changes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.phrase import english
from bot.domain.search import (
    Filters,
    Search,
    SearchQuery,
    SearchRules,
    build_query,
    in_digits,
    minus_word,
    parse_price_range,
    parse_quantity,
    plain_link,
    product_names,
    rfq_link,
    search_link,
    supplier_link,
)
from bot.domain.translation import Segment
from bot.services.ports import Translator

MOST_PRODUCTS = 7


@dataclass(frozen=True, slots=True)
class Found:
    """A search with everything that follows from it; nothing here but `search` is stored.

    `products` has more than one name when the wish asks for several things at once.
    """

    search: Search
    query: SearchQuery
    products: tuple[str, ...]
    segments: tuple[Segment, ...]
    corrections: Mapping[str, str]
    link: str
    plain_link: str
    supplier_link: str
    shorter_link: str | None
    wider_link: str | None
    rfq_link: str

    @property
    def is_ambiguous(self) -> bool:
        return len(self.products) > 1


class Finder:
    """From a wish and the choices made about it to a query and its links."""

    def __init__(self, translator: Translator, rules: SearchRules) -> None:
        self._translator = translator
        self._rules = rules

    def show(self, search: Search, corrections: Mapping[str, str]) -> Found:
        """Raises EmptyQueryError when no product is left in the wish."""
        phrase = self._translator.translate(search.text, corrections)
        product = search.product if search.product < len(phrase.products) else 0
        query = build_query(phrase, self._rules, product, search.minus_words)
        return Found(
            search=search,
            query=query,
            products=product_names(phrase)[:MOST_PRODUCTS],
            segments=phrase.products[product],
            corrections=corrections,
            link=search_link(query.typed, search.filters, self._rules),
            plain_link=plain_link(query.typed, self._rules),
            supplier_link=supplier_link(query.main, search.filters, self._rules),
            shorter_link=self._variant_link(query.shorter, search),
            wider_link=self._variant_link(query.wider, search),
            rfq_link=rfq_link(query.main, query.quantity, self._rules),
        )

    def filter(self, found: Found, filters: Filters) -> Found:
        return self._changed(found, replace(found.search, filters=filters))

    def choose(self, found: Found, product: int) -> Found:
        """One of several products the wish named: a query asks for one thing (S8)."""
        return self._changed(found, replace(found.search, product=product))

    def minus_word(self, found: Found, typed: str) -> str | None:
        """The English word to exclude for what was typed in either language, if there is one."""
        return minus_word(self.english(found, typed))

    def exclude(self, found: Found, word: str) -> Found:
        """Leave out results with this English word; unproven on Alibaba (S12)."""
        words = (*found.search.minus_words, word)
        return self._changed(found, replace(found.search, minus_words=words))

    def include(self, found: Found, word: str) -> Found:
        """Take an excluded word back."""
        kept = tuple(one for one in found.search.minus_words if one != word)
        return self._changed(found, replace(found.search, minus_words=kept))

    def english(self, found: Found, typed: str) -> str:
        """English for what was typed in either language; empty when nothing usable is left."""
        phrase = self._translator.translate(typed, found.corrections)
        return english(phrase.products[0]) if phrase.products else ""

    def quantity(self, typed: str) -> int:
        """Pieces, as people write them. AmountError says what is wrong."""
        return parse_quantity(in_digits(typed, self._rules.amounts), self._rules.amounts)

    def prices(self, typed: str) -> tuple[Decimal | None, Decimal | None]:
        """The lowest and the highest price, either may be open. AmountError says what is wrong."""
        return parse_price_range(in_digits(typed, self._rules.amounts), self._rules.amounts)

    def _changed(self, found: Found, search: Search) -> Found:
        return self.show(search, found.corrections)

    def _variant_link(self, variant: str | None, search: Search) -> str | None:
        return search_link(variant, search.filters, self._rules) if variant else None
