"""Turns what Telegram delivered into something that can be queued, or into nothing."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import Update
from aiogram.types.update import UpdateTypeLookupError
from pydantic import ValidationError

from bot.db.session import UpdateKey

logger = logging.getLogger(__name__)

Lane = tuple[int, bool]
_OUTLINE = ("message_id", "date", "chat", "from", "text", "message_thread_id")


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update of a known kind, and whose it is."""

    key: UpdateKey
    update: Update
    raw: Mapping[str, Any]

    @property
    def is_inline(self) -> bool:
        """An inline query: it only asks, and the next key pressed makes it obsolete."""
        return self.update.inline_query is not None

    @property
    def lane(self) -> Lane:
        """Updates of one lane follow one another; typing a query delays no conversation."""
        return self.key.user_id, self.is_inline


def parse(raw: Mapping[str, Any], bot: Bot) -> Incoming | None:
    """Read an update; None for one that is malformed or of a kind this version does not know.

    Only the id of such an update is logged: its content is somebody's message.
    """
    try:
        update = _validated(raw, bot)
        update.event  # noqa: B018  # raises for an unknown kind
    except (ValidationError, UpdateTypeLookupError) as error:
        logger.warning("update %s ignored: %s", raw_id(raw), type(error).__name__)
        return None
    if update.message and not update.message.from_user:
        logger.info("update %s ignored: nobody's message", update.update_id)
        return None
    return Incoming(_key(update), update, raw)


def _validated(raw: Mapping[str, Any], bot: Bot) -> Update:
    """A message with one part we cannot read is still somebody's message, and gets its hint."""
    try:
        return Update.model_validate(raw, context={"bot": bot})
    except ValidationError:
        message = raw.get("message")
        if not isinstance(message, Mapping):
            raise
        outline = {name: message[name] for name in _OUTLINE if name in message}
        return Update.model_validate({**raw, "message": outline}, context={"bot": bot})


def raw_id(raw: Mapping[str, Any]) -> int | None:
    """The update's id as Telegram wrote it, or None when it is missing or no number."""
    update_id = raw.get("update_id")
    return update_id if isinstance(update_id, int) else None


def _key(update: Update) -> UpdateKey:
    context = UserContextMiddleware.resolve_event_context(update)
    # Telegram has one account for the anonymous administrators of all groups.
    hidden = update.message.sender_chat if update.message else None
    user_id = hidden.id if hidden else context.user_id or context.chat_id or 0
    return UpdateKey(
        update_id=update.update_id,
        user_id=user_id,
        # aiogram files an inline query under the person's private chat, and so do we.
        chat_id=context.chat_id or user_id,
        thread_id=context.thread_id or 0,
    )
