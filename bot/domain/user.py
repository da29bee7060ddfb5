"""The person the bot talks to, as far as the bot needs to know them."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.ids import UserId

CONSENT_VERSION = 3
NOBODY = UserId(0)
"""Whom an answer is for that everybody may read: it has no settings, words or history of its own."""


class LetterLanguages(StrEnum):
    """In which languages letters to suppliers are written."""

    ENGLISH = "en"
    CHINESE = "zh"
    BOTH = "en_zh"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Local wall-clock span in which nothing is pushed; it may cross midnight."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class User:
    """Settings of one person. Anything unknown is `None`: every feature works without it.

    `country` is ISO 3166-1 alpha-2, `currency` ISO 4217, `zone` an IANA name,
    `consent_at` aware UTC.
    """

    id: UserId
    country: str | None = None
    city: str | None = None
    zone: str | None = None
    currency: str | None = None
    quiet: QuietHours | None = None
    letters: LetterLanguages = LetterLanguages.BOTH
    consent_version: int | None = None
    consent_at: datetime | None = None

    @property
    def is_introduced(self) -> bool:
        """Whether the first-start questions were answered (consent, country, zone)."""
        return self.has_consented and bool(self.country and self.zone)

    @property
    def has_consented(self) -> bool:
        """Whether the present privacy note was accepted; an older one does not count."""
        return self.consent_version == CONSENT_VERSION

    @property
    def tz(self) -> ZoneInfo:
        """The user's zone; Moscow stands in until they tell (most of the audience lives by it)."""
        return ZoneInfo(self.zone or "Europe/Moscow")

    def today(self, now: datetime) -> date:
        """The date where the user lives, at `now` (aware UTC)."""
        return now.astimezone(self.tz).date()

    def with_consent(self, at: datetime) -> "User":
        """Record that the present privacy note was accepted at `at` (aware UTC)."""
        return replace(self, consent_version=CONSENT_VERSION, consent_at=at)
