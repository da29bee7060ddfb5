"""Reminders of deals in the chat: acted on in place, put off, and the way into the deal."""

import datetime as dt

import pytest
from aiogram.types import Chat
from aiogram.types import User as Sender

from bot import reminder_answers
from bot.domain.deal import Deal, DealStage, Event
from bot.domain.ids import UserId
from bot.domain.reminder import AHEAD, Reminder, ReminderState
from bot.domain.user import User
from bot.domain.watch import find, topic_of
from bot.services.ports.push import Note
from bot.texts import notice_buttons, notice_text
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_reminders import last, press
from tests.unit.watch.samples import RULES

ANNA = UserId(7)
TODAY = dt.date(2026, 11, 22)
BOT = Sender(id=42, is_bot=True, first_name="Concierge")
LINE = "/deals термокружки 6000 usd 30/70, 500 шт"


@pytest.fixture
async def dealing(anna: Conversation) -> Conversation:
    """A deal on Trade Assurance whose deposit is due on 5 December."""
    anna.users.users[ANNA] = User(ANNA, country="RU", zone="Asia/Omsk")
    await anna.send(LINE)
    await anna.press(next(one for one in anna.buttons if one.startswith("Да, через")))
    await anna.press("Платежи")
    await anna.press(next(one for one in anna.buttons if one.startswith("задаток")))
    await anna.send("5.12")
    return anna


def deal(anna: Conversation) -> Deal:
    (only,) = anna.deals.deals.values()
    return only


def of_topic(anna: Conversation, topic: str) -> Reminder:
    """The next reminder of a topic."""
    found = [one for one in anna.reminders.reminders.values() if topic_of(one) == topic]
    return min((one for one in found if one.state in AHEAD), key=lambda one: one.local)


async def push(anna: Conversation, topic: str) -> Reminder:
    """What the worker would send about a topic, as if it had."""
    reminder = of_topic(anna, topic)
    notice = find(deal(anna), RULES, topic, reminder.local.date())
    assert notice
    text = notice_text.text(deal(anna), notice, RULES, reminder.local.date())
    buttons = notice_buttons.buttons(deal(anna), notice, RULES, reminder.id)
    anna.reminders.reminders[reminder.id] = reminder.stands(ReminderState.SENT)
    await pushed(anna, Note(text, buttons))
    return reminder


async def test_deal_is_reminded_of_a_week_three_days_a_day_before_and_on_the_day(
    dealing: Conversation,
) -> None:
    days = sorted(
        one.local.date().day
        for one in dealing.reminders.reminders.values()
        if topic_of(one) == "pay0" and one.state in AHEAD
    )
    assert days == [2, 4, 5, 28]


async def test_paid_is_asked_twice_and_ends_the_reminders(dealing: Conversation) -> None:
    await push(dealing, "pay0")
    await press(dealing, "Я оплатил")
    assert "Записать платёж: задаток 1\xa0800\xa0$, сегодня, 22 ноября?" in shown(dealing)
    assert deal(dealing).terms.plan.paid == 0
    await press(dealing, "Да, записать")
    assert deal(dealing).terms.plan.paid == 1800
    assert "Записан платёж 1\xa0800\xa0$" in shown(dealing)
    with pytest.raises(ValueError, match="empty"):
        of_topic(dealing, "pay0")


async def test_second_press_of_paid_pays_nothing_more(dealing: Conversation) -> None:
    await push(dealing, "pay0")
    await press(dealing, "Я оплатил")
    asked = last(dealing).model_copy(update={"reply_markup": dealing.bot.edited[-1].reply_markup})
    await dealing.press("Да, записать", asked)
    await dealing.press("Да, записать", asked)
    assert deal(dealing).terms.plan.paid == 1800


async def test_reminder_does_not_disturb_an_open_conversation(dealing: Conversation) -> None:
    await dealing.send("/settings")
    await dealing.press("Город")
    await push(dealing, "pay0")
    await press(dealing, "Вечером")
    await dealing.send("Омск")
    assert "Город: Омск" in dealing.screen.text


async def test_balance_leads_through_the_checklist(dealing: Conversation) -> None:
    await report(dealing, "товар готов")
    await push(dealing, "pay1")
    assert "Сначала проверка, не хватает: отчёт инспектора" in shown(dealing)
    await press(dealing, "Проверить и оплатить")
    assert "Перед платежом 4\xa0200\xa0$" in dealing.screen.text
    assert "Отчёт инспектора" in " ".join(dealing.buttons)
    await dealing.press("Назад")
    assert "Я оплатил" in dealing.buttons


async def test_method_and_another_payee_are_told_where_money_is_asked_for(
    dealing: Conversation,
) -> None:
    await dealing.press("Способ")
    await dealing.press("Перевод на счёт поставщика")
    await push(dealing, "pay0")
    assert "Способ: Перевод на счёт поставщика." in shown(dealing)
    await press(dealing, "Я оплатил")
    assert "Способ: Перевод на счёт поставщика." in shown(dealing)
    await dealing.send("/deals")
    for label in ("термокружки", "Платежи", "задаток 1\xa0800\xa0$", "Кому"):
        await dealing.press(next(one for one in dealing.buttons if one.startswith(label[:7])))
    await dealing.send("Ningbo Trading Co., Ltd")
    await push(dealing, "pay0")
    assert "Получатель только этой части: Ningbo Trading Co., Ltd." in shown(dealing)
    await press(dealing, "Проверить и оплатить")
    assert "Подмена реквизитов" in dealing.screen.text


async def test_arrival_is_marked_with_one_tap_and_can_be_taken_back(dealing: Conversation) -> None:
    await transport(dealing, "поездом")
    await report(dealing, "груз отправлен")
    await push(dealing, "arrival")
    await press(dealing, "Товар у меня")
    assert deal(dealing).terms.events[Event.DELIVERED] == TODAY
    assert "История и отмена" in shown(dealing)


