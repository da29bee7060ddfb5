"""One in-memory stand-in per port, for tests that are about something else than storage."""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import count

from bot.domain.ids import SearchId, UserId
from bot.domain.search import Search
from bot.domain.user import User

MORNING = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


class FrozenClock:
    def __init__(self, now: dt.datetime = MORNING) -> None:
        self.time = now

    def now(self) -> dt.datetime:
        return self.time


class FakeIds:
    def __init__(self) -> None:
        self._numbers = count(1)

    def next(self) -> str:
        return f"id{next(self._numbers)}"


class FakeUserRepository:
    def __init__(self) -> None:
        self.users: dict[UserId, User] = {}

    async def get(self, user_id: UserId) -> User:
        return self.users.get(user_id, User(user_id))

    def save(self, user: User) -> None:
        self.users[user.id] = user


class FakeSearchRepository:
    def __init__(self) -> None:
        self.searches: dict[SearchId, Search] = {}

    async def get(self, user_id: UserId, search_id: SearchId) -> Search | None:
        search = self.searches.get(search_id)
        return search if search and search.user_id == user_id else None

    async def latest(self, user_id: UserId, limit: int) -> Sequence[Search]:
        own = [search for search in self.searches.values() if search.user_id == user_id]
        return own[::-1][:limit]

    def save(self, search: Search) -> None:
        self.searches[search.id] = search


class FakeCorrectionRepository:
    def __init__(self) -> None:
        self.words: dict[UserId, dict[str, str]] = {}

    async def all(self, user_id: UserId) -> Mapping[str, str]:
        return dict(self.words.get(user_id, {}))

    def save(self, user_id: UserId, source: str, english: str) -> None:
        self.words.setdefault(user_id, {})[source] = english


class FakeUnknownWords:
    def __init__(self) -> None:
        self.words: list[str] = []

    def count(self, words: Sequence[str]) -> None:
        self.words += words
