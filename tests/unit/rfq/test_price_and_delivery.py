from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.rfq import (
    AnswerError,
    Delivery,
    RfqRules,
    TargetPrice,
    read_delivery,
    read_place,
    read_price,
)
from bot.domain.search import AmountError, AmountWords


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("2.5", "2.5", "USD"),
        ("$2.5", "2.5", "USD"),
        ("до 2,5$ за штуку", "2.5", "USD"),
        ("3 000 USD", "3000", "USD"),
        ("1.500,00 юаней", "1500", "CNY"),
        ("300 руб", "300", "RUB"),
        ("пять баксов", "5", "USD"),
        ("2,3 евро за пару", "2.3", "EUR"),
        ("доллара три", "3", "USD"),
        ("50 центов", "0.5", "USD"),
        ("два пятьдесят", "2.5", "USD"),
        ("20 косарей", "20000", "RUB"),
        ("40 гривен", "40", "UAH"),
        ("5 тыс рублей", "5000", "RUB"),
        ("5 белорусских рублей", "5", "BYN"),
        ("за 1 шт 5 евро", "5", "EUR"),
        ("1 500 тенге", "1500", "KZT"),
        ("сумма 500 р", "500", "RUB"),
        ("20 сумов", "20", "UZS"),
        ("8 долларов 50 центов", "8.50", "USD"),
    ],
)
def test_price_is_read_in_its_currency(
    rules: RfqRules, amounts: AmountWords, typed: str, amount: str, currency: str
) -> None:
    assert read_price(typed, rules, amounts) == TargetPrice(Decimal(amount), currency)


def test_budget_is_for_the_whole_order(rules: RfqRules, amounts: AmountWords) -> None:
    read = read_price("бюджет 3 000 USD на всё", rules, amounts)
    assert read == TargetPrice(Decimal(3000), "USD", is_total=True)


def test_span_keeps_both_ends(rules: RfqRules, amounts: AmountWords) -> None:
    read = read_price("2-3 доллара", rules, amounts)
    assert (read.low, read.amount, read.is_pair) == (2, 3, False)
    assert read_price("0,45 и 0,55 доллара", rules, amounts).is_pair


@pytest.mark.parametrize(
    "typed", ["", "дорого", "NaN", "-5", "0", "10^18", "1e309", "2 $ или 15 юаней", "9" * 40]
)
def test_what_is_no_price_is_refused(rules: RfqRules, amounts: AmountWords, typed: str) -> None:
    with pytest.raises((AnswerError, AmountError)):
        read_price(typed, rules, amounts)


@given(typed=st.text(max_size=200))
def test_any_text_is_a_price_or_a_refusal(
    rules: RfqRules, amounts: AmountWords, typed: str
) -> None:
    try:
        assert read_price(typed, rules, amounts).amount > 0
    except (AnswerError, AmountError):
        return


@pytest.mark.parametrize(
    ("typed", "incoterm", "place"),
    [
        ("FOB Шанхай", "FOB", "Шанхай"),
        ("фоб нинбо", "FOB", "нинбо"),
        ("DAP, Алматы", "DAP", "Алматы"),
        ("до Омска", "DAP", "Омска"),
        ("порт Шанхай", "FOB", "Шанхай"),
        ("самовывоз с фабрики", "EXW", ""),
        ("EXW", "EXW", ""),
        ("в город Щёлково", "DAP", "Щёлково"),
        ("ddu Минск", "DAP", "Минск"),
    ],
)
def test_delivery_is_read_in_one_line(
    rules: RfqRules, typed: str, incoterm: str, place: str
) -> None:
    assert read_delivery(typed, rules) == Delivery(incoterm, place)


@pytest.mark.parametrize(
    ("typed", "incoterm", "place", "transport"),
    [
        ("авиа до Новосибирска", "DAP", "Новосибирска", "air"),
        ("до Алматы, автомашиной", "DAP", "Алматы", "road"),
        ("до двери в Казани", "DAP", "Казани", ""),
        ("до терминала в Уссурийске", "DAP", "Уссурийске", ""),
        ("EXW, заберём сами", "EXW", "", ""),
    ],
)
def test_way_of_transport_and_the_place_are_told_apart(
    rules: RfqRules, typed: str, incoterm: str, place: str, transport: str
) -> None:
    assert read_delivery(typed, rules) == Delivery(incoterm, place, transport)


@pytest.mark.parametrize("typed", ["", "12345", "до", "🤷", "о" * 61])
def test_what_names_neither_term_nor_place_is_refused(rules: RfqRules, typed: str) -> None:
    with pytest.raises(AnswerError):
        read_delivery(typed, rules)


def test_place_loses_the_small_words_before_it(rules: RfqRules) -> None:
    assert read_place("в порт Нинбо.", rules) == "Нинбо"


def test_goods_by_land_are_not_offered_sea_terms_first(rules: RfqRules) -> None:
    assert rules.incoterms_for("KZ")[0].id == "DAP"
    assert rules.incoterms_for(None)[0].id == "DAP"
    assert rules.incoterms_for("DE")[0].id == "FOB"
