"""What a deal is reminded of, and by which rules its days are counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.reminder import Repeat


class NoticeKind(StrEnum):
    """What a notice is about."""

    PAYMENT = "payment"
    HALF_WAY = "half_way"
    INSPECTION = "inspection"
    FESTIVAL = "festival"
    READY = "ready"
    SHIPMENT = "shipment"
    ARRIVAL = "arrival"
    AUTO_CONFIRM = "auto_confirm"
    RECEIPT = "receipt"
    REVIEW = "review"
    CLAIM = "claim"
    LATE_CLAIM = "late_claim"
    OFFSITE_CLAIM = "offsite_claim"
    DISPUTE = "dispute"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Notice:
    """One morning's word about one deadline.

    `day` is when it is said, `deadline` what it is about; both are days where the buyer lives.
    Of one `topic` a later notice replaces the earlier ones. `repeat`: said again until it is over.
    `place`: the part of the plan it is about.
    """

    kind: NoticeKind
    topic: str
    day: date
    deadline: date
    repeat: Repeat | None = None
    place: int | None = None

    def covers(self, day: date) -> bool:
        """Whether it may be said on a day: its own, a later one before the deadline, a repetition."""
        return day == self.day or (
            day > self.day and (self.repeat is not None or day <= self.deadline)
        )


class FestivalKind(StrEnum):
    SPRING = "spring"
    GOLDEN_WEEK = "golden_week"


@dataclass(frozen=True, slots=True)
class Festival:
    """The official days off, both inclusive."""

    kind: FestivalKind
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class FestivalRule:
    """How long before and after the official days factories stand still (HOL2-HOL4), in days.

    `notice`: so many days before the first one the buyer is told.
    """

    before: int
    after: int
    notice: int


@dataclass(frozen=True, slots=True)
class Transit:
    """Days on the way (2.15): the shortest and the longest usual."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Steps:
    """How many days before a deadline it is spoken of; 0 is the day itself."""

    payment: tuple[int, ...]
    auto_confirm: tuple[int, ...]
    claim: tuple[int, ...]
    silence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WatchRules:
    """Days unless said otherwise. `confirm` (DIS1) and `transit` are keyed by the way of shipping.

    Both count from the dispatch; `extension` (DIS3) is added once. `claim` (DIS4), `late_claim` (DIS15) and `offsite_claim` (DIS13) are the days one may complain,
    `inspection` the working days to book it ahead (INS1), `production` the usual lead time (HOL1),
    `escalate` and `escalates` the days of a dispute on which it may be, and is, handed over (DIS6).
    `checked_on`: when the oldest of these facts was last looked at.
    """

    confirm: Mapping[str, int]
    transit: Mapping[str, Transit]
    extension: int
    claim: int
    late_claim: int
    offsite_claim: int
    inspection: int
    production: int
    escalate: int
    escalates: int
    steps: Steps
    festivals: Mapping[FestivalKind, FestivalRule]
    days_off: frozenset[date]
    checked_on: date
    calendar: tuple[Festival, ...]
