"""The outcome of one check, still without words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Mark(StrEnum):
    """How a check ended; only BAD makes the doctor's exit code 1."""

    GOOD = "✓"
    NOTE = "!"
    BAD = "✗"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """`title` and `key` are Fluent keys; `key` says what is so and, when wrong, what to do."""

    title: str
    mark: Mark
    key: str
    values: Mapping[str, str] = field(default_factory=dict)
