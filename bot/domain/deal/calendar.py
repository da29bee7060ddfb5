"""What a calendar file holds, and what earlier files held: nothing exported is ever just dropped."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from bot.domain.ids import DealId

# A cancelled day that long ago is in nobody's way any more.
KEPT_DAYS: Final = timedelta(days=90)
_DIGEST_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Wanted:
    """A day as it is to be read in a calendar. `is_awaited`: reminded of one day before."""

    deal_id: DealId
    key: str
    day: date
    summary: str
    text: str = ""
    is_awaited: bool = False
    is_cancelled: bool = False

    @property
    def place(self) -> tuple[DealId, str]:
        return self.deal_id, self.key

    @property
    def digest(self) -> str:
        """Differs when anything that a calendar shows of it differs."""
        shown = (self.day, self.summary, self.text, self.is_awaited, self.is_cancelled)
        return hashlib.sha256(repr(shown).encode()).hexdigest()[:_DIGEST_LENGTH]


@dataclass(frozen=True, slots=True)
class Exported:
    """What the last file said of a day; no words of it are kept. `stamp`: when it first did so."""

    deal_id: DealId
    key: str
    day: date
    digest: str
    sequence: int
    stamp: datetime

    @property
    def place(self) -> tuple[DealId, str]:
        return self.deal_id, self.key

    @property
    def uid(self) -> str:
        """The same in every file, and in nobody else's."""
        return f"{self.deal_id}-{self.key}@sourcing-concierge"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One entry of a file."""

    wanted: Wanted
    exported: Exported


def gone(known: Iterable[Exported], wanted: Iterable[Wanted], today: date) -> list[Exported]:
    """What was in a former file and is not wanted any more, as long as it may still matter."""
    places = {one.place for one in wanted}
    return [one for one in known if one.place not in places and one.day >= today - KEPT_DAYS]


def settled(
    known: Sequence[Exported],
    wanted: Sequence[Wanted],
    revisions: Mapping[DealId, int],
    now: datetime,
) -> tuple[CalendarDay, ...]:
    """The entries of a file: an unchanged deal gives an unchanged file.

    What reads as before keeps its sequence and its stamp, anything else gets a higher sequence.
    """
    before = {one.place: one for one in known}
    days = [
        CalendarDay(one, _exported(one, before.get(one.place), revisions, now)) for one in wanted
    ]
    return tuple(sorted(days, key=lambda one: (one.wanted.day, one.exported.uid)))


def _exported(
    one: Wanted, before: Exported | None, revisions: Mapping[DealId, int], now: datetime
) -> Exported:
    if before is not None and before.digest == one.digest:
        return before
    sequence = revisions.get(one.deal_id, 0)
    if before is not None:
        sequence = max(sequence, before.sequence + 1)
    return Exported(one.deal_id, one.key, one.day, one.digest, sequence, now)
