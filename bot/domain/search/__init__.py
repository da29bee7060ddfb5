"""From a translated phrase to an Alibaba search: rules, reasons, filters and links.

Everything here is pure and explains itself: each change to the user's words carries a reason.
"""

from bot.domain.search.amounts import parse_price, parse_price_range, parse_quantity
from bot.domain.search.builder import build_query, product_queries
from bot.domain.search.errors import AmountError, EmptyQueryError, FilterError
from bot.domain.search.exclusions import minus_word
from bot.domain.search.filters import Filters
from bot.domain.search.links import plain_link, rfq_link, search_link, supplier_link
from bot.domain.search.model import Change, Reason, Search, SearchQuery
from bot.domain.search.names import product_names
from bot.domain.search.numerals import numeral
from bot.domain.search.rules import (
    Address,
    AmountWords,
    FilterRule,
    LinkRules,
    SearchRules,
    Territory,
    WordRules,
)
from bot.domain.search.spelled import in_digits

__all__ = [
    "Address",
    "AmountError",
    "AmountWords",
    "Change",
    "EmptyQueryError",
    "FilterError",
    "FilterRule",
    "Filters",
    "LinkRules",
    "Reason",
    "Search",
    "SearchQuery",
    "SearchRules",
    "Territory",
    "WordRules",
    "build_query",
    "in_digits",
    "minus_word",
    "numeral",
    "parse_price",
    "parse_price_range",
    "parse_quantity",
    "plain_link",
    "product_names",
    "product_queries",
    "rfq_link",
    "search_link",
    "supplier_link",
]
