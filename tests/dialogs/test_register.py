"""Signing up, step by step."""

from bot.domain.ids import UserId
from tests.dialogs.conversation import Conversation

ANNA = UserId(7)


async def test_steps_are_remembered_and_gone_on_from(anna: Conversation) -> None:
    await anna.send("/register")
    await anna.press("Начать")
    await anna.press("Сделано")
    await anna.press("Пропустить")
    await anna.send("/cancel")
    await anna.send("/register")
    assert "✓ 1. Открыть сайт" in anna.screen.text
    assert "2. Есть учётная запись AliExpress?, пропущен" in anna.screen.text
    await anna.press("Продолжить с шага 3")
    assert "шаг 3 из 12" in anna.screen.text


async def test_the_form_is_filled_from_the_profile(anna: Conversation) -> None:
    await anna.send("/profile")
    await anna.send("Иванова Анна")
    await anna.press("Закончить")
    await anna.send("/register")
    for _ in range(6):
        await anna.press(anna.buttons[0] if "Сделано" not in anna.buttons else "Сделано")
    while "шаг 7" not in anna.screen.text:
        await anna.press("Сделано")
    assert "<code>Ivanova Anna</code>" in anna.screen.text
    assert "Имя" in anna.buttons


async def test_what_the_profile_lacks_is_filled_in_and_the_step_goes_on(
    anna: Conversation,
) -> None:
    await anna.send("/register")
    await anna.press("Начать")
    await anna.press("Сделано")
    await anna.press("Сделано")
    assert "В анкете нет нужного: почта" in anna.screen.text
    await anna.press("Заполнить анкету")
    await anna.press("Не сейчас")
    assert "шаг 3 из 12" in anna.screen.text


async def test_the_first_step_leads_back_to_the_overview(anna: Conversation) -> None:
    await anna.send("/register")
    await anna.press("Начать")
    await anna.press("Назад")
    assert "Осталось шагов: 12" in anna.screen.text


async def test_a_secret_is_neither_kept_nor_welcome(anna: Conversation) -> None:
    await anna.send("/register")
    for secret in ("Qwerty123!", "4111 1111 1111 1111"):
        await anna.send(secret)
        assert "удалите сообщение" in anna.said[-1]
        assert secret not in "".join(anna.stored.values())


async def test_all_done_leads_on_to_the_search(anna: Conversation) -> None:
    await anna.send("/register")
    await anna.press("Начать")
    while "Сделано" in anna.buttons:
        await anna.press("Сделано")
    assert "Всё пройдено" in anna.screen.text
    await anna.press("Пройти заново")
    assert not anna.registrations.progress[ANNA].done
