from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

import pytest

from bot.domain.search import (
    FilterError,
    Filters,
    plain_link,
    rfq_link,
    search_link,
    supplier_link,
)
from tests.unit.search.phrases import RULES

CATALOGUE = "https://www.alibaba.com/catalog/x_cid0?SearchText=power+bank"
PLAIN = "https://www.alibaba.com/trade/search?SearchText=power+bank"

LINKS = [
    (Filters(), PLAIN),
    (Filters(verified=True), f"{CATALOGUE}&assessmentCompany=true"),
    (Filters(verified_pro=True), f"{CATALOGUE}&verifiedPro=1"),
    (Filters(trade_assurance=True), f"{CATALOGUE}&ta=y"),
    (Filters(free_sample=True), f"{CATALOGUE}&freeSample=1"),
    (Filters(country="CN"), f"{CATALOGUE}&country=CN"),
    (Filters(country="GB"), f"{CATALOGUE}&country=UK"),
    (Filters(country="MN"), f"{CATALOGUE}&country=MN"),
    (Filters(moq_max=50), f"{CATALOGUE}&moqt=50"),
    (Filters(price_min=Decimal("2.50")), f"{CATALOGUE}&pricef=2.5"),
    (Filters(price_max=Decimal(1000)), f"{CATALOGUE}&pricet=1000"),
    (
        Filters(verified=True, trade_assurance=True, country="CN", moq_max=100,
                price_min=Decimal(1), price_max=Decimal("5.5"), free_sample=True),
        f"{CATALOGUE}&country=CN&assessmentCompany=true&ta=y&freeSample=1&moqt=100&pricef=1&pricet=5.5",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("filters", "link"), LINKS)
def test_each_filter_has_its_parameter(filters: Filters, link: str) -> None:
    assert search_link("power bank", filters, RULES) == link


@pytest.mark.parametrize(
    ("text", "encoded"),
    [
        ("power bank", "power+bank"),
        ("power bank -kids", "power+bank+-kids"),
        ("t-shirt 50%", "t-shirt+50%25"),
        ("60/min", "60%2Fmin"),
        ("c++", "c%2B%2B"),
        ("a&b=c", "a%26b%3Dc"),
        ("чайник", "%D1%87%D0%B0%D0%B9%D0%BD%D0%B8%D0%BA"),
    ],
)
def test_text_is_encoded_for_a_link(text: str, encoded: str) -> None:
    assert plain_link(text, RULES) == f"https://www.alibaba.com/trade/search?SearchText={encoded}"


def test_link_to_suppliers_is_the_known_one() -> None:
    filters = Filters(country="CN", verified=True, verified_pro=True, trade_assurance=True)
    assert supplier_link("power bank", filters, RULES) == (
        "https://www.alibaba.com/trade/search?tab=supplier&SearchText=power+bank"
        "&country=CN&assessmentCompany=true&verifiedPro=1&ta=y"
    )


def test_suppliers_are_not_filtered_by_price_order_or_sample() -> None:
    filters = Filters(price_max=Decimal(5), moq_max=10, free_sample=True)
    link = supplier_link("mug", filters, RULES)
    assert parse_qsl(urlsplit(link).query) == [("tab", "supplier"), ("SearchText", "mug")]


@pytest.mark.parametrize(
    "values",
    [
        {"price_min": Decimal(0)},
        {"price_max": Decimal(-1)},
        {"price_max": Decimal("NaN")},
        {"price_max": Decimal("Infinity")},
        {"price_max": Decimal("1e18")},
        {"price_min": Decimal(6), "price_max": Decimal(5)},
        {"moq_max": 0},
        {"moq_max": 10**18},
        {"country": "china"},
        {"country": ""},
        {"country": "C&"},
    ],
)
def test_filter_that_no_link_can_hold_is_refused(values: dict) -> None:
    with pytest.raises(FilterError):
        Filters(**values)


def test_equal_price_bounds_are_fine() -> None:
    assert Filters(price_min=Decimal(5), price_max=Decimal(5)).any_set


@pytest.mark.parametrize(
    ("quantity", "query"),
    [
        (None, "rfqName=power+bank"),
        (500, "rfqName=power+bank&quantity=500&quantityUnit=Piece%2FPieces"),
    ],
)
def test_buying_request_is_filled_in(quantity: int | None, query: str) -> None:
    link = f"https://rfq.alibaba.com/rfq/profession.htm?{query}"
    assert rfq_link("power bank", quantity, RULES) == link


def test_toggle_turns_one_filter_over_and_keeps_the_rest() -> None:
    filters = Filters(country="CN").toggled("verified")
    assert filters == Filters(country="CN", verified=True)
    assert filters.toggled("verified") == Filters(country="CN")


@pytest.mark.parametrize("name", ["country", "moq_max"])
def test_filter_with_a_value_is_no_toggle(name: str) -> None:
    with pytest.raises(FilterError):
        Filters().toggled(name)
