"""How a person finds out what a purchase costs at the door."""

from datetime import date
from decimal import Decimal

import pytest

from bot.dialogs.cost.data import COUNTRY, PARTS, PURPOSE
from bot.domain.landed import Asked, Rates
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_deals import press
from tests.dialogs.ways import step


def shown(anna: Conversation) -> str:
    return anna.screen.text.replace("\xa0", " ")


async def test_one_line_leads_to_both_readings(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя")
    assert "Пошлина: 15 €" in shown(anna)
    assert "НДС: 50,40 € (16 % с 01.01.2026)" in shown(anna)
    assert "вступление не подтверждено" in shown(anna)
    assert "Данные на 22.11.2026, проверьте" in shown(anna)
    assert "на 201 € пошлина и НДС берутся со всей цены" in shown(anna)


async def test_pieces_times_price_weight_and_freight_are_understood(anna: Conversation) -> None:
    await anna.send("/cost 1000 шт по 2,5 $ 40 кг доставка 150 $ россия на продажу пошлина 10 %")
    assert "2 500 $" in shown(anna)
    assert "Доставка: 150 $" in shown(anna)
    assert "Пошлина: 265 $ (10 %)" in shown(anna)
    assert "за штуку 3,56 $" in shown(anna)


async def test_only_what_is_missing_is_asked(anna: Conversation) -> None:
    await anna.send("/cost")
    await anna.send("500 евро")
    await anna.press("Армения")
    await anna.press("Для себя")
    await anna.send("4")
    assert "Армения · для себя · 4 кг" in shown(anna)


async def test_many_equal_things_may_count_as_goods_for_sale(anna: Conversation) -> None:
    await anna.send("/cost 150 евро 20 шт 3 кг казахстан для себя")
    assert "таможня может счесть товаром на продажу" in shown(anna)


async def test_the_bank_s_rate_is_used_and_its_day_told(anna: Conversation) -> None:
    units = {"USD": Decimal(80), "EUR": Decimal(90)}
    anna.feed.rates = Rates("RUB", units, date(2026, 11, 21))
    await anna.send("/cost 450 $ 4 кг россия для себя")
    assert "Пошлина: 33,75 $" in shown(anna)
    assert "Курс ЦБ на 21.11.2026" in shown(anna)
    assert "≈ 38 700 ₽" in shown(anna)


async def test_a_rate_is_typed_where_there_is_none(anna: Conversation) -> None:
    await anna.send("/cost 500 $ 2 кг россия для себя")
    assert "Пошлина: неизвестно" in shown(anna)
    await anna.send("1 USD = 0,92 EUR")
    assert "Пошлина: 42,39 $" in shown(anna)


async def test_unknown_country_says_where_to_ask(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг турция для себя")
    assert "Какая в этой стране пошлина, я не знаю" in shown(anna)
    assert "Пошлину узнайте в её таможне" in shown(anna)


CORRECTED = (
    ("Товар и вес", "Товар", "400 евро", "Товар: 400 €"),
    ("Товар и вес", "Сколько штук", "3", "за штуку"),
    ("Товар и вес", "Вес", "850 г", "0,85 кг"),
    ("Доставка и расходы", "Доставка", "50 евро", "Доставка: 50 €"),
    ("Доставка и расходы", "Страховка", "0", "Страховка: 0 €"),
    ("Доставка и расходы", "Комиссия", "3 %", "Комиссия за оплату: 12 € (3 %)"),
    ("Доставка и расходы", "Ещё расходы", "фото на складе 20 €", "Фото на складе: 20 € (введено"),
    ("Таможня и курс", "Курс", "1 EUR = 500 KZT", "Курс — ваш"),
    ("Таможня и курс", "Страна", "Армения", "Армения · для себя"),
    ("Таможня и курс", "Для кого", "!На продажу", "на продажу"),
    ("Таможня и курс", "Ставка пошлины", "10 %", "(10 %)"),
)


async def test_every_answer_is_corrected_from_the_result(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя")
    for part, button, typed, expected in CORRECTED:
        await anna.press("Уточнить")
        await anna.press(part)
        await press(anna, button)
        await step(anna, typed)
        while "Уточнить" not in anna.buttons:
            await press(anna, "Пропустить")
        assert expected in shown(anna), button
    assert "ещё неизвестно" not in shown(anna)


async def test_screens_of_corrections_are_short_and_say_what_is_known(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя доставка 50, комиссия 3 %")
    await anna.press("Уточнить")
    seen = set()
    for part in ("Товар и вес", "Доставка и расходы", "Таможня и курс"):
        await anna.press(part)
        assert len(anna.buttons) <= 6
        assert "Казахстан · для себя · 4 кг" in shown(anna)
        seen |= set(anna.buttons)
        await anna.press("Назад")
    assert {"Товар: 300\xa0€", "Вес: 4 кг", "Доставка: 50\xa0€", "Страховка", "Курс"} <= seen
    assert any(one.startswith("Комиссия: 3") for one in seen)
    await anna.press("К расчёту")
    assert "Доставка: 50 €" in shown(anna)


async def test_correction_is_typed_on_its_screen_as_well(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя")
    await anna.press("Уточнить")
    await anna.press("Доставка и расходы")
    await anna.send("доставка 70 €, страховка 5 €, 6 кг")
    for one in ("Доставка: 70 €", "Страховка: 5 €", "6 кг"):
        assert one in shown(anna)


def test_every_answer_stands_in_one_part() -> None:
    placed = [str(one) for names in PARTS.values() for one in names]
    assert sorted(placed) == sorted([*Asked, COUNTRY, PURPOSE])


@pytest.mark.parametrize("typed", ["NaN", "-5", "10^18", "абв", "🤷", "ы" * 5000])
async def test_what_is_no_answer_gets_a_hint_and_the_question_stays(
    anna: Conversation, typed: str
) -> None:
    await anna.send("/cost")
    screen = anna.screen
    await anna.send(typed)
    assert anna.screen is screen
    assert len(anna.said) == 1


async def test_the_sum_goes_on_to_the_choice_of_payment(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя")
    await anna.press("Чем заплатить")
    await anna.press("Казахстан")
    assert "300 €" in shown(anna)


async def test_the_result_can_be_kept_as_a_message(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя")
    await anna.press("Прислать отдельным сообщением")
    assert "Пошлина" in anna.said[-1]


async def test_a_charge_without_a_currency_is_in_that_of_the_goods(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя доставка 50")
    assert "Доставка: 50 €" in shown(anna)
    await anna.send("страховка 10")
    assert "Страховка: 10 €" in shown(anna)


async def test_abbreviation_stays_one_among_what_is_unknown(anna: Conversation) -> None:
    await anna.send("/cost 900 $ 2 кг казахстан на продажу")
    await press(anna, "Пропустить", "Пропустить")
    assert "комиссия за оплату, пошлина, НДС" in shown(anna)


async def test_comma_and_space_part_two_numbers(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя")
    await anna.send("доставка 70, страховка 5, 6 кг")
    for one in ("Доставка: 70 €", "Страховка: 5 €", "· 6 кг"):
        assert one in shown(anna)
    await anna.send("доставка 1 070,50 €, 12,5 кг")
    for one in ("Доставка: 1 070,50 €", "· 12,5 кг"):
        assert one in shown(anna)


async def test_the_country_is_where_the_goods_go(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг из китая в казахстан для себя")
    assert "Казахстан · для себя" in shown(anna)


@pytest.mark.parametrize("line", ["300 евро -4 кг казахстан", "-10 шт по 5 $ 4 кг"])
async def test_a_minus_is_not_passed_over(anna: Conversation, line: str) -> None:
    await anna.send(f"/cost {line}")
    assert "больше нуля" in anna.said[-1]


async def test_two_sums_ask_which_is_of_the_goods(anna: Conversation) -> None:
    await anna.send("/cost 150 $ доставка, 1000 $, россия на продажу")
    assert "Сумм несколько: 150 $, 1000 $" in shown(anna)
    assert "Записал: Россия, на продажу" in shown(anna)
    await anna.send("1000 $")
    assert "Записал: товар 1 000 $" in shown(anna)


async def test_what_is_of_no_use_is_named_and_nothing_else_is_lost(anna: Conversation) -> None:
    await anna.send("/cost 4200 $ 380 кг 2.1 куба код 8456 фрахт 650, курс 520, казахстан, на тоо")
    assert "доставка 650 $, курс 520, Казахстан, на продажу" in shown(anna)
    assert "Код 8456 не учёл: ставок по кодам у меня нет" in shown(anna)
    await anna.send("10")
    assert "Не учёл: 2.1 куба" in shown(anna)
    assert "Пошлина: 485 $ (10 %)" in shown(anna)
    assert "Курс — ваш" in shown(anna)


async def test_a_charge_in_other_money_asks_for_its_rate(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя доставка 100 $")
    assert "1 USD = … EUR" in shown(anna)
    await anna.send("1 USD = 0,9 EUR")
    assert "Доставка: 90 €" in shown(anna)
    assert "1 USD =" not in shown(anna)


async def test_duty_without_the_freight_is_called_too_low(anna: Conversation) -> None:
    await anna.send("/cost 1000 $ россия на продажу пошлина 10 %")
    await anna.press("Пропустить")
    assert "Пошлина и НДС выйдут больше" in shown(anna)
    await anna.send("доставка 100 $, страховка 0 $")
    assert "выйдут больше" not in shown(anna)


async def test_numbers_are_read_in_words(anna: Conversation) -> None:
    await anna.send("/cost сто штук по два доллара, сорок кг, казахстан, для себя")
    assert "200 $" in shown(anna)
    assert "40 кг" in shown(anna)


async def test_costs_with_names_of_their_own_are_added_and_taken_back(anna: Conversation) -> None:
    await anna.send(
        "/cost 1000 $ россия на продажу пошлина 10 %, доставка 100 $, страховка 0, комиссия 0, "
        "брокер 100 $, сертификаты 200, таможенный сбор 30 $"
    )
    for line in ("Брокер: 100 $", "Сертификаты: 200 $", "Таможенный сбор: 30 $"):
        assert f"{line} (введено вами)" in shown(anna)
    assert "Итого: 1 806,20 $" in shown(anna)
    await anna.send("брокер 0")
    assert "Брокер" not in shown(anna)
    assert "Итого: 1 706,20 $" in shown(anna)


async def test_cost_in_other_money_is_unknown_until_its_rate_is_told(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя, брокер 50 $")
    assert "Брокер: неизвестно" in shown(anna)
    assert "1 USD = … EUR" in shown(anna)


@pytest.mark.parametrize("purpose", ["для себя", "на продажу пошлина 5 %"])
async def test_uzbekistan_shows_what_is_known_and_where_to_ask(
    anna: Conversation, purpose: str
) -> None:
    await anna.send(f"/cost 300 евро 4 кг узбекистан доставка 20 евро {purpose}")
    assert "курьером до 200 $ в месяц" in shown(anna)
    assert "(ЕАЭС) в этой стране не действуют" in shown(anna)
    assert "Данные на 22.11.2026, проверьте" in shown(anna)


async def test_named_costs_are_never_taken_for_the_goods(anna: Conversation) -> None:
    await anna.send("/cost 300 евро 4 кг казахстан для себя")
    await anna.press("Уточнить")
    await anna.press("Доставка и расходы")
    await anna.press("Ещё расходы")
    await anna.send("брокер 30, фото склада двадцать евро")
    assert "Товар: 300 €" in shown(anna)
    assert "Брокер: 30 € (введено вами)" in shown(anna)
    assert "Фото склада: 20 € (введено вами)" in shown(anna)
