"""What the papers of a deal need: the storage of evidence, the picture, the calendar file."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.deal import CalendarDay, Evidence, Exported
from bot.domain.ids import DealId, EvidenceId, UserId
from bot.domain.picture import Picture


class EvidenceRepository(Protocol):
    """What is attached to the deals of one person; every query is bound to its owner.

    Reading raises UnreadableDealError when there is a row that cannot be read now.
    """

    async def all(self, user_id: UserId, deal_id: DealId) -> Sequence[Evidence]:
        """Everything of one deal by its numbers, what this update has staged included."""

    def save(self, evidence: Evidence) -> None:
        """Stage an insert or a replacement by id; nothing happens when the deal is not theirs."""

    def delete(self, user_id: UserId, deal_id: DealId, evidence_id: EvidenceId) -> None:
        """Stage the removal of one item."""


class CalendarRepository(Protocol):
    """What the calendar files of one person have said so far."""

    async def get(self, user_id: UserId) -> Sequence[Exported]:
        """Every day ever exported and not forgotten; UnreadableDealError when it cannot be read."""

    def save(self, user_id: UserId, exported: Sequence[Exported]) -> None:
        """Stage all of it anew."""


class CalendarWriter(Protocol):
    """Writes iCalendar files."""

    def write(self, days: Sequence[CalendarDay], name: str) -> bytes:
        """An RFC 5545 file that publishes the days; equal days give equal bytes."""


class PicturePainter(Protocol):
    """Draws the timeline of a deal."""

    async def png(self, picture: Picture) -> bytes:
        """A PNG of `bot.domain.picture.WIDTH` pixels across; CPU work off the loop.

        Equal pictures give equal bytes.
        """
