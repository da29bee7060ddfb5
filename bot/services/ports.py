"""What the services need from the outside world; `bot.container` decides who provides it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.ids import SearchId, UserId
from bot.domain.place import Country
from bot.domain.search import Search
from bot.domain.translation import Phrase
from bot.domain.user import User


class Clock(Protocol):
    """The only source of the present moment."""

    def now(self) -> datetime:
        """Aware UTC."""


class IdFactory(Protocol):
    """Identifiers that repeat when the same update is handled again."""

    def next(self) -> str:
        """A new identifier: URL-safe, at most 16 characters."""


class Countries(Protocol):
    """The countries of the world, the audience's own first."""

    @property
    def likeliest(self) -> Sequence[Country]:
        """Countries offered by one tap."""

    def get(self, code: str) -> Country | None:
        """By ISO 3166-1 alpha-2 code."""

    def find(self, typed: str) -> Country | None:
        """By a name typed in Russian or English."""


class Translator(Protocol):
    """The offline engine: CPU only, no I/O, safe to call on the event loop."""

    def translate(self, text: str, corrections: Mapping[str, str]) -> Phrase:
        """Cut and translate a Russian product phrase.

        `corrections` map a lower-case source word to the English the user wants for it;
        an empty value drops the word. They win over everything else.
        """


class UserRepository(Protocol):
    """Settings of the person the current update came from."""

    async def get(self, user_id: UserId) -> User:
        """The stored user, or a fresh one with defaults for a stranger."""

    def save(self, user: User) -> None:
        """Stage the settings for the update's single commit."""


class SearchRepository(Protocol):
    """The searches of one person; every query is bound to its owner."""

    async def get(self, user_id: UserId, search_id: SearchId) -> Search | None:
        """The search, or None when it is not there or not theirs."""

    async def latest(self, user_id: UserId, limit: int) -> Sequence[Search]:
        """Newest first."""

    def save(self, search: Search) -> None:
        """Stage an insert or a replacement by id."""


class CorrectionRepository(Protocol):
    """Words a person has corrected once and for all."""

    async def all(self, user_id: UserId) -> Mapping[str, str]:
        """Lower-case source word to English; empty value: drop the word."""

    def save(self, user_id: UserId, source: str, english: str) -> None:
        """Stage a correction; the newest wins."""


class UnknownWords(Protocol):
    """Where words the glossary lacks are counted, without saying whose they were."""

    def count(self, words: Sequence[str]) -> None:
        """Add one for each lower-case word."""
