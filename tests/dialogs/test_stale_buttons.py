from tests.dialogs.conversation import Conversation

OUTDATED = "Этот экран устарел — показываю, на чём мы остановились."


async def test_button_of_a_passed_step_is_stale_and_does_not_act(anna: Conversation) -> None:
    await anna.send("/settings")
    old = anna.screen
    await anna.press("Валюта")
    await anna.press("USD")
    await anna.press("Город")
    await anna.press("Валюта", old)
    assert anna.bot.alerts[-1] == OUTDATED
    assert "Ваш город?" in anna.screen.text


async def test_second_press_of_the_same_button_does_not_act_on_the_next_step(
    anna: Conversation,
) -> None:
    await anna.send("/settings")
    await anna.press("Город")
    city = anna.screen
    await anna.press("Назад", city)
    await anna.press("Назад", city)
    assert anna.bot.alerts[-1] == OUTDATED
    assert "Что изменить?" in anna.screen.text


async def test_button_of_an_ended_conversation_opens_the_current_one(anna: Conversation) -> None:
    await anna.send("/settings")
    old = anna.screen
    await anna.send("/start search")
    await anna.press("Валюта", old)
    assert anna.bot.alerts[-1] == OUTDATED
    assert "Что ищете?" in anna.screen.text


async def test_answer_button_of_somebody_else_changes_nothing(anna: Conversation) -> None:
    await anna.send("/search чайник")
    await anna.send("/settings")
    anna.client.user = anna.client.user.model_copy(update={"id": 8})
    anna.client.chat = anna.client.chat.model_copy(update={"id": 8})
    said = anna.bot.said[0].model_copy(update={"chat_id": 8})
    message = (await anna.bot(said)).model_copy(update={"reply_markup": said.reply_markup})
    await anna.press("Настроить поиск", message)
    assert "не ваше" in anna.bot.alerts[-1]
