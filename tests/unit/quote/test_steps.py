"""Prices by quantity, and what else an offer says beside its price."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.domain.money import Money
from bot.domain.quote import Quote, Tier
from tests.unit.quote.test_reading import read, usd


@pytest.mark.parametrize(
    "text",
    [
        "500pcs $2.5/pc, 1000pcs $2.3/pc",
        "$2.5 for 500pcs; $2.3 for 1000pcs",
        "USD2.5/PC @ 500PCS\nUSD2.3/PC @ 1K PCS",
        "Qty | Price\n500-999 pcs | $2.5\n≥1000 pcs | $2.3",
        "При заказе 500 шт цена 2,5 $, 1000 шт — 2,3 $",
    ],
)
def test_steps_of_one_price_are_read(text: str) -> None:
    found = read(text)
    assert found.tiers == (Tier(500, usd("2.5")), Tier(1000, usd("2.3")))
    assert found.price is None


@pytest.mark.parametrize(
    "text",
    [
        "500pcs $2.3/pc, 1000pcs $2.5/pc",
        "1000pcs $2500; 2000pcs $4800",
        "Model A 500pcs $2.5, Model B 1000pcs $2.3",
        "500pcs $2.5/pc, 1000pcs €2.3/pc",
        "500 pcs $2.5, up to 1000pcs $2.3",
        "2000个以内4.5元，2000个以上4.2元",
    ],
)
def test_doubtful_steps_are_left_out(text: str) -> None:
    assert read(text).tiers == ()


@given(
    least=st.integers(1, 5_000), more=st.integers(1, 5_000),
    cents=st.integers(2, 9_999), off=st.integers(1, 9_999),
)  # fmt: skip
def test_price_never_rises_with_the_quantity(least: int, more: int, cents: int, off: int) -> None:
    low, high = Decimal(max(1, cents - off)) / 100, Decimal(cents) / 100
    found = read(f"{least} pcs ${high}/pc; {least + more} pcs ${low}/pc")
    if low < high:
        assert [tier.price.amount for tier in found.tiers] == [high, low]
    else:
        assert found.tiers == ()


def test_number_of_pieces_picks_its_step() -> None:
    found = read("500pcs $2.5/pc, 1000pcs $2.3/pc")
    assert [found.price_for(pieces) for pieces in (None, 499, 500, 999, 1000)] == [
        None, None, usd("2.5"), usd("2.5"), usd("2.3"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("sample fee: $30", usd("30")),
        ("样品费50元", Money(Decimal(50), "CNY")),
        ("free sample", Money(Decimal(0), "")),
        ("样品免费，运费到付", Money(Decimal(0), "")),
        ("sample is not free", None),
        ("sample $30, sample of the big one $40", None),
        ("sample courier $35", None),
    ],
)
def test_price_of_a_sample(text: str, price: Money | None) -> None:
    assert read(text).sample == price


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("quotation valid for 30 days", 30),
        ("报价15天内有效", 15),
        ("предложение действительно 10 дней", 10),
        ("warranty valid 90 days", None),
        ("valid 10 days, price valid 15 days", None),
    ],
)
def test_how_long_an_offer_holds(text: str, days: int | None) -> None:
    assert read(text).valid == days


@pytest.mark.parametrize(
    "text",
    [
        "MOQ 500 pcs per color",
        "MOQ 2 ctns",
        "MOQ 1x20ft",
        "起订量1万2",
        "500 pcs $2/pc, 1000 pcs $1.5/pc. min order 1 piece",
    ],
)
def test_least_order_that_is_no_number_of_pieces_is_left_out(text: str) -> None:
    assert read(text).moq is None


@pytest.mark.parametrize(
    ("text", "moq"), [("500件起订", 500), ("起订量1万只", 10_000), ("MOQ: 1.5k pcs", 1500)]
)
def test_least_order_is_read_in_its_language(text: str, moq: int) -> None:
    assert read(text).moq == moq


@pytest.mark.parametrize("text", ["单价4块56", "单价4块5千个"])
def test_number_that_runs_on_behind_the_sign_makes_a_price_doubtful(text: str) -> None:
    assert read(text).price is None


def test_weight_in_kgs_is_no_money() -> None:
    assert read("Price USD 12.80/set, N.W. 12.5 kgs").price == usd("12.8")


@pytest.mark.parametrize(
    "text", ["price 5.6 $ per kg", "US$1250/ton CFR", "цена 3 $ за кг", "每公斤6元"]
)
def test_price_of_a_weight_is_none_of_a_piece(text: str) -> None:
    assert read(text).price is None


@pytest.mark.parametrize("text", ["plush toy, US$2.18 EXW Yangzhou", "quality, each 2.18 usd"])
def test_price_is_known_by_what_stands_beside_it(text: str) -> None:
    assert read(text).price == usd("2.18")


def test_value_for_the_customs_is_no_price() -> None:
    assert read("we declare 15 usd per pc").price is None


def test_rest_of_the_payment_need_not_be_numbered() -> None:
    assert read("30% deposit, balance before shipment").parts == "30/70"
    assert read("30%定金，尾款见提单付清").parts == "30% deposit, 70% against bl"
    assert read("30% deposit, balance later").parts == ""


def test_packing_keeps_no_personal_details() -> None:
    assert read("packing: box, call +86 138 0013 8000").packing == "box, call"


def test_offer_is_kept_as_it_was_read_and_older_ones_are_still_known() -> None:
    kept = TypeAdapter(Quote)
    found = read("500pcs $2.5, 1000pcs $2.3. Free sample. Valid 10 days. Packing: box")
    assert kept.validate_json(kept.dump_json(found)) == found
    assert kept.validate_json('{"moq": 5, "place": "Ningbo"}') == Quote(moq=5, place="Ningbo")
