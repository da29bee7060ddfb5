"""Where to buy, and the way into the whole purchase."""

import pytest

from tests.dialogs.conversation import Conversation


async def test_only_what_a_line_leaves_open_is_asked(anna: Conversation) -> None:
    await anna.send("/where термокружки 50 штук себе")
    assert "Когда нужно?" in anna.screen.text
    await anna.press("Не спешу")
    assert "<b>1. Alibaba.com</b>" in anna.screen.text
    assert "Данные на" in anna.screen.text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("пару штук в подарок срочно", "Сколько штук?"),
        ("5 тыс штук на озон, через месяц", "На продажу, от 100 штук, за месяц-два"),
        ("комплектующие на завод 20 шт не срочно", "Для производства, 10–99 штук, не спешите"),
        ("<b>", "Для чего покупаете?"),
    ],
)
async def test_answers_are_read_as_people_type_them(
    anna: Conversation, typed: str, shown: str
) -> None:
    await anna.send(f"/where {typed}")
    assert shown in anna.screen.text


async def test_questions_are_answered_by_taps_too(anna: Conversation) -> None:
    await anna.send("/where")
    for button in ("Для себя", "До 10", "Скорее, до трёх недель"):
        await anna.press(button)
    assert "<b>1. AliExpress</b>" in anna.screen.text
    await anna.send("500 штук на продажу, не спешу")
    assert "<b>1. Alibaba.com</b>" in anna.screen.text


async def test_every_platform_has_a_guide_that_ends(anna: Conversation) -> None:
    await anna.send("/where 50 штук себе, не спешу")
    await anna.press("Все площадки")
    for platform in [one for one in anna.buttons if one != "В меню"]:
        await anna.press(platform)
        while "Дальше" in anna.buttons:
            await anna.press("Дальше")
        assert "Раньше" in anna.buttons
        await anna.press("Что об этом известно")
        assert len(anna.screen.text) < 4096
        await anna.press("Назад")
        await anna.press("Все площадки")


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        ("Можно ли частному лицу?", "Да, можно."),
        ("Опт на AliExpress?", "оптом на AliExpress можно"),
        ("Что дешевле?", "зависит от количества"),
    ],
)
async def test_the_open_questions_of_the_source_are_answered(
    anna: Conversation, button: str, answer: str
) -> None:
    await anna.send("/where 50 штук себе, не спешу")
    await anna.press(button)
    assert answer in anna.screen.text


async def test_the_map_leads_into_every_part(anna: Conversation) -> None:
    for part in ("1. Где купить", "2. Регистрация", "3. Найти товар", "6. Посчитать", "7. Чем"):
        await anna.send("/cancel")
        await anna.press("С чего начать")
        await anna.press(next(one for one in anna.buttons if one.startswith(part)))
        assert "С чего начать" not in anna.buttons
