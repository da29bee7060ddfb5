"""Inline queries: answered once within ten seconds, cached as the bot asked."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from bot.playground.errors import QUERY_TOO_OLD, bad_request
from bot.playground.models import Person
from bot.services.ports import Clock

Json = dict[str, Any]

ANSWER_WITHIN = timedelta(seconds=10)
FIRST_ID = 7_700_000_000_000_001
MAX_QUERY = 256


@dataclass(frozen=True, slots=True)
class InlineAnswer:
    """`contents` holds, by result id, the message each result would post."""

    results: list[Json]
    contents: dict[str, Json]
    next_offset: str = ""
    button: Json | None = None


@dataclass(slots=True)
class InlineQuery:
    id: str
    person: Person
    query: str
    offset: str
    chat_type: str
    asked_at: datetime
    answer: InlineAnswer | None = None
    from_cache: bool = False

    def as_update(self) -> Json:
        return {
            "id": self.id,
            "from": self.person.as_user(),
            "query": self.query,
            "offset": self.offset,
            "chat_type": self.chat_type,
        }


@dataclass(frozen=True, slots=True)
class _Cached:
    answer: InlineAnswer
    until: datetime


@dataclass(slots=True)
class InlineQueries:
    clock: Clock
    answer_within: timedelta = ANSWER_WITHIN
    _queries: dict[str, InlineQuery] = field(default_factory=dict)
    _cache: dict[tuple[str, str, int | None], _Cached] = field(default_factory=dict)
    _ids: Iterator[int] = field(default_factory=lambda: count(FIRST_ID))

    def open(self, person: Person, query: str, offset: str, chat_type: str) -> InlineQuery:
        """A new query; already answered when the cache still holds what it asks for."""
        opened = InlineQuery(
            str(next(self._ids)), person, query[:MAX_QUERY], offset, chat_type, self.clock.now()
        )
        for owner in (person.id, None):
            cached = self._cache.get((opened.query, offset, owner))
            if cached and self.clock.now() < cached.until:
                opened.answer, opened.from_cache = cached.answer, True
        self._queries[opened.id] = opened
        return opened

    def waiting(self, query_id: str) -> InlineQuery:
        """The query if it may still be answered; 400 otherwise."""
        query = self._queries.get(query_id)
        if query is None or query.answer is not None or self.is_too_old(query):
            raise bad_request(QUERY_TOO_OLD)
        return query

    def answer(
        self, query: InlineQuery, answer: InlineAnswer, cache_time: int, *, personal: bool
    ) -> None:
        query.answer = answer
        if cache_time > 0:
            owner = query.person.id if personal else None
            until = self.clock.now() + timedelta(seconds=cache_time)
            self._cache[query.query, query.offset, owner] = _Cached(answer, until)

    def is_too_old(self, query: InlineQuery) -> bool:
        return self.clock.now() - query.asked_at > self.answer_within

    def get(self, query_id: str) -> InlineQuery:
        return self._queries[query_id]
