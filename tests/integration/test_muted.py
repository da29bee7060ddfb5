"""A group that silenced the bot gets no apologies, and its commands are not tried for ever."""

import logging

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import AnswerCallbackQuery, SendMessage

from tests.integration.telegram import message, press
from tests.integration.test_rfq_budget import Desk, desk, nothing_takes_long

__all__ = ["desk", "nothing_takes_long"]
METHOD = SendMessage(chat_id=-5, text="x")
GROUP = {"id": -100500, "type": "supergroup", "title": "Закупка"}


@pytest.mark.parametrize(
    "refusal",
    [
        TelegramBadRequest(
            METHOD, "Bad Request: not enough rights to send text messages to the chat"
        ),
        TelegramBadRequest(METHOD, "Bad Request: TOPIC_CLOSED"),
        TelegramForbiddenError(METHOD, "Forbidden: bot was kicked from the supergroup chat"),
    ],
)
async def test_silenced_bot_tries_once_and_says_nothing(
    desk: Desk, caplog: pytest.LogCaptureFixture, refusal: Exception
) -> None:
    item = desk.runner.parse(message(1, "/term moq", chat=GROUP))
    assert item is not None
    await desk.runner.handle(item)  # asks who it is, and answers
    desk.telegram.failures = [refusal]
    before = len(desk.telegram.requests)
    item = desk.runner.parse(message(2, "/term moq", chat=GROUP))
    assert item is not None
    with caplog.at_level(logging.ERROR):
        await desk.runner.handle(item)
    assert len(desk.telegram.requests) == before + 1
    assert not caplog.records


async def test_anonymous_administrators_of_two_groups_do_not_wait_for_one_another(
    desk: Desk,
) -> None:
    def said(update_id: int, group: int) -> int:
        chat = {**GROUP, "id": group}
        raw = message(update_id, "/term moq", 1087968824, chat=chat, sender_chat=chat)
        item = desk.runner.parse(raw)
        assert item is not None
        return item.key.user_id

    assert said(1, -100500) == -100500
    assert said(2, -100600) == -100600


async def test_press_on_a_message_too_old_to_see_is_answered_once(desk: Desk) -> None:
    raw = press(1, "g:pay:KZ:", message_id=9)
    raw["callback_query"]["message"] = {"message_id": 9, "date": 0, "chat": GROUP}
    item = desk.runner.parse(raw)
    assert item is not None
    await desk.runner.handle(item)
    (answer,) = desk.telegram.requests
    assert isinstance(answer, AnswerCallbackQuery)
    assert "Вопроса уже нет" in str(answer.text)
