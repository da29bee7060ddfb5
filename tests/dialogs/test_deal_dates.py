"""Days known when a deal begins: in its line, or on the screen that ends the creation."""

import datetime as dt

import pytest

from bot.domain.deal import DealStage, Event, Expected
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_deals import kept, press

LINE = "/deals термокружки 6000 usd 30/70"


async def test_days_of_the_line_become_days_of_the_deal(anna: Conversation) -> None:
    await anna.send(f"{LINE}, готовность 15 марта, отгрузка 20.03")
    assert "термокружки · 6\xa0000\xa0$ = 1\xa0800\xa0$ + 4\xa0200\xa0$" in anna.screen.text
    assert "ждём готовности: 15 марта 2027" in anna.screen.text
    await press(anna, "Да, через")
    assert kept(anna).terms.expected == {
        Expected.READY: dt.date(2027, 3, 15),
        Expected.SHIPPED: dt.date(2027, 3, 20),
    }
    assert any(":ready" in one.subject for one in anna.reminders.reminders.values())


async def test_days_are_offered_before_the_last_answer(anna: Conversation) -> None:
    await anna.send(LINE)
    await press(anna, "Даты")
    await anna.send("согласовано 20.11")
    await anna.send("готово будет 15 декабря")
    assert "условия согласованы: 20 ноября 2026" in anna.screen.text
    await press(anna, "Дальше", "Да, через")
    terms = kept(anna).terms
    assert terms.events == {Event.AGREED: dt.date(2026, 11, 20)}
    assert terms.expected == {Expected.READY: dt.date(2026, 12, 15)}
    assert terms.stage is DealStage.AGREED
    assert "заплатить: задаток" in anna.screen.text or "просрочено" in anna.screen.text


async def test_creation_without_days_is_as_short_as_before(anna: Conversation) -> None:
    await anna.send(LINE)
    await press(anna, "Да, через")
    assert kept(anna).terms.expected == {}


async def test_days_may_be_taken_away_again(anna: Conversation) -> None:
    await anna.send(f"{LINE}, готовность 15 марта")
    await press(anna, "Даты", "Убрать даты", "Назад", "Да, через")
    assert kept(anna).terms.expected == {}


@pytest.mark.parametrize("said", ["завтра", "готовность", "готовность 15 марта 300", "кружки"])
async def test_what_names_no_day_is_asked_for_again(anna: Conversation, said: str) -> None:
    await anna.send(LINE)
    await press(anna, "Даты")
    await anna.send(said)
    assert "Не понял даты" in anna.said[-1]


async def test_day_on_the_wrong_side_of_today_is_refused(anna: Conversation) -> None:
    await anna.send(LINE)
    await press(anna, "Даты")
    await anna.send("готовность 15.03.2026")
    assert "уже прошла" in anna.said[-1]


async def test_day_that_cannot_be_stays_among_the_words_of_the_line(anna: Conversation) -> None:
    await anna.send("/deals термокружки готовность 31.02 6000 usd 30/70")
    assert "31.02" in anna.screen.text
