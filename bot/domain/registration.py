"""Signing up on Alibaba.com, step by step, and how far one person is."""

from dataclasses import dataclass
from enum import StrEnum


class Copied(StrEnum):
    """What a step lets a person copy out of the buyer's profile."""

    EMAIL = "email"
    NAME = "name_latin"
    COMPANY = "company"
    PHONE = "phone"
    CITY = "city_latin"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `copies` are put into the form, `facts` say why and how."""

    id: str
    facts: tuple[str, ...]
    copies: tuple[Copied, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """Which steps are behind: done, or passed over on purpose."""

    done: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()

    def with_done(self, step: str) -> "Progress":
        return Progress(self.done | {step}, self.skipped - {step})

    def with_skipped(self, step: str) -> "Progress":
        return Progress(self.done - {step}, self.skipped | {step})

    def next(self, steps: tuple[Step, ...]) -> Step | None:
        """The first step that is still ahead; None when nothing is."""
        behind = self.done | self.skipped
        return next((step for step in steps if step.id not in behind), None)
