from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.rfq import AnswerError, Packs, Quantity, RfqRules, quantity_words, read_quantity
from bot.domain.search import AmountError, AmountWords


@pytest.mark.parametrize(
    ("typed", "amount", "unit", "breaks"),
    [
        ("300", 300, "piece", ()),
        ("300, 500, 1000 шт", 300, "piece", (500, 1000)),
        ("1000 шт, а ещё 300 и 500", 1000, "piece", (300, 500)),
        ("5 тыс шт", 5000, "piece", ()),
        ("10к шт", 10000, "piece", ()),
        ("тысяча штук", 1000, "piece", ()),
        ("две тысячи", 2000, "piece", ()),
        ("3 000 шт", 3000, "piece", ()),
        ("1.500,00", 1500, "piece", ()),
        ("2 тонны", 2, "ton", ()),
        ("1,5 т", Decimal("1.5"), "ton", ()),
        ("500м2", 500, "square_meter", ()),
        ("200 м²", 200, "square_meter", ()),
        ("500 кв м", 500, "square_meter", ()),
        ("40 рулонов", 40, "roll", ()),
        ("полтонны", Decimal("0.5"), "ton", ()),
        ("полторы тонны", Decimal("1.5"), "ton", ()),
        ("двести штук", 200, "piece", ()),
        ("штук двести", 200, "piece", ()),
        ("десять дюжин", 120, "piece", ()),
        ("пара сотен", 200, "piece", ()),
        ("1 пара", 1, "pair", ()),
        ("контейнер", 1, "container", ()),
        ("350 гр", 350, "gram", ()),
        ("5 центнеров", 500, "kilogram", ()),
        ("килограмм сто", 100, "kilogram", ()),
        ("5 дюжин", 60, "piece", ()),
        ("сотня пар", 100, "pair", ()),
        ("300 500 1000", 300, "piece", (500, 1000)),
        ("300 300 300", 300, "piece", ()),
        ("300 000 шт", 300_000, "piece", ()),
    ],
)
def test_quantity_is_read_with_its_unit_and_price_breaks(
    rules: RfqRules,
    amounts: AmountWords,
    typed: str,
    amount: int | Decimal,
    unit: str,
    breaks: tuple[int, ...],
) -> None:
    read = read_quantity(typed, rules, amounts)
    assert read == Quantity(Decimal(amount), unit, tuple(map(Decimal, breaks)))


def test_span_keeps_both_ends(rules: RfqRules, amounts: AmountWords) -> None:
    read = read_quantity("50-100 шт", rules, amounts)
    assert (read.amount, read.most, read.breaks) == (50, 100, ())
    assert quantity_words(read, rules).en == "50-100 pcs"


def test_number_of_something_else_is_no_price_break(rules: RfqRules, amounts: AmountWords) -> None:
    read = read_quantity("100 шт в месяц, 4 месяца", rules, amounts)
    assert (read.amount, read.breaks) == (100, ())
    assert read.remark == "100 шт в месяц, 4 месяца"


@pytest.mark.parametrize(
    ("typed", "amount", "unit"),
    [
        ("по 100 шт на цвет, 4 цвета", 400, "piece"),
        ("по 300 каждого из 4 цветов", 1200, "piece"),
        ("рулон 50 метров, таких двенадцать", 600, "meter"),
        ("200 S, 300 M и 150 L", 650, "piece"),
        ("40 футовый контейнер", 1, "container"),
        ("два 40-футовых контейнера", 2, "container"),
        ("3х40HQ", 3, "container"),
        ("полконтейнера сороковки HQ", Decimal("0.5"), "container"),
        ("два двадцатифутовика", 2, "container"),
        ("ткань шириной 1,5 м, нужно 80 метров", 80, "meter"),
        ("десять коробок 500х300х200 мм", 10, "box"),
        ("10 рулонов 2х3 м", 10, "roll"),
        ("тонну возьму", 1, "ton"),
    ],
)
def test_what_is_told_beside_the_total_stays_in_words(
    rules: RfqRules, amounts: AmountWords, typed: str, amount: int | Decimal, unit: str
) -> None:
    read = read_quantity(typed, rules, amounts)
    assert read == Quantity(Decimal(amount), unit, remark=typed)


