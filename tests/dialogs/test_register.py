import pytest

from bot.domain.ids import UserId
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_buyer import ANNA, FULL, copies


@pytest.fixture
def known(anna: Conversation) -> Conversation:
    """Anna, who has told everything about herself before."""
    anna.buyers.save(FULL)
    return anna


async def step(anna: Conversation, number: int) -> None:
    """Open the step of this number."""
    await anna.send("/register")
    await anna.press("Выбрать шаг")
    await anna.press(str(number))
    assert f"шаг {number} из 13" in anna.screen.text


async def test_it_goes_on_where_the_person_stopped(anna: Conversation) -> None:
    await anna.send("/register")
    assert "пройдено 0 из 13" in anna.screen.text
    await anna.press("Начать с шага 1")
    await anna.press("Пропустить")
    await anna.press("Готово, дальше")
    await anna.press("Готово, дальше")
    await anna.send("/cancel")
    await anna.send("/register")
    assert "пройдено 2 из 13" in anna.screen.text
    assert "– 1. " in anna.screen.text
    assert "✓ 2. " in anna.screen.text
    await anna.press("Продолжить с шага 4")
    assert "шаг 4 из 13" in anna.screen.text


async def test_a_step_opened_out_of_order_is_where_it_goes_on(anna: Conversation) -> None:
    await step(anna, 9)
    await anna.send("/cancel")
    await anna.send("/register")
    await anna.press("Продолжить с шага 9")
    assert "шаг 9 из 13" in anna.screen.text


async def test_back_shows_the_step_before_without_losing_its_mark(anna: Conversation) -> None:
    await step(anna, 2)
    await anna.press("Готово, дальше")
    await anna.press("Назад")
    assert "шаг 2 из 13" in anna.screen.text
    await anna.press("К списку шагов")
    assert "✓ 2. " in anna.screen.text


async def test_a_login_that_works_spares_the_form(anna: Conversation) -> None:
    await step(anna, 1)
    await anna.press("Готово, дальше")
    assert "шаг 11 из 13" in anna.screen.text
    await anna.press("К списку шагов")
    assert "пройдено 10 из 13" in anna.screen.text


async def test_every_field_has_what_to_put_there(known: Conversation) -> None:
    for number, values in (
        (3, ["Germany"]),
        (5, ["Anna Ivanova"]),
        (6, ["OOO «Romashka»"]),
        (7, ["+79131234567"]),
        (8, ["anna@mail.ru"]),
        (11, ["Anna Ivanova", "+79131234567", "Germany"]),
        (12, ["g. Omsk, ul. Lenina, d. 5", "Shchelkovo", "644000"]),
    ):
        await step(known, number)
        assert sorted(copies(known)) == sorted(values)
        assert "Дополнить анкету" not in known.buttons


async def test_what_is_missing_is_told_in_the_profile_and_the_step_is_filled(
    anna: Conversation,
) -> None:
    await step(anna, 5)
    assert "Пока не знаю: имя латиницей" in anna.screen.text
    await anna.press("Дополнить анкету")
    await anna.send("Иванова Анна")
    await anna.press("Закончить")
    await anna.press("Готово")
    assert "шаг 5 из 13" in anna.screen.text
    assert list(copies(anna)) == ["Ivanova Anna"]


async def test_profile_that_cannot_be_read_does_not_stop_registration(known: Conversation) -> None:
    known.buyers.is_unreadable = True
    await step(known, 5)
    assert list(copies(known)) == []


@pytest.mark.parametrize("secret", ["Qwerty123!", "4111 1111 1111 1111"])
async def test_a_password_or_card_is_refused_and_kept_nowhere(
    anna: Conversation, secret: str
) -> None:
    for number in (2, 9):
        await step(anna, number)
        await anna.send(secret)
        assert "Удалите, пожалуйста, это сообщение" in anna.said[-1]
        assert secret not in anna.said[-1]
    assert secret not in anna.stored[7]


async def test_screens_say_that_no_password_is_wanted(anna: Conversation) -> None:
    await anna.send("/register")
    assert "Пароль, код из письма и номер карты мне не нужны" in anna.screen.text
    await step(anna, 9)
    assert "Я пароль не спрашиваю и не храню" in anna.screen.text


async def test_the_end_names_what_was_skipped_and_leads_to_the_goods(anna: Conversation) -> None:
    await step(anna, 13)
    await anna.press("Пропустить")
    assert "Пропустили: Подтвердить, что вы покупатель" in anna.screen.text
    await anna.press("Вернуться: Подтвердить, что вы покупатель")
    await anna.press("Готово, это всё")
    await anna.press("Найти товар")
    assert "ищете" in anna.screen.text


async def test_two_marketplaces_are_marked_apart(anna: Conversation) -> None:
    await step(anna, 2)
    await anna.press("Готово, дальше")
    await anna.press("К списку шагов")
    await anna.press("Выбрать шаг")
    await anna.press("Регистрация: AliExpress")
    assert "Регистрация: AliExpress" in anna.screen.text
    assert "пройдено 0 из 6" in anna.screen.text
    assert anna.registrations.registrations[ANNA, "alibaba"].done == ("open",)


async def test_marks_are_taken_back_on_demand(anna: Conversation) -> None:
    await step(anna, 2)
    await anna.press("Готово, дальше")
    await anna.press("К списку шагов")
    await anna.press("Сбросить отметки")
    assert "пройдено 0 из 13" in anna.screen.text
    assert not anna.registrations.registrations[UserId(7), "alibaba"].is_begun


async def test_the_same_tap_twice_marks_one_step(anna: Conversation) -> None:
    await step(anna, 2)
    shown = anna.screen
    await anna.press("Готово, дальше", shown)
    await anna.press("Готово, дальше", shown)
    assert anna.registrations.registrations[ANNA, "alibaba"].done == ("open",)
