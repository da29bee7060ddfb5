import gc

import pytest
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    GetMe,
    SendDocument,
    SendMessage,
    TelegramMethod,
)
from aiogram.methods.base import Response

from bot.updates.fetching import GetRawUpdates
from bot.updates.responses import KEPT


@pytest.mark.parametrize(
    "method",
    [SendMessage, SendDocument, EditMessageText, AnswerCallbackQuery, GetMe, GetRawUpdates],
)
def test_answer_models_of_a_conversation_outlive_a_collection(
    method: type[TelegramMethod[object]],
) -> None:
    gc.collect()
    assert Response[method.__returning__] in KEPT
