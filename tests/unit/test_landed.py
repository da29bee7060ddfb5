"""What a shipment costs at the door, under every reading of the rules."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.landed import (
    LineKind,
    Purpose,
    Rates,
    Reading,
    Shipment,
    estimate,
    personal_duty,
)
from bot.domain.money import Money, rounded_together
from bot.integrations.customs import load_customs

BOOK = load_customs()
TODAY = date(2026, 11, 28)
EAEU = ("RU", "KZ", "BY", "KG", "AM")
RATES = Rates("RUB", {"USD": Decimal(80), "EUR": Decimal(90), "KZT": Decimal("0.16")}, TODAY)
AMOUNTS = st.decimals(min_value="0.01", max_value=10**7, places=2)
KILOGRAMS = st.one_of(st.none(), st.decimals(min_value="0.01", max_value=1000, places=2))


def _euros(
    value: int | str, kg: int | str | None, country: str = "KZ", **more: object
) -> Shipment:
    weight = None if kg is None else Decimal(kg)
    goods = Money(Decimal(value), "EUR")
    return Shipment(goods, country, Purpose.PERSONAL, kg=weight, **more)  # type: ignore[arg-type]


def _due(reading: Reading) -> Decimal:
    kinds = (LineKind.DUTY, LineKind.VAT)
    return sum(
        (one.amount for one in reading.lines if one.kind in kinds and one.amount), Decimal(0)
    )


@pytest.mark.parametrize(
    ("country", "announced"),
    [("KZ", "65.40"), ("RU", "84.30"), ("BY", "78.00"), ("AM", "78.00"), ("KG", "52.80")],
)
def test_three_hundred_euros_cost_fifteen_now_and_more_as_announced(
    country: str, announced: str
) -> None:
    now, then = estimate(_euros(300, 4, country), BOOK, None, TODAY).readings
    assert now.rule
    assert then.rule
    assert (now.rule.confirmed, then.rule.confirmed) == (True, False)
    assert (_due(now), _due(then)) == (Decimal(15), Decimal(announced))


@pytest.mark.parametrize(
    ("value", "kg", "day", "duty"),
    [
        (200, 31, TODAY, 0),
        (201, 31, TODAY, "0.15"),
        (100, 41, TODAY, 20),
        (300, 41, TODAY, 20),
        (900, 31, date(2023, 1, 1), 0),
        (1100, 31, date(2024, 3, 31), 15),
        (1100, 31, date(2024, 4, 1), 135),
        (250, 5, date(2021, 1, 1), "7.50"),
    ],
)
def test_the_rule_of_the_day_decides(value: int, kg: int, day: date, duty: int | str) -> None:
    now = estimate(_euros(value, kg), BOOK, None, day).readings[0]
    assert _due(now) == Decimal(duty)


def test_one_euro_over_the_announced_limit_is_paid_on_the_whole_price() -> None:
    below, above = (estimate(_euros(v, 1), BOOK, None, TODAY).readings[1] for v in (200, 201))
    assert _due(below) == 0
    assert _due(above) > Decimal(40)


@given(AMOUNTS, AMOUNTS, KILOGRAMS, st.sampled_from(EAEU))
def test_more_value_or_weight_never_costs_less(
    one: Decimal, other: Decimal, kg: Decimal | None, country: str
) -> None:
    small, large = sorted((one, other))
    for rule in BOOK.parcel_rules(country, TODAY):
        vat = BOOK.vat_of(country, TODAY)
        due = [personal_duty(rule, Money(value, "EUR"), kg, vat) for value in (small, large)]
        assert due[0].duty <= due[1].duty
        heavy = personal_duty(rule, Money(small, "EUR"), (kg or Decimal(0)) + 50, vat)
        assert due[0].duty <= heavy.duty


@given(st.decimals(min_value="0.01", max_value=200, places=2), st.sampled_from(EAEU))
def test_nothing_is_due_within_the_limit(value: Decimal, country: str) -> None:
    for reading in estimate(_euros(str(value), 1, country), BOOK, None, TODAY).readings:
        assert _due(reading) == 0


@given(st.lists(st.decimals(min_value=0, max_value=10**6, places=6), max_size=8))
def test_rounded_lines_add_up_to_the_rounded_sum(amounts: list[Decimal]) -> None:
    shares = rounded_together(amounts)
    assert sum(shares, Decimal(0)) == sum(amounts, Decimal(0)).quantize(
        Decimal("0.01"), "ROUND_HALF_UP"
    )
    assert all(abs(one - two) < Decimal("0.01") for one, two in zip(shares, amounts, strict=True))


@given(AMOUNTS, AMOUNTS, KILOGRAMS, st.sampled_from(Purpose), st.sampled_from([*EAEU, "TR"]))
def test_the_total_is_the_sum_of_the_lines(
    goods: Decimal, freight: Decimal, kg: Decimal | None, purpose: Purpose, country: str
) -> None:
    shipment = Shipment(
        Money(goods, "USD"), country, purpose, kg=kg, freight=Money(freight, "EUR"),
        fee_percent=Decimal("2.95"), duty_percent=Decimal(7),
    )  # fmt: skip
    for reading in estimate(shipment, BOOK, RATES, TODAY).readings:
        known = [one.amount for one in reading.lines if one.amount is not None]
        assert reading.total == sum(known, Decimal(0))
        assert all(one == one.quantize(Decimal("0.01")) for one in known)


def test_what_is_unknown_is_named_and_not_taken_for_nothing() -> None:
    reading = estimate(_euros(300, 4), BOOK, None, TODAY).readings[0]
    assert reading.unknown == (LineKind.FREIGHT, LineKind.INSURANCE, LineKind.FEE)


def test_without_a_rate_the_duty_on_dollars_is_unknown() -> None:
    shipment = Shipment(Money(Decimal(500), "USD"), "RU", Purpose.PERSONAL, kg=Decimal(2))
    assert LineKind.DUTY in estimate(shipment, BOOK, None, TODAY).readings[0].unknown
    assert LineKind.DUTY not in estimate(shipment, BOOK, RATES, TODAY).readings[0].unknown


def test_commercial_duty_and_vat_are_on_goods_freight_and_insurance() -> None:
    shipment = Shipment(
        Money(Decimal(1000), "USD"), "RU", Purpose.COMMERCIAL, freight=Money(Decimal(200), "USD"),
        insurance=Money(Decimal(0), "USD"), duty_percent=Decimal(10),
    )  # fmt: skip
    lines = {
        one.kind: one.amount for one in estimate(shipment, BOOK, RATES, TODAY).readings[0].lines
    }
    assert (lines[LineKind.DUTY], lines[LineKind.VAT]) == (Decimal(120), Decimal("290.40"))


def test_an_unknown_duty_rate_leaves_duty_and_vat_unknown() -> None:
    shipment = Shipment(Money(Decimal(1000), "USD"), "RU", Purpose.COMMERCIAL)
    assert {LineKind.DUTY, LineKind.VAT} <= set(
        estimate(shipment, BOOK, RATES, TODAY).readings[0].unknown
    )


def test_a_country_without_rules_has_one_reading_with_an_unknown_duty() -> None:
    (reading,) = estimate(_euros(300, 4, "TR"), BOOK, None, TODAY).readings
    assert reading.rule is None
    assert LineKind.DUTY in reading.unknown


def test_rates_convert_through_their_base_and_typed_ones_win() -> None:
    typed = RATES.with_typed("USD", "EUR", Decimal("0.5"))
    assert typed.convert(Money(Decimal(10), "USD"), "EUR") == Money(Decimal(5), "EUR")
    assert RATES.convert(Money(Decimal(9), "USD"), "EUR") == Money(Decimal(8), "EUR")
    assert RATES.convert(Money(Decimal(1), "XXX"), "EUR") is None


@pytest.mark.parametrize(
    ("typed", "euros"),
    [
        ([("USD", "EUR", "0.5"), ("EUR", "RUB", "100")], 5),
        ([("EUR", "RUB", "100"), ("RUB", "USD", "0.02")], 5),
    ],
)
def test_a_second_typed_rate_joins_the_first(
    typed: list[tuple[str, str, str]], euros: int
) -> None:
    rates = Rates(typed[0][1], {}, TODAY)
    for one, other, rate in typed:
        rates = rates.with_typed(one, other, Decimal(rate))
    assert rates.convert(Money(Decimal(10), "USD"), "EUR") == Money(Decimal(euros), "EUR")
    assert rates.convert(Money(Decimal(1), "EUR"), "RUB") == Money(Decimal(100), "RUB")


def test_a_rate_typed_for_the_bank_s_own_money_counts() -> None:
    typed = RATES.with_typed("RUB", "EUR", Decimal("0.01"))
    assert typed.convert(Money(Decimal(1), "EUR"), "RUB") == Money(Decimal(100), "RUB")
