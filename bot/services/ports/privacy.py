"""Everything of one person at once, whatever table it is in."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.domain.ids import UserId
from bot.domain.privacy import Held, Section, Topic


class PersonalData(Protocol):
    """Driven by a register of all tables, so that a new one cannot be forgotten."""

    @property
    def held(self) -> Sequence[Held]:
        """What is kept of anybody, in the order of `Topic`."""

    async def count(self, user_id: UserId) -> Mapping[Topic, int]:
        """How many rows there are; topics without any are left out."""

    async def export(self, user_id: UserId) -> Sequence[Section]:
        """Every row, decrypted; what cannot be decrypted any more is None."""

    def erase(self, user_id: UserId) -> None:
        """Stage the deletion of every row, the open conversation and reminders included."""
