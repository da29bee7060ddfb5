import datetime as dt

import pytest
from aiogram.types import Location

from bot.domain.ids import UserId
from bot.domain.user import LetterLanguages, QuietHours
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_wrong_content import send

ANNA = UserId(7)


async def test_settings_show_what_is_not_known_yet(anna: Conversation) -> None:
    await anna.send("/settings")
    assert "Страна: не указано" in anna.screen.text
    assert "Тихие часы: нет" in anna.screen.text


async def test_each_setting_is_changed_and_shown(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("Страна")
    await anna.press("Казахстан")
    await anna.press("Город")
    await anna.send("Алматы")
    await anna.press("Валюта")
    await anna.press("USD")
    await anna.press("Тихие часы")
    await anna.press("23:00 – 9:00")
    await anna.press("Язык писем")
    await anna.press("中文")
    user = anna.users.users[ANNA]
    assert (user.country, user.city, user.currency) == ("KZ", "Алматы", "USD")
    assert user.quiet == QuietHours(dt.time(23), dt.time(9))
    assert user.letters is LetterLanguages.CHINESE
    assert "Алматы, сейчас 14:00" in anna.screen.text
    assert "с 23:00 до 09:00" in anna.screen.text


async def test_own_quiet_hours_are_typed_and_taken_back(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("Тихие часы")
    await anna.send("22:30 - 7")
    assert anna.users.users[ANNA].quiet == QuietHours(dt.time(22, 30), dt.time(7))
    await anna.press("Тихие часы")
    await anna.press("Без тихих часов")
    assert anna.users.users[ANNA].quiet is None


@pytest.mark.parametrize(
    ("button", "typed", "hint"),
    [
        ("Город", "12345", "Нужно название города"),
        ("Город", "о" * 61, "Нужно название города"),
        ("Тихие часы", "ночью", "Нужны два часа"),
        ("Тихие часы", "25-8", "Нужны два часа"),
        ("Часовой пояс", "полдень", "Не понял"),
        ("Валюта", "тугрики", "Выберите валюту кнопкой"),
    ],
)
async def test_what_cannot_be_a_setting_gets_a_hint_and_keeps_the_screen(
    anna: Conversation, button: str, typed: str, hint: str
) -> None:
    await anna.send("/settings")
    await anna.press(button)
    screen = anna.screen.text
    await anna.send(typed)
    assert hint in anna.said[-1]
    assert anna.screen.text == screen
    assert not anna.users.users


async def test_markup_in_a_city_is_shown_as_typed(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("Город")
    await anna.send("<b>Омск</b>")
    assert "&lt;b&gt;Омск&lt;/b&gt;" in anna.screen.text


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (61.25, 73.4, "Asia/Yekaterinburg"),
        (54.99, 73.37, "Asia/Omsk"),
        (51.1, 71.4, "Asia/Almaty"),
    ],
)
async def test_shared_location_tells_the_time_zone(
    anna: Conversation, latitude: float, longitude: float, zone: str
) -> None:
    await anna.send("/settings")
    await anna.press("Часовой пояс")
    await send(anna, location=Location(latitude=latitude, longitude=longitude))
    assert anna.users.users[ANNA].zone == zone


async def test_location_in_the_open_sea_is_asked_again(anna: Conversation) -> None:
    await anna.send("/settings")
    await anna.press("Часовой пояс")
    await send(anna, location=Location(latitude=0.0, longitude=-30.0))
    assert "По этой точке пояс не найти" in anna.said[-1]
    assert anna.users.users.get(ANNA) is None or anna.users.users[ANNA].zone is None
