import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramMigrateToChat
from aiogram.methods import AnswerCallbackQuery, SendMessage, TelegramMethod
from aiogram.types import ReplyParameters

from bot.middlewares.forgiving import FollowMigratedGroups, ForgiveLateAnswers

ANSWER = AnswerCallbackQuery(callback_query_id="1")
REPLY = SendMessage(chat_id=-5, text="hi", reply_parameters=ReplyParameters(message_id=3))
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


class Line:
    """Refuses once, then takes everything and remembers it."""

    def __init__(self, refusal: Exception) -> None:
        self.refusals = [refusal]
        self.taken: list[TelegramMethod] = []

    async def __call__(self, bot: Bot, method: TelegramMethod) -> str:
        if self.refusals:
            raise self.refusals.pop()
        self.taken.append(method)
        return "sent"


async def test_press_answered_too_late_is_no_failure() -> None:
    line = Line(TelegramBadRequest(ANSWER, TOO_OLD))
    assert await ForgiveLateAnswers()(line, None, ANSWER) is True


@pytest.mark.parametrize(("method", "text"), [(ANSWER, "chat not found"), (REPLY, TOO_OLD)])
async def test_other_refusals_stay_refusals(method: TelegramMethod, text: str) -> None:
    with pytest.raises(TelegramBadRequest):
        await ForgiveLateAnswers()(Line(TelegramBadRequest(method, text)), None, method)


async def test_answer_follows_a_group_to_its_new_id_without_the_lost_message() -> None:
    line = Line(TelegramMigrateToChat(REPLY, "upgraded", migrate_to_chat_id=-1005))
    assert await FollowMigratedGroups()(line, None, REPLY) == "sent"
    (sent,) = line.taken
    assert isinstance(sent, SendMessage)
    assert (sent.chat_id, sent.reply_parameters, sent.text) == (-1005, None, "hi")