@pytest.mark.parametrize(
    ("typed", "amount", "packs"),
    [
        ("сотня коробок по 24 штуки", 2400, Packs(100, "box", 24)),
        ("10 кор. х 12 шт", 120, Packs(10, "box", 12)),
        ("20*50 шт", 1000, Packs(20, "pack", 50)),
    ],
)
def test_packs_are_said_in_many_ways(
    rules: RfqRules, amounts: AmountWords, typed: str, amount: int, packs: Packs
) -> None:
    assert read_quantity(typed, rules, amounts) == Quantity(Decimal(amount), "piece", packs=packs)


@given(packs=st.integers(1, 999), each=st.integers(1, 999))
def test_packs_make_their_product(
    rules: RfqRules, amounts: AmountWords, packs: int, each: int
) -> None:
    for typed in (f"{packs} коробок по {each}", f"{packs} кор x {each}", f"{packs} х {each} шт"):
        assert read_quantity(typed, rules, amounts).amount == packs * each


@given(kilograms=st.integers(1, 99), grams=st.integers(100, 999))
def test_grams_after_kilos_are_a_part_of_them(
    rules: RfqRules, amounts: AmountWords, kilograms: int, grams: int
) -> None:
    read = read_quantity(f"{kilograms} кг {grams} г", rules, amounts)
    assert (read.amount, read.unit) == (kilograms + Decimal(grams) / 1000, "kilogram")


def test_packs_say_both_the_total_and_how_it_is_packed(
    rules: RfqRules, amounts: AmountWords
) -> None:
    read = read_quantity("20 коробок по 50 шт", rules, amounts)
    assert read == Quantity(Decimal(1000), "piece", packs=Packs(20, "box", 50))
    assert quantity_words(read, rules).en == "1000 pcs (20 boxes x 50 pcs)"


def test_what_is_no_pack_stays_in_words_beside_the_total(
    rules: RfqRules, amounts: AmountWords
) -> None:
    read = read_quantity("4 цвета по 200 шт", rules, amounts)
    assert read == Quantity(Decimal(800), "piece", remark="4 цвета по 200 шт")


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "none"), ("много", "none"), ("NaN", "none"), ("10^18", "none"), ("1e9", "none"),
        ("١٠٠", "none"), ("🤷", "none"), ("-5", "negative"), ("0", "negative"),
        ("2,5 шт", "whole"), ("20000000", "large"), ("1" * 19, "large"), ("9" * 30, "large"),
        ("1 2 3 4 5 6", "many"), ("20 коробок по 50 и ещё 5", "one"),
        ("три пачки по сто листов и ещё одна на пятьдесят", "one"),
    ],
)  # fmt: skip
def test_what_is_no_quantity_is_refused_with_its_own_reason(
    rules: RfqRules, amounts: AmountWords, typed: str, key: str
) -> None:
    with pytest.raises(AnswerError) as refused:
        read_quantity(typed, rules, amounts)
    assert refused.value.key == f"err-rfq-quantity-{key}"


@given(typed=st.text(max_size=200))
def test_any_text_is_a_sound_quantity_or_a_refusal(
    rules: RfqRules, amounts: AmountWords, typed: str
) -> None:
    try:
        read = read_quantity(typed, rules, amounts)
    except (AnswerError, AmountError):
        return
    assert all(0 < one <= 10_000_000 for one in (read.amount, *read.breaks))
    assert len(read.breaks) <= 4


@given(amount=st.integers(1, 10_000_000))
def test_written_quantity_reads_back(rules: RfqRules, amounts: AmountWords, amount: int) -> None:
    written = quantity_words(Quantity(Decimal(amount), "piece"), rules)
    assert read_quantity(written.ru, rules, amounts).amount == amount
    assert written.en.split()[0] == str(amount)


def test_thousands_are_of_both_ends(rules: RfqRules, amounts: AmountWords) -> None:
    read = read_quantity("2-3 тыс шт", rules, amounts)
    assert (read.amount, read.most, read.breaks) == (2000, 3000, ())


def test_from_one_number_to_another_is_a_span(rules: RfqRules, amounts: AmountWords) -> None:
    assert read_quantity("от 300 до 500 шт", rules, amounts).most == 500
