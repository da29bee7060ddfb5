"""One line about a deal: sums of one piece and of all, the plan, the supplier, the protection."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal import Money
from tests.unit.deal.samples import READER, TODAY, usd


def yuan(amount: int) -> Money:
    return Money(Decimal(amount), "CNY")


@pytest.mark.parametrize(
    ("text", "total", "quantity"),
    [
        ("чехлы 2000 штук 0,42 доллара", usd(840), 2000),
        ("насосы 250 шт. × 19,80 USD", usd(4950), 250),
        ("самокаты 15шт 310$ каждый", usd(4650), 15),
        ("кресла 120*34$ =4080$", usd(4080), 120),
        ("аккумуляторы 30 х 165 = 4950 доллар", usd(4950), 30),
        ("регистраторы 4к, 200 шт, 27$ FOB", usd(5400), 200),
        ("ножи 200 наб 8.4 бакса", usd(1680), 200),
        ("носки 3к пар, 0.55$ пара", usd(1650), 3000),
        ("куртки 400 х 118 юаней", yuan(47200), 400),
        ("рюкзаки 250 по 48 юаней", yuan(12000), 250),
        ("пакеты 5000 × 0.11", usd(550), 5000),
        ("свечи 600 штук полтора доллара штука", usd(900), 600),
        ("мешки 100000шт по 10 центов", usd(10000), 100000),
        ("термокружки 6000 usd 30/70, 500 шт", usd(6000), 500),
        ("бейсболки 1500шт общая 2 250 USD", usd(2250), 1500),
        ("фильтр 200шт 3.1, 620 всего, usd", usd(620), 200),
        ("термокружки 500шт по 2.8$ итого 1400", usd(1400), 500),
        ("коврик 300 листов 8,7$ плюс доставка 190$ итого 2800", usd(2800), 300),
        ("станок 1 шт 5900$", usd(5900), 1),
        ("чай 40кг 22$/кг", usd(880), None),
        ("плитка 60х120 900 usd", usd(900), None),
        ("стулья 4 цвета по 50 шт 12$ за шт", usd(2400), 200),
        ("коробки 40 x 30 x 20 500 шт по 1 $", usd(500), 500),
        ("плитка 60 х 120 900 usd", None, None),
    ],
)
def test_sum_of_one_piece_is_told_from_the_sum_of_all(
    text: str, total: Money | None, quantity: int | None
) -> None:
    said = READER.line(text, TODAY)
    assert (said.total, said.quantity, said.doubtful) == (total, quantity, None)


def test_bare_sum_beside_pieces_is_asked_about() -> None:
    said = READER.line("шины 8шт 410$", TODAY)
    assert (said.total, said.doubtful, said.quantity) == (None, usd(410), 8)


@pytest.mark.parametrize(
    ("text", "product"),
    [
        (
            "термокружки 500шт по 2.8$ итого 1400, 30/70, TA, поставщик Yongkang Hengda",
            "термокружки",
        ),
        ("новая сделка: станок лазерный 4200 usd аванс 1500", "станок лазерный"),
        ("сделка с Hangzhou Tonny Electric, стабилизаторы, 900 usd", "стабилизаторы"),
        ("хочу вести сделку, самокаты 15шт", "самокаты"),
        ("500 шт термокружек за 6000 usd", "термокружек"),
        ("сделка: линзы", "линзы"),
        ("чехлы iPhone 15 Pro Max 900 usd", "чехлы iPhone 15 Pro Max"),
    ],
)
def test_product_is_what_stands_before_everything_else(text: str, product: str) -> None:
    assert READER.line(text, TODAY).product == product


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("станок 4200 usd аванс 1500 остаток перед отгрузкой", (1500, 2700)),
        ("нитки, 2700 баксов, 50 на 50", (1350, 1350)),
        ("мебель 900 usd, пополам", (450, 450)),
        ("печь 14,6 тыс $, 40-40-20", (5840, 5840, 2920)),
        ("шопперы сумма 900 бакс, полная предоплата", (900,)),
        ("чехлы 840 usd 100% после проверки", (840,)),
        ("ламинат 1000 usd, 30 предоплата 70 по копии bl", (300, 700)),
        ("кепки общая 2250 USD, депозит 500 до пятницы, баланс 1750", (500, 1750)),
        ("сумки 1800$ четыре равных платежа", (450, 450, 450, 450)),
        ("куртки 900$ половина сейчас половина по готовности", (450, 450)),
        ("панели 1000$, 10% сейчас, 20 через месяц, 70 перед отправкой", (100, 200, 700)),
        ("матрасы. сумма 9000. платежи: 3000, 3000, 3000", (3000, 3000, 3000)),
    ],
)
def test_plan_is_found_in_the_line(text: str, amounts: tuple[int, ...]) -> None:
    said = READER.line(text, TODAY)
    assert said.total
    assert tuple(one.amount for one in READER.plan(said.parts, said.total).milestones) == amounts


def test_shares_of_the_goods_are_no_plan() -> None:
    assert READER.line("футболки хлопок 100% 500 шт 3$ за штуку", TODAY).parts == ""


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("кружки 900 usd, TA", True),
        ("шопперы 900 usd через алибабу с защитой", True),
        ("павербанки 5600$ без trade assurance", False),
        ("диваны 900$, трейд ашуранс нет", False),
        ("диваны 900$, договор напрямую", False),
        ("та самая кружка 900$", None),
        ("часы TA-100 900$", None),
        ("кружки напрямую от производителя 900$", None),
    ],
)
def test_protection_is_said_or_denied(text: str, answer: bool | None) -> None:
    assert READER.line(text, TODAY).protected is answer


def test_supplier_and_days_have_their_places() -> None:
    said = READER.line(
        "насосы 250 шт. × 19,80 USD. Аванс 20% до 5 декабря. Изготовление 35 дней."
        " Taizhou Fengding Pump Co., Ltd",
        TODAY,
    )
    assert said.supplier == "Taizhou Fengding Pump Co., Ltd"
    assert said.lead
    assert said.lead.high == 35
    assert said.deposit_on == dt.date(2026, 12, 5)
    assert said.parts == "20/80"


def test_list_of_brands_names_no_supplier() -> None:
    assert READER.line("Xiaomi, Redmi Note, 20 шт по 150$", TODAY).supplier == ""


def test_made_in_a_month() -> None:
    lead = READER.line("чпу роутер 4 380 $, делают месяц", TODAY).lead
    assert lead
    assert lead.high == 30


@given(st.integers(2, 5000), st.integers(1, 90))
def test_sum_said_as_the_whole_is_never_multiplied(pieces: int, amount: int) -> None:
    assert READER.line(f"кружки {pieces} шт итого {amount} usd", TODAY).total == usd(amount)
