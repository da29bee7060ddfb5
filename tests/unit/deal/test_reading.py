"""What people type about a deal is understood, or refused with one clear line."""

import datetime as dt
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal import DealError, Event, Expected, KnownDays, Money
from bot.domain.errors import AppError
from tests.unit.deal.samples import DAY, READER, TODAY, deal, usd

PART = deal().terms.plan.milestones[1]


@pytest.mark.parametrize(
    ("text", "product", "total", "parts", "quantity"),
    [
        ("термокружки 6000 usd 30/70", "термокружки", usd(6000), "30/70", None),
        ("термокружки 500 мл, 500 шт, 6 000 $", "термокружки 500 мл", usd(6000), "", 500),
        ("кружки $6000", "кружки", usd(6000), "", None),
        ("кружки 6 тыс $ 30/60/10", "кружки", usd(6000), "30/60/10", None),
        ("кружки 6 тыс долларов", "кружки", usd(6000), "", None),
        ("чехлы на 1.500,00 $", "чехлы", usd(1500), "", None),
        ("панель 400 Вт", "панель 400 Вт", None, "", None),
        ("6000 usd", "", usd(6000), "", None),
        ("кружки 6к$ 30-70", "кружки", usd(6000), "30-70", None),
        ("чехлы 1000 $ 40 30 30", "чехлы", usd(1000), "40 30 30", None),
        ("лампа 20 40 Вт", "лампа 20 40 Вт", None, "", None),
        ("кружки 500 шт по 2 $", "кружки", usd(1000), "", 500),
        ("кружки 500 шт, 2,5 $ за штуку", "кружки", usd(1250), "", 500),
        ("beach towels 600 usd", "beach towels", usd(600), "", None),
        ("кружки по 2 $", "кружки", None, "", None),
        ("чехол 1000 штук", "чехол", None, "", 1000),
    ],
)
def test_line_is_taken_apart(
    text: str, product: str, total: Money | None, parts: str, quantity: int | None
) -> None:
    said = READER.line(text, TODAY)
    assert said.total == total
    assert (said.parts, said.quantity) == (parts, quantity)
    assert said.product == product


@given(st.text(max_size=300))
def test_no_line_breaks_the_reader(text: str) -> None:
    READER.line(text, TODAY)


@given(st.text(max_size=300))
def test_no_answer_breaks_the_readers(text: str) -> None:
    for read in (
        READER.name,
        READER.reason,
        READER.total,
        READER.quantity,
        lambda one: READER.plan(one, usd(6000)),
        lambda one: READER.day(one, TODAY, is_past=True),
        lambda one: READER.payment(one, TODAY, PART, "USD"),
    ):
        with suppress(AppError):
            read(text)


@pytest.mark.parametrize(
    ("text", "amount", "on"),
    [
        ("1500", "1500", None),
        ("1500 20.11", "1500", dt.date(2026, 11, 20)),
        ("1 500,50 $ вчера", "1500.5", dt.date(2026, 11, 21)),
        ("20.11", None, dt.date(2026, 11, 20)),
        ("20 ноября", None, dt.date(2026, 11, 20)),
        ("5 декабря", None, dt.date(2025, 12, 5)),
        ("1,5 тыс", "1500", None),
        ("20 ноября 1500", "1500", dt.date(2026, 11, 20)),
    ],
)
def test_payment_is_read(text: str, amount: str | None, on: dt.date | None) -> None:
    said = READER.payment(text, TODAY, PART, "USD")
    assert said.amount == (Decimal(amount) if amount else None)
    assert said.on == on


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("5000", "err-deal-payment-more"),
        ("1500 €", "err-deal-payment-currency"),
        ("31.02", "err-deal-day-none"),
        ("20.12.2026", "err-deal-payment-future"),
        ("завтра", "err-deal-payment-future"),
        ("да", "err-deal-payment-none"),
        ("-100", "err-amount-negative"),
        ("1500 и 2000", "err-deal-sum-several"),
        ("ы" * 5000, "err-deal-long"),
    ],
)
def test_payment_is_refused(text: str, key: str) -> None:
    with pytest.raises(AppError) as refused:
        READER.payment(text, TODAY, PART, "USD")
    assert refused.value.key == key


def test_sum_without_a_currency_is_in_the_deals_own() -> None:
    assert READER.total("500", "CNY").currency == "CNY"


@pytest.mark.parametrize("text", ["NaN", "нет", "0", "-5", "10^18", "1" * 30, "5-7", "🤷"])
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(AppError):
        READER.total(text)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("6000", "6000", "USD"),
        ("5 тыс $", "5000", "USD"),
        ("43 тыс юаней", "43000", "CNY"),
        ("1.500,00", "1500", "USD"),
        ("3 000 USD", "3000", "USD"),
        ("1,2 млн руб", "1200000", "RUB"),
    ],
)
def test_sum_is_read(text: str, amount: str, currency: str) -> None:
    said = READER.total(text)
    assert (said.amount, said.currency) == (Decimal(amount), currency)


def test_due_day_is_the_next_one_and_not_in_the_past() -> None:
    assert READER.day("15.02", TODAY, is_past=False) == dt.date(2027, 2, 15)
    with pytest.raises(AppError, match="err-deal-day-past"):
        READER.day("15.02.2026", TODAY, is_past=False)


@pytest.mark.parametrize(
    ("said", "product", "events", "expected"),
    [
        ("кружки готовность 15 марта", "кружки", {}, {Expected.READY: dt.date(2027, 3, 15)}),
        ("кружки, отгрузка: 20.03", "кружки", {}, {Expected.SHIPPED: dt.date(2027, 3, 20)}),
        ("кружки согласовано вчера", "кружки", {Event.AGREED: TODAY - DAY}, {}),
        ("Ready by 15.12 cups", "cups", {}, {Expected.READY: dt.date(2026, 12, 15)}),
        ("готовые шторы", "готовые шторы", {}, {}),
        ("готово 15", "готово 15", {}, {}),
        ("кружки готовность 31.02", "кружки готовность 31.02", {}, {}),
    ],
)
def test_days_of_a_line_are_taken_out(
    said: str, product: str, events: dict, expected: dict
) -> None:
    line = READER.line(said, TODAY)
    assert (line.product, line.days) == (product, KnownDays(events, expected))


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_days(said: str) -> None:
    with suppress(DealError):
        READER.days(said, TODAY)
    READER.line(said, TODAY)
