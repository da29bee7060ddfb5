import datetime as dt
import json

import pytest
from aiogram.types import BufferedInputFile

from tests.dialogs.conversation import Conversation


def content(anna: Conversation, place: int) -> str:
    file = anna.bot.files[place].document  # type: ignore[union-attr]
    assert isinstance(file, BufferedInputFile)
    return file.data.decode("utf-8-sig")


async def test_note_says_what_is_kept_who_sees_it_and_how_to_take_or_erase_it(
    anna: Conversation,
) -> None:
    await anna.send("/privacy")
    for words in ("Напоминания", "30 дней", "Кто это видит", "открытым текстом"):
        assert words in str(anna.screen.text)
    assert anna.buttons == ["Забрать мои данные", "Стереть всё обо мне", "В меню"]


async def test_export_brings_a_text_to_read_and_a_file_for_programs(anna: Conversation) -> None:
    await anna.send("/export")
    assert "товар: cups <b>" in content(anna, 0)
    assert "user_id" not in content(anna, 0)
    assert json.loads(content(anna, 1))["tables"]["deals"][0]["id"] == "d1"


async def test_delete_first_says_what_will_go_and_acts_on_the_second_step_only(
    anna: Conversation,
) -> None:
    await anna.send("/delete")
    assert "Сделки и бумаги к ним, записей: 1" in str(anna.screen.text)
    assert not anna.personal.erased
    await anna.press("Да, стереть навсегда")
    assert anna.personal.erased == [7]
    assert "Стёр всё" in anna.bot.edited[-1].text


async def test_confirmation_after_too_long_erases_nothing_and_asks_again(
    anna: Conversation,
) -> None:
    await anna.send("/delete")
    anna.clock.time += dt.timedelta(minutes=10, seconds=1)
    await anna.press("Да, стереть навсегда")
    assert not anna.personal.erased
    assert "ничего не стёр" in str(anna.screen.text)
    await anna.press("Да, стереть навсегда")
    assert anna.personal.erased == [7]


async def test_second_press_of_the_same_button_finds_no_conversation(anna: Conversation) -> None:
    await anna.send("/delete")
    question = anna.screen
    await anna.press("Да, стереть навсегда", question)
    await anna.press("Да, стереть навсегда", question)
    assert anna.personal.erased == [7]


@pytest.mark.parametrize("word", ["/DELETE", "/start delete"])
async def test_other_spellings_of_the_command_ask_too(anna: Conversation, word: str) -> None:
    await anna.send(word)
    assert "Уйдёт навсегда" in str(anna.screen.text)
