"""What the bot keeps about a person, and how long a question about erasing it stays good."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

CONFIRM_WITHIN: Final = timedelta(minutes=10)


class Topic(StrEnum):
    """Why something is kept, in the order in which people are told."""

    SETTINGS = "settings"
    BUYER = "buyer"
    SEARCHES = "searches"
    WORDS = "words"
    LETTERS = "letters"
    START = "start"
    SUPPLIERS = "suppliers"
    DEALS = "deals"
    GROUPS = "groups"
    REMINDERS = "reminders"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Held:
    """One topic: `most` rows at most, `days` after their last use; 0 where there is no limit.

    `sealed`: encrypted at rest as things are set up now.
    """

    topic: Topic
    most: int = 0
    days: int = 0
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one table that are a person's, opened; values are JSON or aware datetimes.

    `technical` names the fields that say nothing to their owner.
    """

    table: str
    topic: Topic
    rows: Sequence[Mapping[str, Any]]
    technical: frozenset[str] = frozenset()


def is_fresh(asked_at: datetime | None, now: datetime) -> bool:
    """Whether a question asked then may still be answered: a forgotten one must not act."""
    return asked_at is not None and now - asked_at <= CONFIRM_WITHIN
