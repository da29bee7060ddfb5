"""Pieces of the wish on their way into the query, each with its English words or the reason out."""

from dataclasses import dataclass

from bot.domain.search.model import Reason
from bot.domain.translation import Origin, Role


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the source text.

    `words` are its Latin words in the order typed; `reason` says why they stay out of the query,
    None while they may stand in it; `was_cut` tells that some of the words found no room.
    """

    position: int
    source: str
    words: tuple[str, ...]
    role: Role
    origin: Origin
    alternatives: tuple[str, ...] = ()
    reason: Reason | None = None
    was_cut: bool = False

    @property
    def is_usable(self) -> bool:
        return self.reason is None

    @property
    def is_typed(self) -> bool:
        """A Latin word that the user typed and the glossary gave no part in the phrase."""
        return self.origin is Origin.LATIN and self.role in {Role.UNKNOWN, Role.HEAD}
