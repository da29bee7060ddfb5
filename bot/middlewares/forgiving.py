"""Refusals of the Bot API that change nothing for the person, handled once for every call."""

import logging

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.exceptions import TelegramBadRequest, TelegramMigrateToChat
from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery, Response, TelegramMethod
from aiogram.methods.base import TelegramType

logger = logging.getLogger(__name__)

_TOO_LATE = ("query is too old", "query id is invalid")


class ForgiveLateAnswers(BaseRequestMiddleware):
    """A press or a query answered after Telegram's window closed: what it did counts all the same."""

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        try:
            return await make_request(bot, method)
        except TelegramBadRequest as error:
            is_late = any(text in error.message.lower() for text in _TOO_LATE)
            if not isinstance(method, AnswerCallbackQuery | AnswerInlineQuery) or not is_late:
                raise
            logger.info("a press or a query was answered too late")
            return True  # type: ignore[return-value]  # sessions hand on the result itself


class FollowMigratedGroups(BaseRequestMiddleware):
    """A group that became a supergroup has a new id; the old message to reply to is not there."""

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        try:
            return await make_request(bot, method)
        except TelegramMigrateToChat as error:
            changes = {"chat_id": error.migrate_to_chat_id, "reply_parameters": None}
            moved = {name: value for name, value in changes.items() if hasattr(method, name)}
            return await make_request(bot, method.model_copy(update=moved))