async def test_silent_confirmation_is_extended_from_its_reminder(dealing: Conversation) -> None:
    await transport(dealing, "поездом")
    await report(dealing, "груз отправлен")
    first = await push(dealing, "auto_confirm")
    assert first.local.date() == TODAY + dt.timedelta(days=25)
    await press(dealing, "Срок продлён на 15 дней")
    assert deal(dealing).terms.extended
    again = of_topic(dealing, "auto_confirm")
    assert again.local.date() == TODAY + dt.timedelta(days=40)


async def test_foreign_reminder_is_not_found_and_changes_nothing(dealing: Conversation) -> None:
    reminder = await push(dealing, "pay0")
    stranger = Conversation(user_id=8)
    stranger.deals.deals = dealing.deals.deals
    stranger.reminders.reminders = dealing.reminders.reminders
    seen = len(deal(dealing).log)
    await pushed(stranger, Note("…", [[("Да", f"rem:pay:{reminder.id}:{seen}")]]))
    chat = Chat(id=8, type="private")
    await stranger.press("Да", last(stranger).model_copy(update={"chat": chat}))
    assert stranger.bot.alerts[-1]
    assert deal(dealing).terms.plan.paid == 0


async def test_list_names_deals_and_their_days(dealing: Conversation) -> None:
    await dealing.send("/reminders")
    assert "термокружки: задаток 1\xa0800\xa0$, срок 5 декабря" in dealing.said[-1]


async def test_other_time_puts_a_coming_reminder_off_and_leaves_its_day(
    dealing: Conversation,
) -> None:
    before = of_topic(dealing, "pay0")
    dealing.reminders.prompts[4242] = before.id
    asked = dealing.screen.model_copy(update={"message_id": 4242, "from_user": BOT})
    await dealing.client.send("30 ноября в 12", reply_to=asked)
    after = of_topic(dealing, "pay0")
    assert after.local == before.local
    assert f"{after.send_at:%m-%d %H:%M}" == "11-30 06:00"
    assert find(deal(dealing), RULES, "pay0", after.local.date()), "it will still be said"


async def test_menu_names_the_nearest_deadline(dealing: Conversation) -> None:
    await dealing.send("/cancel")
    assert "Ближайшее — термокружки: задаток 1\xa0800\xa0$, срок 5 декабря" in dealing.screen.text


async def test_own_date_of_the_supplier_brings_its_reminders(dealing: Conversation) -> None:
    await dealing.press("Назад")
    await dealing.press("Назад")
    await dealing.press("Сроки")
    await dealing.press("Готовность: указать")
    await dealing.send("25.12")
    assert "Готовность: 25 декабря" in dealing.buttons
    assert "товар должен быть готов 25 декабря" in dealing.screen.text
    assert of_topic(dealing, "ready").local == dt.datetime(2026, 12, 25, 10)  # noqa: DTZ001  # wall clock


async def test_promise_that_may_yet_be_kept_is_not_called_late(dealing: Conversation) -> None:
    await dealing.press("Назад")
    await dealing.press("Назад")
    await dealing.press("Сроки")
    await dealing.press("Обещанная доставка: указать")
    await dealing.send("15.12")
    assert "если доставка опоздает, компенсацию можно просить до 14 января" in dealing.screen.text
    assert "попросите компенсацию" not in dealing.screen.text
    dealing.clock.time += dt.timedelta(days=24)
    await dealing.send("/deals")
    await dealing.press("термокружки")
    await dealing.press("Сроки")
    assert "доставка опоздала, компенсацию" in dealing.screen.text
    assert "попросите компенсацию" in dealing.screen.text


async def test_silence_of_the_supplier_is_counted_and_ended(dealing: Conversation) -> None:
    await dealing.press("Назад")
    await dealing.press("Назад")
    await dealing.press("Сроки")
    await dealing.press("Жду ответа поставщика")
    await push(dealing, "silence")
    await press(dealing, "Поставщик ответил")
    assert deal(dealing).terms.unanswered is None


async def test_moving_to_another_zone_keeps_the_morning(dealing: Conversation) -> None:
    before = of_topic(dealing, "pay0")
    await dealing.send("/settings")
    await dealing.press(next(one for one in dealing.buttons if one.startswith("Часовой пояс")))
    await dealing.press(next(one for one in dealing.buttons if one.startswith("Москва")))
    after = of_topic(dealing, "pay0")
    assert (before.zone, after.zone) == ("Asia/Omsk", "Europe/Moscow")
    assert after.local == before.local
    assert after.send_at - before.send_at == dt.timedelta(hours=3)


async def pushed(anna: Conversation, note: Note) -> None:
    """The message as the worker's own client would send it."""
    anna.bot.edited.clear()
    await anna.bot.send_message(
        anna.client.user.id, note.text, reply_markup=reminder_answers.keyboard(note.buttons)
    )


async def report(anna: Conversation, event: str) -> None:
    await anna.send("/deals")
    await anna.press("термокружки")
    await anna.press("Что случилось")
    await anna.press(next(one for one in anna.buttons if event in one))
    await anna.press("Сегодня")


async def transport(anna: Conversation, way: str) -> None:
    await anna.send("/deals")
    await anna.press("термокружки")
    for label in ("Ещё", "Уточнить сделку"):
        await anna.press(label)
    await anna.press("Доставка")
    await anna.send(way)
    assert deal(anna).terms.stage is not DealStage.CANCELLED


def shown(anna: Conversation) -> str:
    """The newest plain message, edited or said."""
    return anna.bot.edited[-1].text if anna.bot.edited else anna.said[-1]
