"""What a picture of a deal's timeline says; every text is ready to be read."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

WIDTH: Final = 1080


class Tone(StrEnum):
    """What a colour stands for; the words say it as well."""

    PAID = "paid"
    DUE = "due"
    LATE = "late"
    RISK = "risk"
    EVENT = "event"
    DEADLINE = "deadline"
    RETURNED = "returned"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the bar. A `part` of zero is a line of text alone."""

    tone: Tone
    part: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One moment: `head` is its day and its kind in words, `text` what it is about."""

    tone: Tone
    head: str
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`past` rows stand above today's line. `more` tells of rows that were left out, or is "".

    `footer`: what has no day yet, a line each.
    """

    title: str
    stage: str
    total: str
    shares: tuple[Share, ...]
    rows: tuple[Row, ...]
    past: int
    today: str
    more: str = ""
    footer: tuple[str, ...] = ()
