"""One part of a deal in the chat: when, by which method and to whom it is paid."""

import datetime as dt
from dataclasses import replace

import pytest

from bot.domain.deal import Check, Deal, Event, Milestone
from bot.domain.supplier import Payee
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_deals import kept, press

LINE = "/deals термокружки 6000 usd 30/70"
OTHER = "Beneficiary: Wang Wei\nBank: Bank of China\nAccount No: 6222 0000 9876"
AGREED = Payee("Ningbo Example Co., Ltd", "Bank of China", "CN", tail="1234")


@pytest.fixture
async def deposit(anna: Conversation) -> Conversation:
    """The window of the deposit of a deal on Trade Assurance, bound for Kazakhstan."""
    await anna.send(LINE)
    await press(anna, "Да, через", "Ещё", "Уточнить", "Страна")
    await anna.send("Казахстан")
    await open_part(anna, "задаток")
    return anna


async def open_part(anna: Conversation, name: str) -> None:
    await anna.send("/deals")
    await press(anna, "термокружки", "Платежи", name)


def part(anna: Conversation, place: int = 0) -> Milestone:
    plan = kept(anna).terms.plan
    assert plan
    return plan.milestones[place]


async def test_method_is_chosen_and_shown_where_the_part_is_paid(deposit: Conversation) -> None:
    await press(deposit, "Способ")
    assert "чем заплатить?" in deposit.screen.text
    assert "Western Union" not in " ".join(deposit.buttons)
    await press(deposit, "Перевод на счёт заказа")
    assert part(deposit).method == "ta-transfer"
    assert "Способ: <b>Перевод на счёт заказа</b>" in deposit.screen.text
    assert "площадка вернёт деньги" in deposit.screen.text
    await press(deposit, "Я оплатил")
    assert "Способ: <b>Перевод на счёт заказа</b>" in deposit.screen.text


async def test_method_is_in_the_history_and_taken_back(deposit: Conversation) -> None:
    await press(deposit, "Способ", "Карта в заказе", "Назад", "Назад", "Ещё", "История")
    assert "задаток: способ — Карта в заказе" in deposit.screen.text
    await press(deposit, "Отменить: задаток: способ")
    assert part(deposit).method == ""


async def test_method_may_be_left_open_again(deposit: Conversation) -> None:
    await press(deposit, "Способ", "Карта в заказе", "Способ", "Решу позже")
    assert part(deposit).method == ""
    assert "Способ:" not in deposit.screen.text


async def test_only_methods_that_can_be_had_are_offered(deposit: Conversation) -> None:
    await deposit.send("/deals")
    await press(deposit, "термокружки", "Ещё", "Уточнить", "Trade Assurance", "Нет, мимо")
    await open_part(deposit, "задаток")
    await press(deposit, "Способ")
    assert not any("в заказе" in one for one in deposit.buttons)
    assert "Карта в заказе — только в заказе на площадке" in deposit.screen.text
    assert "Аккредитив (L/C) — для такой суммы не берут" in deposit.screen.text


async def test_chosen_method_that_can_no_longer_be_had_is_said_so(deposit: Conversation) -> None:
    await press(deposit, "Способ", "Карта в заказе")
    await deposit.send("/deals")
    await press(deposit, "термокружки", "Ещё", "Уточнить", "Страна", "Россия")
    await open_part(deposit, "задаток")
    assert "Карта в заказе</b> — не работает с 10.03.2022" in deposit.screen.text


async def test_doubt_about_the_order_is_said_as_pay_says_it(deposit: Conversation) -> None:
    await deposit.send("/deals")
    await press(deposit, "термокружки", "Ещё", "Уточнить", "Страна", "Россия")
    await open_part(deposit, "задаток")
    await press(deposit, "Способ")
    assert "Страна: Россия" in deposit.screen.text
    assert "под вопросом" in deposit.screen.text
    assert "Карта в заказе" not in deposit.buttons


async def test_knowledge_that_has_aged_is_said_to_have(deposit: Conversation) -> None:
    await press(deposit, "Способ", "Карта в заказе")
    deposit.clock.time += dt.timedelta(days=200)
    await open_part(deposit, "задаток")
    assert "больше 90 дней" in deposit.screen.text


async def test_another_payee_holds_even_the_deposit_until_confirmed(
    deposit: Conversation,
) -> None:
    await press(deposit, "Кому")
    await deposit.send(OTHER)
    payee = part(deposit).payee
    assert payee
    assert payee.details == Payee("Wang Wei", "Bank of China", tail="9876")
    assert "похож на частное лицо" in deposit.screen.text
    await press(deposit, "Назад", "Я оплатил")
    assert "Подмена реквизитов" in deposit.screen.text
    assert "Wang Wei" in deposit.screen.text
    assert "Отчёт инспектора" not in deposit.buttons
    await press(deposit, "Получателя подтвердили", "Всё проверено", "Я оплатил", "Да, записать")
    assert part(deposit).paid == 1800
    assert kept(deposit).terms.gate.answers.get(Check.PAYEE) is None, "nothing of the balance"


