import asyncio

import pytest

from tests.e2e.product.stage import Stage, query_of

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def test_wrong_content_gets_one_hint_and_the_step_goes_on(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search")
    await anna.wait(contains="Что ищете")
    sendings = (
        lambda: anna.send_photo(b"\x89PNG"), lambda: anna.send_voice(b"ogg"), anna.send_sticker,
        lambda: anna.send_document("a.txt", b"x"), lambda: anna.send_location(55.7, 37.6),
        lambda: anna.send("🤷"), lambda: anna.send("ы" * 4096), lambda: anna.send("12345"),
        lambda: anna.send("https://example.com"),
    )  # fmt: skip
    for sending in sendings:
        heard = sum(message.from_bot for message in anna.messages())
        await sending()
        await anna.wait(matching=lambda message: message.from_bot)
        assert sum(message.from_bot for message in anna.messages()) == heard + 1
    await anna.send("чайник")
    await anna.wait(contains="kettle")


async def test_markup_comes_back_as_words_and_breaks_nothing(stage: Stage) -> None:
    anna = stage.person("<b>Анна</b> & Ко")
    await anna.send("/start")
    await anna.wait(button="Позже")
    await anna.press("Позже")
    assert "<b>Анна</b> & Ко" in anna.last().text
    await anna.send("чехол «<i>плюмбус</i> & <tg-spoiler>»")
    answer = await anna.wait(contains="case")
    assert query_of(answer)


async def test_forged_and_foreign_buttons_are_answered_once_and_do_nothing(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    await anna.send("чайник")
    answer = await anna.wait(contains="kettle")
    await boris.send("/start")
    await boris.wait(contains="Что я храню")
    (mine,) = [b.callback_data for b in answer.all_buttons if b.text == "Настроить поиск"]
    for data in (mine, "s:zzz:0", "s:zzz:99", "x" * 64, "a\x1dmenu\x1dabcd", "\x1d", "menu\x00"):
        reply = await boris.press_data(boris.messages()[-1], data)
        assert reply is not None
    assert "kettle" not in boris.screen()


async def test_twenty_presses_of_one_button_count_once(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/settings")
    screen = await anna.wait(contains="Настройки")
    (city,) = [b.callback_data for b in screen.all_buttons if b.text == "Город"]
    assert city
    answers = await asyncio.gather(*(anna.press_data(screen, city) for _ in range(20)))
    assert len([one for one in answers if not one.text]) == 1
    await anna.send("Омск")
    await anna.wait(contains="Город: Омск")


async def test_group_is_answered_in_place_and_conversations_move_out(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris])
    await anna.send("/search@concierge_bot чайник", chat=group)
    answer = await anna.wait(contains="kettle", chat=group)
    assert "Настроить поиск" not in answer.button_texts
    await boris.send("/settings@concierge_bot", chat=group)
    invitation = await boris.wait(contains="личном чате", chat=group)
    assert invitation.all_buttons[0].url == "https://t.me/concierge_bot?start=settings"
