import datetime as dt

import pytest
from aiogram.types import Chat, InlineKeyboardMarkup, Message

from bot.domain.ids import ReminderId, UserId
from bot.domain.reminder import ReminderState
from bot.domain.user import QuietHours, User
from tests import fakes
from tests.dialogs.conversation import Conversation

ANNA = UserId(7)
# Sunday 15:00 in Omsk.
PHRASE = "/remind во вторник в 10 проверить трек"


@pytest.fixture
def omsk(anna: Conversation) -> Conversation:
    anna.users.users[ANNA] = User(ANNA, country="RU", zone="Asia/Omsk")
    return anna


def last(anna: Conversation) -> Message:
    """What was said or edited last, as a message with its buttons."""
    said = anna.bot.said[-1]
    return Message(
        message_id=1000 + len(anna.bot.said), date=fakes.MORNING, text=said.text,
        chat=Chat(id=ANNA, type="private"), reply_markup=said.reply_markup,
    )  # fmt: skip


async def press(anna: Conversation, label: str) -> None:
    """Press under the newest text, edited or said."""
    message = last(anna)
    if anna.bot.edited and isinstance(anna.bot.edited[-1].reply_markup, InlineKeyboardMarkup):
        markup = anna.bot.edited[-1].reply_markup
        if any(b.text == label for row in markup.inline_keyboard for b in row):
            message = message.model_copy(update={"reply_markup": markup})
    await anna.press(label, message)


def only(anna: Conversation) -> tuple[str, ReminderState]:
    (one,) = anna.reminders.reminders.values()
    return f"{one.send_at:%Y-%m-%d %H:%M}", one.state


async def test_one_line_is_confirmed_with_date_weekday_time_and_zone(omsk: Conversation) -> None:
    await omsk.send(PHRASE)
    assert "вт 24 ноября, 10:00 (Омск, UTC+6)" in omsk.said[-1]
    assert "проверить трек" in omsk.said[-1]
    assert only(omsk) == ("2026-11-24 04:00", ReminderState.PENDING)


async def test_two_matters_of_one_message_are_two_reminders(omsk: Conversation) -> None:
    await omsk.send("напомни завтра про аванс и по вторникам и четвергам в 9 про трек")
    texts = sorted(one.text for one in omsk.reminders.reminders.values())
    assert texts == ["аванс", "трек"]
    assert omsk.said[-1].count("Напомню:") == 2
    assert "по вторникам и четвергам" in omsk.said[-1]
    await press(omsk, "№ 2")
    assert "трек" in omsk.bot.edited[-1].text


async def test_rhythm_that_cannot_be_kept_says_what_can(omsk: Conversation) -> None:
    await omsk.send("/remind каждые 3 часа спрашивать трек")
    assert "настойчиво" in omsk.said[-1]
    assert not omsk.reminders.reminders


async def test_open_conversation_is_not_disturbed(omsk: Conversation) -> None:
    await omsk.send("/settings")
    await omsk.press("Город")
    await omsk.send(PHRASE)
    await omsk.send("Омск")
    assert "Город: Омск" in omsk.screen.text


async def test_request_in_free_text_is_understood_and_a_wish_stays_a_wish(
    omsk: Conversation,
) -> None:
    await omsk.send("напомни завтра утром проверить трек")
    assert "пн 23 ноября, 9:00" in omsk.said[-1].replace("09:00", "9:00")
    await omsk.send("чайник")
    assert "<code>kettle</code>" in omsk.said[-1]
    assert len(omsk.reminders.reminders) == 1


async def test_request_typed_into_the_menu_is_understood(omsk: Conversation) -> None:
    await omsk.send("/cancel")
    await omsk.send("Напомни завтра проверить трек")
    assert "Напомню" in omsk.said[-1]


async def test_zone_is_asked_first_and_the_phrase_is_read_by_it(anna: Conversation) -> None:
    await anna.send(PHRASE)
    assert "Который у вас час" in anna.said[-1]
    assert [one.state for one in anna.reminders.reminders.values()] == [ReminderState.DRAFT]
    await press(anna, "Омск")
    assert "10:00 (Омск, UTC+6)" in anna.bot.edited[-1].text
    assert only(anna) == ("2026-11-24 04:00", ReminderState.PENDING)


