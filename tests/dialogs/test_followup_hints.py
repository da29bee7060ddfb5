import re

import pytest

from bot.dialogs.followups.data import FollowupData
from bot.domain.errors import NotFoundError
from bot.domain.followup import Question
from tests.dialogs.conversation import Conversation
from tests.dialogs.followups import TO_PROBLEM, begin, walk


@pytest.mark.parametrize(
    ("kind", "typed", "hint"),
    [
        ("Поторговаться", "много", "Не вижу количества"),
        ("Поторговаться", "-5", "больше нуля"),
        ("Претензия", "сто пятьсот", "Не вижу количества"),
    ],
)
async def test_what_is_no_quantity_gets_a_hint_and_keeps_the_screen(
    anna: Conversation, kind: str, typed: str, hint: str
) -> None:
    await begin(anna, kind)
    await anna.send(typed)
    assert hint in anna.said[-1]
    assert "Сколько штук?" in anna.screen.text


@pytest.mark.parametrize(
    ("typed", "hint"),
    [("брак", "Слишком коротко"), ("ш" * 5000, "слишком длинно"), ("1234567890123", "коротко")],
)
async def test_problem_must_be_told_in_a_few_sentences(
    anna: Conversation, typed: str, hint: str
) -> None:
    await begin(anna, "Претензия")
    await walk(anna, *TO_PROBLEM, typed)
    assert hint in anna.said[-1]
    assert "Что случилось?" in anna.screen.text


@pytest.mark.parametrize("typed", ["", "12345", "https://example.com/x", "т" * 5000, "🙂"])
async def test_what_is_no_product_gets_a_hint_and_keeps_the_screen(
    anna: Conversation, typed: str
) -> None:
    await walk(anna, "/letters", "!Фото с завода")
    said = len(anna.said)
    await anna.send(typed)
    assert len(anna.said) == said + 1
    assert "О каком товаре письмо?" in anna.screen.text


@pytest.mark.parametrize(
    ("window", "typed", "hint"),
    [
        ("Ответ до 24 ноября", "когда-нибудь", "Не вижу даты"),
        ("Ответ до 24 ноября", "1 января 2020", "уже прошёл"),
        ("Кому", "🙂🙂", "Нужно имя"),
        ("Кому", "я" * 5000, "Нужно имя"),
    ],
)
async def test_bad_day_or_name_gets_a_hint(
    anna: Conversation, window: str, typed: str, hint: str
) -> None:
    await begin(anna, "Фото с завода")
    await walk(anna, f"!{window}", typed)
    assert hint in anna.said[-1]


async def test_markup_in_answers_is_shown_as_typed(anna: Conversation) -> None:
    await begin(anna, "Претензия")
    await walk(anna, *TO_PROBLEM, "фото < 5 & видео > 3 штук, крышка", "!Пропустить")
    assert not re.search("& |< 5", anna.screen.text)
    assert "крышка" in anna.screen.text


async def test_details_known_only_as_a_draft_can_be_dropped(anna: Conversation) -> None:
    await begin(anna, "Претензия")
    steps = ("!Без количества", "!Не тот цвет", "!Дальше", "!Пропустить")
    await walk(anna, *steps, "крышка плюмбусовая", "!Пропустить", "!Убрать подробности")
    assert "key words" not in anna.screen.text
    assert "Перевод черновой" not in anna.screen.text
    assert "Убрать подробности" not in anna.buttons


def test_what_is_not_on_the_list_cannot_be_marked() -> None:
    with pytest.raises(NotFoundError):
        FollowupData().toggle(Question.BLOCKED, "forged")
