import pytest

from bot.domain.errors import NotFoundError
from bot.domain.search import (
    Change,
    EmptyQueryError,
    Reason,
    build_query,
    product_names,
    product_queries,
)
from bot.domain.translation import Phrase
from tests.unit.search.phrases import FOR, FROM_CHINA, HEADPHONES, RULES, WHOLESALE, number, seg

PANEL = (seg("солнечные панели", "solar panel", "head"), number("550 Вт", "550 W"))
INVERTER = (seg("нужен", "", "drop"), seg("инвертор", "inverter", "head"), number("5 кВт", "5 kW"))
BOTH = Phrase("солнечные панели 550 Вт и инвертор 5 кВт", (PANEL, INVERTER))


@pytest.mark.parametrize(
    ("product", "main"), [(0, "solar panel 550W"), (1, "inverter 5kW")]
)  # fmt: skip
def test_one_query_is_for_one_product(product: int, main: str) -> None:
    assert build_query(BOTH, RULES, product).main == main


def test_other_product_is_left_out_with_a_reason() -> None:
    left = Change(Reason.OTHER_PRODUCT, "инвертор 5 кВт")
    assert left in build_query(BOTH, RULES, 0).changes


def test_products_are_named_in_the_words_of_the_user() -> None:
    assert product_names(BOTH) == ("солнечные панели 550 Вт", "инвертор 5 кВт")
    assert product_queries(BOTH, RULES) == ("solar panel 550W", "inverter 5kW")


def test_name_of_a_product_has_no_trade_words_and_fits_a_button() -> None:
    long = seg("очень " * 10 + "длинное", "long", "attr")
    both = Phrase("", ((WHOLESALE, HEADPHONES, FROM_CHINA, FOR), (long,)))
    short, cut = product_names(both)
    assert short == "наушники"
    assert len(cut) <= 40
    assert cut.endswith("…")


@pytest.mark.parametrize("product", [2, -1])
def test_product_that_is_not_there_is_not_found(product: int) -> None:
    with pytest.raises(NotFoundError):
        build_query(BOTH, RULES, product)


@pytest.mark.parametrize(
    "products", [(), ((),), ((WHOLESALE, FROM_CHINA),), ((number("108", "108"),),)]
)
def test_wish_without_a_product_is_refused(products: tuple) -> None:
    with pytest.raises(EmptyQueryError):
        build_query(Phrase("оптом", products), RULES)


def test_product_that_names_nothing_has_an_empty_query() -> None:
    assert product_queries(Phrase("", ((WHOLESALE,), PANEL)), RULES) == ("", "solar panel 550W")
