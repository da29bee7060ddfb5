"""Deals in the chat: begun in four answers, paid on the second screen, held at the gate."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.deal import Deal, DealStage, Event
from bot.domain.ids import UserId
from bot.domain.landed import Rates
from bot.domain.user import User
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_rfq import walk

NEW = ("/deals термокружки 6000 usd 30/70", "!Да, через Trade Assurance")
LETTER = (
    "/rfq термокружка 500 мл, 1000 шт",
    "!Пропустить",
    "!Дальше",
    "!Дальше",
    "2,5 $ за штуку",
    "!Хватит, к письму",
)


def kept(anna: Conversation) -> Deal:
    return list(anna.deals.deals.values())[-1]


async def press(anna: Conversation, *labels: str) -> None:
    """Buttons by what their labels begin with."""
    for label in labels:
        await anna.press(next(one for one in anna.buttons if one.startswith(label)))


async def test_empty_list_explains_and_offers_to_begin(anna: Conversation) -> None:
    await walk(anna, "/deals")
    assert "Пока ни одной" in anna.screen.text
    assert "Новая сделка" in anna.buttons


async def test_deal_is_made_in_four_answers(anna: Conversation) -> None:
    await walk(
        anna, "/deals", "!Новая сделка", "термокружки", "6000 $",
        "!30 % сразу, 70 % по готовности", "!Да, через Trade Assurance",
    )  # fmt: skip
    assert "термокружки" in anna.screen.text
    assert "Заплачено 0 $, осталось 6 000 $" in anna.screen.text.replace("\xa0", " ")
    terms = kept(anna).terms
    assert terms.plan.preset == "ready"
    assert terms.protected is True


async def test_one_line_leaves_one_question(anna: Conversation) -> None:
    await walk(anna, NEW[0])
    assert "Trade Assurance" in anna.screen.text
    await walk(anna, NEW[1])
    assert [one.amount for one in kept(anna).terms.plan.milestones] == [1800, 4200]


async def test_parts_of_a_line_that_do_not_add_up_are_said_and_asked_again(
    anna: Conversation,
) -> None:
    await walk(anna, "/deals термокружки 6000 usd 30/80")
    assert "110" in anna.screen.text
    assert "как платите" in anna.screen.text
    await walk(anna, "1500 и остальное", "!Пока не знаю")
    assert [one.amount for one in kept(anna).terms.plan.milestones] == [1500, 4500]


async def test_line_without_a_product_asks_for_it_and_keeps_the_sum(anna: Conversation) -> None:
    await walk(anna, "/deals 6000 usd")
    assert "Что покупаете" in anna.screen.text
    await walk(anna, "термокружки")
    assert "как платите 6 000 $" in anna.screen.text.replace("\xa0", " ")


async def test_paid_is_never_one_tap(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток", "Я оплатил")
    assert "Записать платёж?" in anna.screen.text
    assert kept(anna).terms.plan.paid == 0
    await press(anna, "Да, записать")
    assert kept(anna).terms.plan.paid == 1800
    assert kept(anna).terms.stage is DealStage.DEPOSIT_PAID


async def test_another_sum_and_day_are_shown_before_they_are_kept(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток", "Я оплатил")
    await anna.send("800 20.11")
    shown = anna.screen.text.replace("\xa0", " ")
    assert "800 $" in shown
    assert "20 ноября 2026" in shown
    assert kept(anna).terms.plan.paid == 0
    await press(anna, "Да, записать")
    (payment,) = kept(anna).terms.plan.milestones[0].payments
    assert (payment.amount, payment.on.isoformat()) == (Decimal(800), "2026-11-20")
    await press(anna, "задаток")
    assert "осталось 1 000 $" in anna.screen.text.replace("\xa0", " ")


async def test_headings_begin_as_sentences_do(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток")
    assert anna.screen.text.startswith("<b>Задаток · 1\xa0800\xa0$</b>")
    await press(anna, "Я оплатил")
    assert "\nЗадаток: <b>" in anna.screen.text
    await press(anna, "Назад", "Назад", "Назад", "Что случилось", "товар готов")
    assert anna.screen.text.startswith("<b>Товар готов — когда?</b>")


async def test_gate_holds_the_balance_until_everything_is_checked(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток", "Я оплатил", "Да, записать", "остаток", "Я оплатил")
    assert "Перед платежом" in anna.screen.text
    for label in ("Отчёт инспектора", "Фото коробок", "Числа совпали", "Получатель тот же"):
        assert "Всё проверено, к платежу" not in anna.buttons
        await press(anna, label)
    await press(anna, "Всё проверено", "Я оплатил", "Да, записать")
    assert kept(anna).terms.plan.is_settled
    assert "осталось 0 $" in anna.screen.text.replace("\xa0", " ")


async def test_double_tap_on_a_check_answers_once(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "остаток", "Проверить перед платежом")
    old = anna.screen
    await anna.press("Фото коробок", old)
    await anna.press("Фото коробок", old)
    assert "✓ Фото коробок" in anna.buttons


async def test_gate_is_skipped_only_with_a_reason_that_is_kept(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "остаток", "Я оплатил", "Платить без проверки")
    await anna.send("ок")
    assert "причина" in anna.said[-1]
    await anna.send("третья партия у этого завода")
    assert "Записать платёж?" in anna.screen.text
    await press(anna, "Да, записать")
    await press(anna, "Назад", "Ещё", "История")
    assert "решено платить без проверки: третья партия у этого завода" in anna.screen.text


async def test_event_dates_the_balance(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток", "Я оплатил", "Да, записать", "Назад")
    await press(anna, "Что случилось", "товар готов")
    await anna.send("20.11")
    assert kept(anna).terms.events[Event.READY].isoformat() == "2026-11-20"
    assert "сначала проверка, потом остаток 4 200 $" in anna.screen.text.replace("\xa0", " ")


async def test_typed_day_becomes_the_due_day(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "остаток")
    await anna.send("15.12")
    assert "до 15 декабря 2026" in anna.screen.text
    await anna.send("15.11.2026")
    assert "уже прошла" in anna.said[-1]


async def test_stage_goes_only_where_the_table_allows(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Что случилось", "Сменить этап")
    assert "всё оплачено" not in anna.buttons
    await press(anna, "запрос отправлен")
    assert "Этап: запрос отправлен" in anna.screen.text


async def test_undo_takes_back_one_change_and_a_second_tap_no_other(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Что случилось", "Сменить этап", "запрос отправлен")
    await press(anna, "Что случилось", "Сменить этап", "образец", "Ещё", "История")
    old = anna.screen
    await anna.press("Отменить: этап: запрос отправлен → образец", old)
    assert kept(anna).terms.stage is DealStage.INQUIRY
    await anna.press("Отменить: этап: запрос отправлен → образец", old)
    assert kept(anna).terms.stage is DealStage.INQUIRY
    assert anna.bot.alerts[-1]


async def test_stage_that_is_an_event_dates_what_waits_for_it(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Что случилось", "Сменить этап", "условия согласованы")
    assert "сегодня платить: задаток 1 800 $" in anna.screen.text.replace("\xa0", " ")


async def test_whole_sum_paid_at_once_is_no_deposit(anna: Conversation) -> None:
    await walk(anna, "/deals кружки 100 $", "!100 % на площадке", "!Пока не знаю")
    await press(anna, "Платежи", "вся сумма", "Я оплатил", "Да, записать", "Назад")
    assert "Этап: оплачено" in anna.screen.text


async def test_list_shows_stage_next_step_paid_and_at_risk(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток", "Я оплатил", "Да, записать", "Назад", "Все сделки")
    text = anna.screen.text.replace("\xa0", " ")
    assert "термокружки</b> · 6 000 $ · задаток внесён" in text
    assert "Заплачено 1 800 $, под риском 1 800 $" in text
    assert "Всего заплачено <b>1 800 $</b>, под риском <b>1 800 $</b>" in text


async def test_menu_counts_open_deals(anna: Conversation) -> None:
    await walk(anna, *NEW, "/cancel")
    assert "Мои сделки · 1" in anna.buttons
    await press(anna, "Мои сделки")
    assert "Мои сделки" in anna.screen.text


async def test_inspection_card_for_the_quantity(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Ещё", "Сколько штук")
    await anna.send("3000")
    text = anna.screen.text.replace("\xa0", " ")
    assert "Партия 3 000 шт, код K: открыть 125 шт" in text
    assert "до 7 включительно" in text
    assert "до 10 включительно" in text


@pytest.mark.parametrize(
    ("label", "typed", "shown"),
    [
        ("Поставщик", "Yongkang Best Cup Co., Ltd.", "Поставщик: Yongkang Best Cup Co., Ltd."),
        ("Количество", "500", "Количество: 500 штук"),
        ("Страна", "Германия", "Страна: Германия"),
        ("Доставка", "поездом", "Доставка: по железной дороге"),
    ],
)
async def test_the_rest_is_told_later(
    anna: Conversation, label: str, typed: str, shown: str
) -> None:
    await walk(anna, *NEW)
    await press(anna, "Ещё", "Уточнить", label)
    await anna.send(typed)
    assert shown in anna.screen.text
    await press(anna, label)
    await press(anna, "Стереть")
    assert shown not in anna.screen.text


async def test_cancelled_deal_remembers_money_that_has_not_come_back(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток", "Я оплатил", "Да, записать", "Назад")
    await press(anna, "Что случилось", "Сменить этап", "отменена")
    assert "требуйте возврат" in anna.screen.text
    await press(anna, "Ещё", "Деньги вернули")
    await anna.send("800")
    text = anna.screen.text.replace("\xa0", " ")
    assert "Вернули 800 $" in text
    assert "Под риском <b>1 000 $</b>" in text
    await press(anna, "Ещё", "Деньги вернули", "Вернули всё")
    assert "Под риском" not in anna.screen.text


async def test_deletion_takes_two_steps(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Ещё", "Удалить сделку")
    assert kept(anna)
    await press(anna, "Удалить сделку и её историю")
    assert not anna.deals.deals
    assert "Пока ни одной" in anna.screen.text


async def test_letter_becomes_a_deal_with_its_product_quantity_and_sum(
    anna: Conversation,
) -> None:
    await walk(anna, *LETTER, "!Собрать письма", "!Ещё", "!В сделку", "!Новая сделка из письма")
    assert "как платите 2 500 $" in anna.screen.text.replace("\xa0", " ")
    await walk(anna, "!100 % на площадке", "!Да, через Trade Assurance")
    terms = kept(anna).terms
    assert (terms.quantity, terms.total.amount) == (1000, 2500)
    assert "Письмо: термокружка" in anna.screen.text
    await press(anna, "Открыть письмо")
    assert "Проверьте ответы" in anna.screen.text
    assert "В сделку" in anna.buttons


async def test_letter_is_attached_to_a_deal_and_taken_off(anna: Conversation) -> None:
    await walk(anna, *NEW, *LETTER, "!Собрать письма", "!Ещё", "!В сделку", "!термокружки")
    assert "Письмо: термокружка" in anna.screen.text
    await press(anna, "Ещё", "Письмо поставщику", "Убрать письмо")
    assert "Письмо:" not in anna.screen.text
    await press(anna, "Приложить письмо", "термокружка")
    assert "Письмо: термокружка" in anna.screen.text
    assert kept(anna).log[-1].kind == "attached"


async def test_letter_of_somebody_else_cannot_be_attached(anna: Conversation) -> None:
    await walk(anna, *NEW, *LETTER, "!Собрать письма")
    (rfq_id,) = anna.rfqs.rfqs
    await walk(anna, "/deals", "!термокружки", "!Приложить письмо")
    label = next(one for one in anna.buttons if one.startswith("термокружка"))
    screen = anna.screen
    anna.rfqs.rfqs[rfq_id] = replace(anna.rfqs.rfqs[rfq_id], user_id=UserId(8))
    await anna.press(label, screen)
    assert kept(anna).terms.rfq_id is None
    assert "не ваше" in anna.bot.alerts[-1]


async def test_search_becomes_a_deal(anna: Conversation) -> None:
    await walk(anna, "/search", "чайник", "!Ещё", "!Начать сделку")
    assert "чайник: на какую сумму заказ?" in anna.screen.text


async def test_names_are_shown_as_text_and_not_as_markup(anna: Conversation) -> None:
    await walk(anna, "/deals кружки & <Ко> 100 $ 30/70", "!Пока не знаю")
    assert "кружки &amp; &lt;Ко&gt;" in anna.screen.text


async def test_sum_is_fixed_after_a_payment(anna: Conversation) -> None:
    await walk(anna, *NEW)
    await press(anna, "Платежи", "задаток", "Я оплатил", "Да, записать", "Назад")
    await press(anna, "Ещё", "Уточнить", "Сумма")
    await anna.send("7000 $")
    assert "уже платили" in anna.said[-1]
    assert kept(anna).terms.total.amount == 6000


async def test_price_of_one_piece_is_not_taken_for_the_sum(anna: Conversation) -> None:
    await walk(anna, "/deals термокружки", "2,5 $ за штуку")
    assert "цена за штуку" in anna.said[-1]
    await walk(anna, "/search", "чайник до 20 $", "!Ещё")
    await press(anna, "Начать сделку")
    assert "чайник: на какую сумму заказ?" in anna.screen.text


async def test_last_question_shows_what_the_line_was_understood_as(anna: Conversation) -> None:
    await walk(anna, NEW[0] + ", 500 шт")
    text = anna.screen.text.replace("\xa0", " ")
    assert "термокружки · 6 000 $ = 1 800 $ + 4 200 $ · 500 шт" in text


async def test_deals_that_cannot_be_read_now_are_said_to_be_whole(anna: Conversation) -> None:
    await walk(anna, *NEW)
    anna.deals.is_unreadable = True
    await anna.send("/deals")
    assert "они целы" in anna.said[-1]
    await walk(anna, "/cancel")
    assert "Мои сделки · 1" in anna.buttons


async def test_sum_and_parts_may_be_told_together(anna: Conversation) -> None:
    await walk(anna, "/deals термокружки", "6000 usd 30/70")
    assert "= 1 800 $ + 4 200 $" in anna.screen.text.replace("\xa0", " ")
    await walk(anna, "/deals термокружки", "5000 или 6000 $")
    assert "Чисел несколько" in anna.said[-1]


@pytest.mark.parametrize("open_first", ["/cancel", "/start"])
async def test_link_to_a_product_begins_a_deal(anna: Conversation, open_first: str) -> None:
    await anna.send(open_first)
    await anna.send("https://www.alibaba.com/product-detail/Steel-Travel-Mug_1600123.html?spm=x")
    assert "Steel Travel Mug" in anna.screen.text
    await anna.send("6000 usd 30/70")
    await press(anna, "Да, через")
    (deal,) = anna.deals.deals.values()
    assert (
        deal.terms.link == "https://www.alibaba.com/product-detail/Steel-Travel-Mug_1600123.html"
    )
    assert "Товар на Alibaba" in anna.screen.text


async def test_money_of_several_currencies_is_also_told_in_ones_own(anna: Conversation) -> None:
    anna.users.users[UserId(7)] = User(UserId(7), country="RU", currency="RUB")
    for line in ("/deals чехлы 100 usd", "/deals кружки 1000 cny"):
        await anna.send(line)
        await press(anna, "100 % на площадке", "Да, через", "Платежи")
        await anna.press(anna.buttons[0])
        await press(anna, "Я оплатил", "Да, записать")
    await anna.send("/deals")
    assert "≈" not in anna.screen.text, "nobody knows a rate yet"
    units = {"USD": Decimal(80), "CNY": Decimal(11)}
    anna.rates.save(Rates("RUB", units, dt.date(2026, 11, 21)))
    await anna.send("/deals")
    assert "Всего ≈ 19\xa0000\xa0₽" in anna.screen.text
    assert "по курсу на 21 ноября 2026" in anna.screen.text
