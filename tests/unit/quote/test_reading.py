"""Offers as suppliers write them: read where they are clear, left out where they are not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.money import Money
from bot.domain.quote import Lead, Quote, read_quote
from bot.domain.rfq import RfqRules
from bot.integrations.quotes import load_quote_words
from bot.integrations.rfq_rules import load_rfq_rules

WORDS = load_quote_words()
RFQ: RfqRules = load_rfq_rules()
BL = "30% deposit, 70% against bl"


def read(text: str) -> Quote:
    return read_quote(text, WORDS, RFQ.currencies)


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


OFFERS = {
    "Hi dear, FOB Shenzhen USD 2.35/pc, MOQ 500pcs, lead time 15-20 days after deposit, "
    "payment 30% deposit 70% before shipment": Quote(
        usd("2.35"), None, 500, "FOB", "Shenzhen", Lead(15, 20), "30/70"
    ),
    "Dear friend, thanks for your inquiry.\nUnit price: US$1.85/piece (EXW)\nMOQ: 1,000 pcs\n"
    "Sample: $30, sample time 3-5 days\nProduction: 25 days after receiving deposit\n"
    "Payment: T/T 30% in advance, 70% against copy of B/L": Quote(
        usd("1.85"),
        None,
        1000,
        "EXW",
        "",
        Lead(25, 25),
        BL,
        sample=usd("30"),
        sample_lead=Lead(3, 5),
    ),
    "你好，单价12.5元/个，起订量300个，交期15天，30%定金，70%发货前付清": Quote(
        Money(Decimal("12.5"), "CNY"), None, 300, "", "", Lead(15, 15), "30/70"
    ),
    "价格：8.8元/件，FOB宁波，起订量：1000件，交货期：收到定金后20-25天，T/T 30%定金，70%见提单副本付清": Quote(
        Money(Decimal("8.8"), "CNY"), None, 1000, "FOB", "宁波", Lead(20, 25), BL
    ),
    "Цена 2,35 $ за шт, минимальный заказ 500 шт, срок изготовления 20 дней, 30/70 оплата": Quote(
        usd("2.35"), None, 500, "", "", Lead(20, 20), "30/70"
    ),
    "Best price for Qty 2000pcs is 0.85usd/pc DDP Moscow, lead time 30 working days": Quote(
        usd("0.85"), 2000, None, "DDP", "Moscow", Lead(30, 30, is_working=True)
    ),
    "30% TT in advance, 70% balance before delivery. FOB NINGBO $12/set. minimum order quantity: "
    "200sets. Qty: 300 sets": Quote(usd("12"), 300, 200, "FOB", "Ningbo", None, "30/70"),
}


@pytest.mark.parametrize("text", OFFERS, ids=range(len(OFFERS)))
def test_offer_is_read(text: str) -> None:
    assert read(text) == OFFERS[text]


@pytest.mark.parametrize(
    "text",
    [
        "500pcs $2.5/pc, 1000pcs $2.3/pc",
        "price: $5.5 for 500pcs, $5.2 for 1000pcs",
        "Price is USD 2.1-2.5/pc",
        "price from $2/pc",
        "price about $2/pc",
        "FOB 2.35 USD, CIF 2.80 USD per piece",
        "price $2.350/pc",
        "price 1,200 usd/set",
        "price $2 500pcs",
        "Sample cost $30",
        "shipping $300, total amount USD 2350",
        "price $2.35/pc or RMB 17/pc",
        "цена от 2 $/шт",
    ],
)
def test_doubtful_price_is_left_out(text: str) -> None:
    assert read(text).price is None


@pytest.mark.parametrize(
    "text",
    [
        "70% before shipment, 30% deposit",
        "80% cotton 20% polyester, price $3.20 each",
        "100% cotton, payment by T/T",
        "5% discount, 30% deposit, 70% before shipment",
        "deposit 30%, balance 70% after arrival",
        "deposit 30%, 70% before shipment against B/L copy",
        "30% deposit, 60% before shipment",
        "fabric 60/40",
    ],
)
def test_doubtful_payment_is_left_out(text: str) -> None:
    assert read(text).parts == ""


@pytest.mark.parametrize(
    "text",
    [
        "sample 3-5 days",
        "quote valid 15 days",
        "at least 20 days production",
        "交期最少20天",
        "lead time 20-15 days",
        "lead time 900 days",
    ],
)
def test_doubtful_days_are_left_out(text: str) -> None:
    assert read(text).lead is None


@pytest.mark.parametrize(
    "text",
    ["MOQ 500pcs for blue, MOQ 1000pcs for red", "MOQ USD 500", "MOQ 500-1000pcs", "MOQ 15 days"],
)
def test_doubtful_least_order_is_left_out(text: str) -> None:
    assert read(text).moq is None


def test_two_incoterms_are_none() -> None:
    assert read("EXW or FOB Ningbo").incoterm == ""


@given(
    cents=st.integers(1, 99_999),
    moq=st.integers(1, 99_999),
    days=st.integers(1, 180),
    more=st.integers(0, 30),
    deposit=st.integers(1, 99),
    style=st.sampled_from(
        ["USD {0}/pc", "US${0}/piece", "${0} each", "{0} usd per pc", "{0}$/pcs"]
    ),
)
def test_offer_that_is_written_clearly_is_read_as_written(
    cents: int, moq: int, days: int, more: int, deposit: int, style: str
) -> None:
    price = Decimal(cents) / 100
    said = (
        f"Hello, price {style.format(price)}, FOB Ningbo, MOQ {moq} pcs, "
        f"lead time {days}-{days + more} days, "
        f"{deposit}% deposit, {100 - deposit}% before shipment."
    )
    found = read(said)
    assert found.price == Money(price, "USD")
    assert (found.incoterm, found.place, found.moq) == ("FOB", "Ningbo", moq)
    assert found.lead == Lead(days, days + more)
    assert found.parts == f"{deposit}/{100 - deposit}"


@given(st.text(alphabet="0123456789.,-%/$€¥ usdpcmoqfbtk天个元起订шт\n", max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = read(text)
    assert found.price is None or found.price.amount > 0
    assert found.moq is None or found.moq > 0


@given(first=st.integers(1, 9_999), second=st.integers(1, 9_999))
def test_two_prices_are_never_one(first: int, second: int) -> None:
    if first != second:
        said = f"price {Decimal(first) / 100} usd/pc; {Decimal(second) / 100} usd/pc"
        assert read(said).price is None
