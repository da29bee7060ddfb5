"""Addresses of Alibaba's result lists. The bot only builds them; it never opens them (URL5)."""

from collections.abc import Iterator
from decimal import Decimal
from urllib.parse import urlencode

from bot.domain.search.filters import Filters
from bot.domain.search.rules import Address, FilterRule, SearchRules


def search_link(text: str, filters: Filters, rules: SearchRules) -> str:
    """The list of goods for the text of a search line.

    With any filter it is the catalogue form, the only one that takes them without a check of the
    visitor (URL4, URL5); without filters the plain search (URL1).
    """
    pairs = list(_pairs(filters, rules))
    return _link(rules.links.filtered, text, pairs) if pairs else plain_link(text, rules)


def plain_link(text: str, rules: SearchRules) -> str:
    """The unfiltered list of goods (URL1): the second link, should the filtered one fail."""
    return _link(rules.links.plain, text, [])


def supplier_link(text: str, filters: Filters, rules: SearchRules) -> str:
    """The list of suppliers (URL6), with those filters that say something about a supplier."""
    return _link(rules.links.suppliers, text, list(_pairs(filters, rules, for_suppliers=True)))


def rfq_link(text: str, quantity: int | None, rules: SearchRules, unit: str | None = None) -> str:
    """The form of a buying request, with the product's name and the quantity filled in (RFQ1).

    `unit` is what the form calls the unit of quantity; pieces when it is not said.
    """
    address = rules.links.rfq
    pairs = [("rfqName", text)]
    if quantity:
        fixed = [(name, unit or value) for name, value in address.fixed]
        pairs += [("quantity", str(quantity)), *fixed]
    return f"{address.url}?{urlencode(pairs)}"


def _link(address: Address, text: str, pairs: list[tuple[str, str]]) -> str:
    """`+` for spaces, UTF-8 percent-encoding for the rest, the order of the rules (URL12)."""
    return f"{address.url}?{urlencode([*address.fixed, ('SearchText', text), *pairs])}"


def _pairs(
    filters: Filters, rules: SearchRules, *, for_suppliers: bool = False
) -> Iterator[tuple[str, str]]:
    for rule in rules.links.filters:
        chosen = getattr(filters, rule.name)
        if chosen and (rule.for_suppliers or not for_suppliers):
            yield rule.parameter, _value(rule, chosen, rules)


def _value(rule: FilterRule, chosen: str | int | Decimal, rules: SearchRules) -> str:
    if rule.value:
        return rule.value
    if isinstance(chosen, Decimal):
        return f"{chosen.normalize():f}"
    return rules.country_parameter(chosen) if isinstance(chosen, str) else str(chosen)