async def test_zone_is_asked_once_for_all_matters_of_a_message(anna: Conversation) -> None:
    await anna.send("напомни завтра про аванс и в пятницу про инспекцию")
    assert len(anna.said) == 1
    await press(anna, "Омск")
    assert "аванс" in anna.bot.edited[-1].text
    assert "инспекцию" in anna.bot.edited[-1].text
    states = [one.state for one in anna.reminders.reminders.values()]
    assert states == [ReminderState.PENDING] * 2


async def test_quiet_hours_move_the_message_and_not_the_time_shown(omsk: Conversation) -> None:
    quiet = QuietHours(dt.time(22), dt.time(8))
    omsk.users.users[ANNA] = User(ANNA, country="RU", zone="Asia/Omsk", quiet=quiet)
    await omsk.send("/remind завтра в 7:00 проверить трек")
    assert "пн 23 ноября, 07:00 (Омск, UTC+6)" in omsk.said[-1]
    assert "Сообщение пришлю пн 23 ноября, 08:00" in omsk.said[-1]
    assert only(omsk) == ("2026-11-23 02:00", ReminderState.PENDING)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("/remind", "О чём и когда"),
        ("/remind проверить трек", "Не понял, когда"),
        ("/remind сегодня в 9 трек", "уже прошло"),
        ("/remind 31.02 трек", "нет"),
        ("напомни <b>завтра</b> в 25:00", "Такого времени"),
    ],
)
async def test_what_names_no_time_gets_one_hint(omsk: Conversation, typed: str, hint: str) -> None:
    await omsk.send(typed)
    assert hint in omsk.said[-1]
    assert not omsk.reminders.reminders


async def test_done_is_done_once_however_often_pressed(omsk: Conversation) -> None:
    await omsk.send("/remind каждый день в 9 трек")
    await omsk.send("/reminders")
    await press(omsk, "№ 1")
    await press(omsk, "Готово")
    first = dict(omsk.reminders.reminders)
    assert sorted(one.state for one in first.values()) == [
        ReminderState.DONE, ReminderState.PENDING,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("button", "at"),
    [
        ("Через час", "2026-11-22 10:00"),
        ("Вечером", "2026-11-22 13:00"),
        ("Завтра", "2026-11-23 03:00"),
        ("В рабочий день", "2026-11-23 03:00"),
    ],
)
async def test_snoozed_in_place(omsk: Conversation, button: str, at: str) -> None:
    await omsk.send(PHRASE)
    await omsk.send("/reminders")
    await press(omsk, "№ 1")
    await press(omsk, button)
    assert "Отложено" in omsk.bot.edited[-1].text
    assert only(omsk) == (at, ReminderState.PENDING)


async def test_markup_in_a_reminder_is_shown_as_typed(omsk: Conversation) -> None:
    await omsk.send("/remind завтра в 10 <b>трек</b> & <i>")
    assert "&lt;b&gt;трек&lt;/b&gt; &amp; &lt;i&gt;" in omsk.said[-1]


async def test_deleted_paused_and_resumed(omsk: Conversation) -> None:
    await omsk.send(PHRASE)
    await omsk.send("/reminders")
    await press(omsk, "Поставить все на паузу")
    assert only(omsk)[1] is ReminderState.PAUSED
    await press(omsk, "Снять с паузы")
    assert only(omsk)[1] is ReminderState.PENDING
    await omsk.send("/reminders")
    await press(omsk, "№ 1")
    await press(omsk, "Удалить")
    assert only(omsk)[1] is ReminderState.CANCELLED
    await omsk.send("/reminders")
    assert "Впереди ничего нет" in omsk.said[-1]


async def test_button_of_somebody_else_changes_nothing(omsk: Conversation) -> None:
    await omsk.send(PHRASE)
    (one,) = omsk.reminders.reminders.values()
    omsk.reminders.reminders = {one.id: one.__class__(**{
        **{name: getattr(one, name) for name in one.__slots__}, "user_id": UserId(8),
    })}  # fmt: skip
    await press(omsk, "Отмена")
    assert omsk.bot.alerts[-1]
    assert only(omsk)[1] is ReminderState.PENDING
    assert ReminderId(one.id) in omsk.reminders.reminders
