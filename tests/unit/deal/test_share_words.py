"""Parts of a payment said in words, as a person agrees on them with a supplier."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal import DealError, Event, Money, Trigger
from tests.unit.deal.test_reading import READER, TODAY

TOTAL = Money(Decimal(10_000), "USD")


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("треть сразу остальное перед отгрузкой", ["3333.33", "6666.67"]),
        ("две трети вперед", ["6666.67", "3333.33"]),
        ("половина сейчас, половина потом", ["5000", "5000"]),
        ("четверть вперед, остальное перед отправкой", ["2500", "7500"]),
        ("аванс 30 процентов, остальное перед отправкой", ["3000", "7000"]),
        ("тридцать процентов вперед", ["3000", "7000"]),
        ("половину сейчас, вторую потом", ["5000", "5000"]),
        ("1/3 сразу, 2/3 перед отгрузкой", ["3333.33", "6666.67"]),
        ("в два этапа 40/60", ["4000", "6000"]),
        ("пополам", ["5000", "5000"]),
        ("всю сумму после получения", ["10000"]),
        ("тридцать на семьдесят", ["3000", "7000"]),
        ("предоплата 30%", ["3000", "7000"]),
        ("100% предоплата", ["10000"]),
        ("стопроцентная предоплата", ["10000"]),
        ("всё перед отгрузкой", ["10000"]),
        ("депозит 0,3 от суммы", ["3000", "7000"]),
        ("две трети по готовности", ["3333.33", "6666.67"]),
        ("70% после готовности", ["3000", "7000"]),
        ("20-30-50 тремя платежами", ["2000", "3000", "5000"]),
        ("30/70", ["3000", "7000"]),
    ],
)
def test_shares_in_words_are_parts(said: str, parts: list[str]) -> None:
    plan = READER.plan(said, TOTAL)
    assert [one.amount for one in plan.milestones] == list(map(Decimal, parts))


def test_what_is_paid_later_waits_for_its_event() -> None:
    assert READER.plan("всё перед отгрузкой", TOTAL).milestones[0].trigger == Trigger(Event.READY)
    first, last = READER.plan("две трети по готовности", TOTAL).milestones
    assert (first.trigger.event, last.trigger.event) == (Event.AGREED, Event.READY)
    *_, last = READER.plan("четверть сейчас, остальное как придёт", TOTAL).milestones
    assert last.trigger == Trigger(Event.DELIVERED)


@pytest.mark.parametrize("said", ["полпроцента за каждый день просрочки", "три промилле"])
def test_what_is_no_share_of_the_sum_is_refused(said: str) -> None:
    with pytest.raises(DealError):
        READER.plan(said, TOTAL)


@given(share=st.integers(1, 99), later=st.sampled_from(["по готовности", "после отгрузки"]))
def test_one_share_tells_the_other(share: int, later: str) -> None:
    amounts = [Decimal(one * 100) for one in (share, 100 - share)]
    assert [one.amount for one in READER.plan(f"{share}% вперёд", TOTAL).milestones] == amounts
    found = READER.plan(f"{share}% {later}", TOTAL).milestones
    assert [one.amount for one in found] == amounts[::-1]


@pytest.mark.parametrize(
    ("line", "product", "parts"),
    [
        ("чехлы 5к баксов 30 на 70", "чехлы", "30/70"),
        ("павербанки 1000 шт по 4.5$ предоплата 30%", "павербанки", "30/70"),
        ("сумки 900$ 40% аванс", "сумки", "40/60"),
        ("коврик 30 на 70 см 900$", "коврик 30 на 70 см", ""),
    ],
)
def test_line_may_tell_the_parts_in_words(line: str, product: str, parts: str) -> None:
    said = READER.line(line, TODAY)
    assert (said.product, said.parts) == (product, parts)


def test_line_counts_pairs_and_reads_a_sum_in_words() -> None:
    assert READER.line("кроссовки 200 пар на 3 тыс долларов", TODAY).quantity == 200
    million = READER.line("мебель полтора миллиона рублей", TODAY).total
    assert million == Money(Decimal(1_500_000), "RUB")
