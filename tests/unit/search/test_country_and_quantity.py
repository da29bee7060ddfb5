import pytest

from bot.domain.search import Filters
from tests.unit.search.phrases import FROM_CHINA, HEADPHONES, number, query, seg


@pytest.mark.parametrize(
    ("english", "country"),
    [
        ("china", "CN"),
        ("chinese", "CN"),
        ("made in china", "CN"),
        ("from yiwu", "CN"),
        ("from turkey", "TR"),
        ("british", "GB"),
        ("european", None),
        ("to russia", None),
    ],
)
def test_country_word_becomes_the_filter(english: str, country: str | None) -> None:
    assert query(HEADPHONES, seg("страна", english, "orig")).country == country


def test_first_named_country_wins() -> None:
    assert query(HEADPHONES, FROM_CHINA, seg("Индия", "india", "orig")).country == "CN"


def test_country_alone_is_what_the_wish_asks_the_filters_for() -> None:
    assert query(HEADPHONES, FROM_CHINA).filters == Filters(country="CN")


@pytest.mark.parametrize(
    ("english", "quantity"),
    [("1000 pcs", 1000), ("5 000 pairs", 5000), ("100-200 pcs", None), ("pcs", None)],
)
def test_quantity_is_kept_for_the_order_filter(english: str, quantity: int | None) -> None:
    assert query(HEADPHONES, number("сколько", english)).quantity == quantity