async def test_payee_that_differs_from_the_lock_is_an_alarm_wherever_money_leaves(
    deposit: Conversation,
) -> None:
    await locked(deposit)
    await open_part(deposit, "задаток")
    assert "Ningbo Example Co., Ltd, Bank of China, счёт …1234" in deposit.screen.text
    assert "Стоп" not in deposit.screen.text
    await press(deposit, "Кому")
    await deposit.send(OTHER)
    assert "не тот получатель" in deposit.screen.text
    assert "Отличается: Получатель, Счёт, конец." in deposit.screen.text
    await press(deposit, "Назад")
    assert "не тот получатель" in deposit.screen.text
    await press(deposit, "Я оплатил")
    assert "не тот получатель" in deposit.screen.text


async def test_reason_pays_another_payee_and_opens_no_other_gate(deposit: Conversation) -> None:
    await press(deposit, "Кому")
    await deposit.send("Ningbo Trading Co., Ltd")
    await press(deposit, "Назад", "Я оплатил", "Платить без проверки")
    await deposit.send("это их торговая фирма")
    await press(deposit, "Да, записать", "остаток", "Я оплатил")
    assert "Перед платежом" in deposit.screen.text
    assert kept(deposit).terms.gate.reason == ""


async def test_new_details_forget_what_was_confirmed_before(deposit: Conversation) -> None:
    await press(deposit, "Кому")
    await deposit.send(OTHER)
    await press(deposit, "Назад", "Я оплатил", "Получателя подтвердили", "Назад", "Кому")
    await deposit.send("SWIFT: BKCHCNBJ")
    payee = part(deposit).payee
    assert payee
    assert (payee.details.beneficiary, payee.details.swift) == ("Wang Wei", "BKCHCNBJ")
    assert not payee.is_confirmed
    await press(deposit, "Платить как договорились")
    assert part(deposit).payee is None
    assert deal_is_payable_at_once(deposit)


async def test_details_without_a_name_are_asked_for_one(deposit: Conversation) -> None:
    await press(deposit, "Кому")
    await deposit.send("SWIFT: BKCHCNBJ")
    assert "Начните с получателя" in deposit.said[-1]
    assert part(deposit).payee is None


async def test_part_is_paid_days_after_an_event(deposit: Conversation) -> None:
    await open_part(deposit, "остаток")
    await press(deposit, "Срок")
    await deposit.send("через 10 дней после готовности")
    assert "через 10 дней после готовности товара" in deposit.screen.text
    await deposit.send("/deals")
    await press(deposit, "термокружки", "Что случилось", "товар готов", "Сегодня")
    await open_part(deposit, "остаток")
    assert "до 2 декабря 2026" in deposit.screen.text


async def test_days_before_an_event_count_from_the_day_it_is_expected(
    deposit: Conversation,
) -> None:
    await deposit.send("/deals")
    await press(deposit, "термокружки", "Сроки", "Отправка")
    await deposit.send("20.12")
    await open_part(deposit, "остаток")
    await deposit.send("за 5 дней до отправки")
    assert "до 15 декабря 2026" in deposit.screen.text
    await deposit.send("/deals")
    await press(deposit, "термокружки", "Сроки")
    assert "остаток 4\xa0200\xa0$, срок 15 декабря" in deposit.screen.text


async def test_event_is_pressed_and_moved_by_days(deposit: Conversation) -> None:
    await open_part(deposit, "остаток")
    await press(deposit, "Срок", "груз отправлен")
    assert "✓ груз отправлен" in deposit.buttons
    await deposit.send("-3")
    trigger = part(deposit, 1).trigger
    assert (trigger.event, trigger.offset) == (Event.SHIPPED, -3)
    await press(deposit, "Назад", "Назад", "Назад", "Ещё", "История")
    assert "платить за 3 дня до отправки груза" in deposit.screen.text


async def test_time_that_is_not_understood_changes_nothing(deposit: Conversation) -> None:
    before = kept(deposit)
    await deposit.send("через 10 рабочих дней после готовности")
    assert "Не понял, когда платить" in deposit.said[-1]
    assert kept(deposit) == before


async def test_own_parts_are_typed_with_their_times(anna: Conversation) -> None:
    await anna.send("/deals термокружки 6000 usd")
    await anna.send("30 % сразу, 70 % через 10 дней после готовности")
    await press(anna, "Да, через", "Платежи")
    assert "через 10 дней после готовности товара" in anna.screen.text


async def locked(anna: Conversation) -> None:
    """A checked supplier with an agreed payee stands behind the deal."""
    await anna.send("/check Ningbo Example Co., Ltd")
    supplier = next(iter(anna.suppliers.suppliers.values()))
    anna.suppliers.save(replace(supplier, payee=AGREED))
    await anna.send("/deals")
    await press(anna, "термокружки", "Ещё", "Проверка поставщика", "Ningbo Example")


def deal_is_payable_at_once(anna: Conversation) -> bool:
    deal: Deal = kept(anna)
    return deal.terms.gate.is_open(part(anna))


async def test_method_that_can_no_longer_be_had_is_not_taken(deposit: Conversation) -> None:
    await press(deposit, "Способ")
    deal = kept(deposit)
    deposit.deals.save(replace(deal, terms=replace(deal.terms, protected=False)))
    await press(deposit, "Карта в заказе")
    assert part(deposit).method == ""
    assert deposit.bot.alerts[-1]
