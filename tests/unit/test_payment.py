"""Which methods are advised, and how sure anybody may be of them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import i18n
from bot.domain.money import Money
from bot.domain.payment import (
    Availability,
    Fee,
    Option,
    Payer,
    PaymentRules,
    Situation,
    Verdict,
    compare,
    cost,
    options,
)
from bot.integrations.facts import load_facts
from bot.integrations.payments import load_payments

TODAY = date(2026, 11, 28)
COUNTRIES = st.sampled_from(["RU", "BY", "KZ", "UZ", "KG", "AM", "TR", "DE", "FR"])
SITUATIONS = st.builds(
    Situation,
    country=COUNTRIES,
    bank=COUNTRIES,
    payer=st.sampled_from(Payer),
    money=st.builds(
        Money,
        st.decimals(min_value="0.01", max_value=10**9, places=2),
        st.sampled_from(["USD", "CNY", "RUB"]),
    ),
    in_order=st.booleans(),
)


def _rules() -> PaymentRules:
    has = i18n.texts().has
    return load_payments(load_facts(has_text=has), has)


RULES = _rules()


def _situation(country: str, bank: str | None = None, **changes: object) -> Situation:
    values: dict[str, object] = {
        "country": country, "bank": bank or country, "payer": Payer.PERSON,
        "money": Money(Decimal(5000), "USD"), "in_order": True,
    }  # fmt: skip
    return Situation(**{**values, **changes})  # type: ignore[arg-type]


def _verdicts(situation: Situation, today: date = TODAY) -> dict[str, Verdict]:
    return {one.method.id: one.verdict for one in options(situation, RULES, today)}


@given(SITUATIONS)
def test_every_method_is_ranked_once_and_the_worse_never_comes_first(situation: Situation) -> None:
    ranked = options(situation, RULES, TODAY)
    assert {one.method.id for one in ranked} == {one.id for one in RULES.methods}
    assert [one.verdict for one in ranked] == sorted(one.verdict for one in ranked)
    assert ranked == options(situation, RULES, TODAY)


@given(SITUATIONS)
def test_money_to_a_private_person_is_never_advised(situation: Situation) -> None:
    verdicts = _verdicts(situation)
    for method in ("friend", "western-union", "moneygram"):
        assert verdicts[method] in (Verdict.DANGEROUS, Verdict.UNAVAILABLE)


@given(SITUATIONS)
def test_nothing_works_without_a_source(situation: Situation) -> None:
    for one in options(situation, RULES, TODAY):
        if one.verdict is Verdict.WORKS:
            assert one.route
            assert one.route.sources


@given(SITUATIONS)
def test_an_unknown_charge_is_said_and_never_counts_as_nothing(situation: Situation) -> None:
    for one in options(situation, RULES, TODAY):
        assert one.cost.spans or one.cost.is_open
        assert all(span.high > 0 or span.low == span.high for span in one.cost.spans)


def test_russian_cards_stopped_on_the_tenth_of_march_2022() -> None:
    card = {
        day: _verdicts(_situation("RU"), day)["card"]
        for day in (date(2022, 3, 9), date(2022, 3, 10))
    }
    assert card == {date(2022, 3, 9): Verdict.UNCLEAR, date(2022, 3, 10): Verdict.UNAVAILABLE}


def test_a_bank_abroad_does_not_hide_the_country_of_the_payer() -> None:
    assert _verdicts(_situation("RU", "KZ"))["western-union"] is Verdict.UNAVAILABLE
    assert _verdicts(_situation("KZ", "RU"))["card"] is Verdict.UNAVAILABLE


def test_what_belongs_to_an_order_is_not_offered_outside_of_it() -> None:
    outside = _verdicts(_situation("KZ", in_order=False))
    assert outside["card"] is outside["ta-transfer"] is Verdict.UNFIT
    assert outside["transfer"] is Verdict.UNCLEAR


def test_a_letter_of_credit_is_for_companies_and_large_sums() -> None:
    assert _verdicts(_situation("DE"))["letter-of-credit"] is Verdict.UNFIT
    company = {"payer": Payer.COMPANY}
    assert _verdicts(_situation("DE", **company))["letter-of-credit"] is Verdict.UNFIT
    large = Money(Decimal(20000), "USD")
    assert (
        _verdicts(_situation("DE", money=large, **company))["letter-of-credit"] is Verdict.UNCLEAR
    )


@pytest.mark.parametrize("country", ["UZ", "TR", "IR", "BY", "DE"])
def test_a_country_without_data_is_unclear_not_fine(country: str) -> None:
    verdicts = _verdicts(_situation(country))
    for method in ("card", "ta-transfer", "transfer"):
        assert verdicts[method] is Verdict.UNCLEAR


def test_what_cannot_be_used_is_never_called_cheaper() -> None:
    cheap, dear = _option(10, 20), _option(30, 40)
    assert compare(replace(cheap, verdict=Verdict.UNAVAILABLE), dear) is None


def test_charges_in_other_money_do_not_make_a_rank() -> None:
    yuan = Money(Decimal(5000), "CNY")
    ranked = [one.method.id for one in options(_situation("KZ", money=yuan), RULES, TODAY)]
    assert ranked.index("card") < ranked.index("ta-transfer")


def test_percent_and_fixed_part_add_up_in_one_currency_only() -> None:
    fee = Fee(percent_low=Decimal(1), percent_high=Decimal(2), fixed_high=Decimal(20))
    dollars = cost(fee, Money(Decimal(1000), "USD")).spans
    assert [(one.low, one.high) for one in dollars] == [(Decimal(30), Decimal(40))]
    yuan = cost(fee, Money(Decimal(1000), "CNY")).spans
    assert [one.currency for one in yuan] == ["CNY", "USD"]


def _option(low: int, high: int, currency: str = "USD", *, is_open: bool = False) -> Option:
    fee = Fee(fixed_low=Decimal(low), fixed_high=Decimal(high), currency=currency, is_open=is_open)
    money = Money(Decimal(100), "USD")
    return Option(RULES.methods[low % 5], Verdict.WORKS, cost(fee, money), None)


@pytest.mark.parametrize(
    ("other", "is_sure"),
    [
        (_option(30, 40), True),
        (_option(20, 40), False),
        (_option(30, 40, is_open=True), True),
        (_option(30, 40, "CNY"), False),
    ],
)
def test_only_what_is_surely_cheaper_is_called_cheaper(other: Option, *, is_sure: bool) -> None:
    cheap = _option(10, 20)
    assert (compare(cheap, other) is cheap) is is_sure
    assert (compare(other, cheap) is cheap) is is_sure


def test_a_charge_without_an_upper_end_is_never_called_cheaper() -> None:
    assert compare(_option(10, 20, is_open=True), _option(30, 40)) is None


def test_rows_that_say_yes_have_sources() -> None:
    assert all(row.sources for row in RULES.routes if row.state is Availability.YES)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0, 1, "до 1 рабочего дня"),
        (0, 3, "до 3 рабочих дней"),
        (0, 21, "до 21 рабочего дня"),
        (1, 3, "1–3 рабочих дня"),
        (1, 5, "1–5 рабочих дней"),
        (15, 21, "15–21 рабочий день"),
    ],
)
def test_days_agree_with_their_number(low: int, high: int, said: str) -> None:
    assert i18n.plain("pay-days", low=low, high=high) == said
