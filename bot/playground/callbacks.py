"""Pressed buttons waiting for answerCallbackQuery: answered once, within fifteen seconds."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from bot.playground.errors import QUERY_TOO_OLD, bad_request
from bot.playground.models import Person, Stored
from bot.services.ports import Clock

Json = dict[str, Any]

ANSWER_WITHIN = timedelta(seconds=15)
FIRST_ID = 4_300_000_000_000_001


@dataclass(slots=True)
class CallbackQuery:
    id: str
    person: Person
    message: Stored
    data: str
    asked_at: datetime
    answer: Json | None = None

    def as_update(self) -> Json:
        body: Json = {
            "id": self.id,
            "from": self.person.as_user(),
            "chat_instance": str(self.message.chat.id * 7919),
            "data": self.data,
        }
        if self.message.inline_id:
            body["inline_message_id"] = self.message.inline_id
        else:
            body["message"] = _now(self.message)
        return body


def _now(message: Stored) -> Json:
    """The message with what it replies to as that is now: changed, or gone."""
    replied = message.body.get("reply_to_message")
    if replied is None:
        return message.body
    target = message.chat.messages.get(replied["message_id"])
    body = {name: value for name, value in message.body.items() if name != "reply_to_message"}
    return {**body, "reply_to_message": target.quoted} if target else body


class CallbackQueries:
    """Remembers every press; `answer_within` may be changed for a test."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._queries: dict[str, CallbackQuery] = {}
        self._ids = count(FIRST_ID)
        self.answer_within = ANSWER_WITHIN

    def open(self, person: Person, message: Stored, data: str) -> CallbackQuery:
        query = CallbackQuery(str(next(self._ids)), person, message, data, self._clock.now())
        self._queries[query.id] = query
        return query

    def is_too_old(self, query: CallbackQuery) -> bool:
        return self._clock.now() - query.asked_at > self.answer_within

    def answer(self, query_id: str, answer: Json) -> CallbackQuery:
        """400 for an unknown, a too old or an already answered query."""
        query = self._queries.get(query_id)
        if query is None or query.answer is not None or self.is_too_old(query):
            raise bad_request(QUERY_TOO_OLD)
        query.answer = answer
        return query
