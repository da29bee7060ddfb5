"""What is somebody's own leads from a group to the private chat, and is never shown in the group."""

import pytest

from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
OPENS = {
    "rfq": "шаг 1 из 13",
    "letters": "Какое письмо нужно",
    "profile": "Как вас зовут",
    "settings": "Настройки",
}


@pytest.mark.parametrize("command", OPENS)
async def test_command_in_a_group_leads_to_the_private_chat(stage: Stage, command: str) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris])
    await anna.send(f"/{command}@concierge_bot", chat=group)
    invitation = await anna.wait(contains="личном чате", chat=group)
    (button,) = invitation.all_buttons
    assert button.url == f"https://t.me/concierge_bot?start={command}"
    assert not anna.messages()
    await anna.follow(command)
    await anna.wait(contains=OPENS[command])


async def test_open_letter_stays_out_of_the_group(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris])
    group.promote_bot()
    await anna.send("/rfq плюмбусовый чехол")
    await anna.wait(contains="шаг 2 из 13")
    for text in ("Свой магазин", "/cancel@concierge_bot", "/rfq@concierge_bot", "300 шт"):
        await anna.send(text, chat=group)
    await anna.send_photo(b"\x89PNG", chat=group)
    await boris.send("/letters@concierge_bot", chat=group)
    await boris.wait(contains="личном чате", chat=group)
    await stage.server.world.updates.drained(timeout=10)
    heard = [one.text for one in group.messages() if one.from_bot]
    assert heard
    assert all("личном чате" in text for text in heard)
    await anna.press("Свой магазин")
    await anna.wait(contains="шаг 3 из 13")


async def test_button_of_a_letter_pressed_from_a_group_does_nothing(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris])
    await anna.send("/rfq плюмбусовый чехол")
    screen = await anna.wait(contains="шаг 2 из 13")
    await boris.send("/search@concierge_bot чайник", chat=group)
    shown = await boris.wait(contains="kettle", chat=group)
    for person in (anna, boris):
        for button in screen.all_buttons:
            answer = await person.press_data(shown, str(button.callback_data))
            assert answer.answered
    heard = [one.text for one in group.messages() if one.from_bot]
    assert not any("плюмбус" in text or "шаг" in text for text in heard)
    assert "шаг 2 из 13" in anna.last().text
