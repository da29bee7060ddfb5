"""A deal that begins with the supplier's offer."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from bot.domain.deal import Expected
from bot.domain.money import Money
from bot.domain.quote import Lead
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_deals import LETTER, kept, press
from tests.dialogs.test_rfq import walk

OFFER = (
    "Hi dear, FOB Shenzhen USD 2.35/pc, MOQ 500pcs, lead time 15-20 days after deposit, "
    "payment 30% deposit 70% before shipment"
)
READ = (
    "2,35\xa0$ за штуку · минимум 500 шт · FOB Shenzhen · изготовление 15–20 дней · оплата 30/70"
)


async def test_offer_is_read_and_only_the_rest_is_asked(anna: Conversation) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", OFFER)
    assert f"Прочитано: {READ}" in anna.screen.text
    await anna.send("термокружки")
    assert "или сколько штук берёте" in anna.screen.text
    await anna.send("500 шт")
    assert "термокружки · 1\xa0175\xa0$ = 352,50\xa0$ + 822,50\xa0$ · 500 шт" in anna.screen.text
    await press(anna, "Да, через")
    terms = kept(anna).terms
    assert terms.quote
    assert (terms.quote.price, terms.quote.lead) == (Money(Decimal("2.35"), "USD"), Lead(15, 20))
    assert (terms.quantity, terms.plan.preset) == (500, "ready")
    assert f"В предложении: {READ}" in anna.screen.text


async def test_offer_tells_when_the_goods_are_ready_once_the_deposit_is_paid(
    anna: Conversation,
) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", OFFER, "термокружки", "500 шт")
    await press(anna, "Да, через", "Сроки", "Готовность")
    assert not any("По предложению" in one for one in anna.buttons)
    await press(anna, "Назад", "Назад", "Платежи", "задаток", "Я оплатил", "Да, записать", "Назад")
    await press(anna, "Сроки", "Готовность", "По предложению: 12 декабря 2026")
    assert kept(anna).terms.expected == {Expected.READY: dt.date(2026, 12, 12)}
    await press(anna, "Готовность")
    assert not any("По предложению" in one for one in anna.buttons)


async def test_working_days_of_an_offer_are_dated_by_the_chinese_calendar(
    anna: Conversation,
) -> None:
    offer = OFFER.replace("20 days", "20 working days")
    await walk(anna, "/deals", "!Предложение поставщика", offer, "термокружки", "500 шт")
    await press(anna, "Да, через", "Платежи", "задаток", "Я оплатил", "Да, записать", "Назад")
    await press(anna, "Сроки", "Отправка")
    assert "рабочих днях" not in anna.screen.text
    await press(anna, "Назад", "Готовность")
    assert "считаю по рабочим дням Китая" in anna.screen.text
    await press(anna, "По предложению: 18 декабря 2026")
    assert kept(anna).terms.expected == {Expected.READY: dt.date(2026, 12, 18)}
    await press(anna, "Готовность")
    assert "рабочих днях" not in anna.screen.text


async def test_what_was_read_is_corrected_on_the_usual_screens(anna: Conversation) -> None:
    await walk(
        anna, "/deals", "!Предложение поставщика", OFFER, "термокружки", "1500 $", "!Пока не знаю"
    )
    assert kept(anna).terms.total == Money(Decimal(1500), "USD")
    await press(anna, "Платежи", "Другой порядок", "100 % на площадке")
    assert kept(anna).terms.plan.preset == "platform"


async def test_number_of_pieces_picks_its_step_of_the_prices(anna: Conversation) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", "500pcs $2.5/pc, 1000pcs $2.3/pc")
    await anna.send("термокружки")
    assert "или сколько штук берёте" in anna.screen.text
    await anna.send("1000 шт")
    assert "2\xa0300\xa0$" in anna.screen.text


async def test_doubtful_offer_is_asked_for_instead_of_guessed(anna: Conversation) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", "$2.5/pc, $2.3/pc, FOB Ningbo")
    assert "Прочитано: FOB Ningbo" in anna.screen.text
    await anna.send("термокружки")
    assert "Число и валюта" in anna.screen.text


async def test_message_without_an_offer_is_refused_and_the_way_back_is_there(
    anna: Conversation,
) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", "Hello dear, how are you?")
    assert "Не нашёл в сообщении" in anna.said[-1]
    await press(anna, "Назад")
    assert "Мои сделки" in anna.screen.text


async def test_answer_to_a_letter_takes_its_product_and_pieces(anna: Conversation) -> None:
    await walk(
        anna,
        *LETTER,
        "!Собрать письма",
        "!Ещё",
        "!В сделку",
        "!Поставщик прислал предложение",
        OFFER,
    )
    assert "термокружка" in anna.screen.text
    assert "2\xa0350\xa0$ = 705\xa0$ + 1\xa0645\xa0$ · 1\xa0000 шт" in anna.screen.text
    await press(anna, "Да, через")
    assert kept(anna).terms.rfq_id


async def test_offer_is_taken_off_and_put_back_once(anna: Conversation) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", OFFER, "термокружки", "500 шт")
    await press(anna, "Да, через", "Ещё", "Уточнить")
    known, before = kept(anna).terms, anna.screen
    await press(anna, "Убрать предложение")
    assert kept(anna).terms == replace(known, quote=None)
    assert "В предложении" not in anna.screen.text
    await anna.press("Убрать предложение", before)
    dropped = anna.screen
    await anna.press("Вернуть предложение")
    assert kept(anna).terms == known
    await anna.press("Вернуть предложение", dropped)
    assert kept(anna).terms == known
    assert [one for one in anna.buttons if "предложение" in one] == ["Убрать предложение"]


async def test_offer_comes_back_only_before_the_next_change(anna: Conversation) -> None:
    await walk(anna, "/deals", "!Предложение поставщика", OFFER, "термокружки", "500 шт")
    await press(anna, "Да, через", "Ещё", "Уточнить", "Убрать предложение")
    dropped = anna.screen
    await press(anna, "Поставщик")
    await anna.send("Best Cup")
    assert "Вернуть предложение" not in anna.buttons
    await anna.press("Вернуть предложение", dropped)
    assert (kept(anna).terms.supplier, kept(anna).terms.quote) == ("Best Cup", None)
    await press(anna, "Назад", "История")
    assert "предложение поставщика убрано" in anna.screen.text
