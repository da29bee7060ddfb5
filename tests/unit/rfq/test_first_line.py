"""The first line of a request: every answer it names is cut out, and only the goods are left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.rfq import (
    RfqRules,
    Step,
    first_line,
    first_quantity,
    lone_place,
    read_quantity,
    tidy,
)
from bot.domain.search import AmountWords


@pytest.mark.parametrize(
    ("line", "step", "said"),
    [
        ("кружки, до 3 баксов за штуку, FOB Нинбо", Step.PRICE, "3 баксов за штуку"),
        ("чехлы не дороже 40 руб", Step.PRICE, "40 руб"),
        ("кабель цена не выше 80 центов", Step.PRICE, "80 центов"),
        ("ткань до 1.1 $/м", Step.PRICE, "1.1 $/м"),
        ("брелки, бюджет 400 баксов", Step.PRICE, "бюджет 400 баксов"),
        ("кружки FOB Нинбо к 15 марта", Step.DELIVERY, "FOB Нинбо"),
        ("насосы, условия DAP Минск, оплата", Step.DELIVERY, "DAP Минск"),
        ("полотенца самовывоз из Иу", Step.DELIVERY, "самовывоз из Иу"),
        ("линолеум зелёный Ташкент ддп", Step.DELIVERY, "Ташкент ддп"),
        ("шопперы, доставка до Омска", Step.DELIVERY, "доставка до Омска"),
        ("кружки к 15 марта", Step.DEADLINE, "к 15 марта"),
        ("пакеты к концу января", Step.DEADLINE, "к концу января"),
        ("фрезер через 3 недели", Step.DEADLINE, "через 3 недели"),
        ("кепки. Срок - 45 дней", Step.DEADLINE, "Срок - 45 дней"),
        ("павербанки, оплата 30/70", Step.PAYMENT, "30/70"),
        ("регистраторы, T/T 30-70", Step.PAYMENT, "30-70"),
        ("павербанки, CE обязательно", Step.CERTIFICATES, "CE"),
        ("насосы, сертификат ТР ТС", Step.CERTIFICATES, "ТР ТС"),
        ("самокаты, сначала образец", Step.SAMPLE, "сначала образец"),
        ("матрасы, образец не нужен", Step.SAMPLE, "образец не нужен"),
    ],
)
def test_answer_is_found_in_the_line(rules: RfqRules, line: str, step: Step, said: str) -> None:
    assert (step, said) in first_line(line, rules).said


@pytest.mark.parametrize(
    ("line", "amounts_of"),
    [
        ("300, 500 и 1000 шт", (300, 500, 1000)),
        ("пижамы S-XL 50 100 200 комплектов", (50, 100, 200)),
        ("ручки 1000/3000/5000", (1000, 3000, 5000)),
        ("кресла, 60 шт или 120, чёрные", (60, 120)),
        ("коробки 10000шт и 20000 шт", (10000, 20000)),
        ("зонт 3 сложения 150 шт", (150,)),
        ("скотч 72 короба по 36 штук", (2592,)),
        ("сумки 10 моделей по 30 шт", (300,)),
        ("мешки 100 000 шт", (100000,)),
        ("петли 10 тыщ штук", (10000,)),
        ("этикетки рулон 500шт, 2000 рулонов", (2000,)),
        ("куртки рост 110-140, 400шт", (400,)),
        ("моноблок -18 , 2 шт", (2,)),
        ("чехол на iPhone 15, 300 шт", (300,)),
        ("чехол на iPhone 15, 100 шт", (100,)),
        ("кран шаровой 1/2 500 шт", (500,)),
        ("ноутбук i7 16/512 10 шт", (10,)),
    ],
)
def test_quantity_is_the_largest_counted_number_with_its_breaks(
    rules: RfqRules, amounts: AmountWords, line: str, amounts_of: tuple[int, ...]
) -> None:
    said, _ = first_quantity(line, rules, amounts)
    read = read_quantity(said, rules, amounts)
    assert (read.amount, *read.breaks) == amounts_of


@pytest.mark.parametrize("line", ["насос 25/6", "плитка 60х120", "мешки 50кг", "кружка 500 мл"])
def test_sizes_are_no_quantity(rules: RfqRules, amounts: AmountWords, line: str) -> None:
    assert first_quantity(line, rules, amounts) == ("", line)


def test_nothing_of_the_answers_stays_in_the_name(rules: RfqRules, amounts: AmountWords) -> None:
    line = "термокружки 500 мл, 300, 500 и 1000 шт, до 3 баксов за штуку, FOB Нинбо к 15 марта"
    _, rest = first_quantity(first_line(line, rules).rest, rules, amounts)
    assert tidy(rest, rules) == "термокружки 500 мл"


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("мешки белые | Ташкент срочно |", "Ташкент"),
        ("носки 41-45, Бишкек", "Бишкек"),
        ("посуда, казан, 500", ""),
        ("Казан чугунный", ""),
    ],
)
def test_place_may_stand_alone(rules: RfqRules, rest: str, said: str) -> None:
    assert dict(lone_place(rest, rules).said).get(Step.DELIVERY, "") == said


@given(st.text(max_size=200))
def test_no_line_breaks_the_cutting(rules: RfqRules, amounts: AmountWords, text: str) -> None:
    first_quantity(first_line(text, rules).rest, rules, amounts)


@given(st.integers(50, 900), st.lists(st.integers(1, 9), min_size=1, max_size=3, unique=True))
def test_any_breaks_are_read_as_they_are_listed(
    rules: RfqRules, amounts: AmountWords, least: int, times: list[int]
) -> None:
    many = [least * one for one in times]
    said, _ = first_quantity(f"кружки {', '.join(map(str, many))} шт", rules, amounts)
    read = read_quantity(said, rules, amounts)
    assert {read.amount, *read.breaks} == set(many)


@pytest.mark.parametrize("line", ["образцы ткани 20 шт", "краска за 2 дня сохнет"])
def test_words_of_the_goods_are_no_answers(rules: RfqRules, line: str) -> None:
    assert first_line(line, rules).said == ()
