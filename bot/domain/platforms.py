"""Which marketplace suits a purchase: rules over data, the best first."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Use(StrEnum):
    """What the goods are for."""

    MYSELF = "myself"
    RESALE = "resale"
    PRODUCTION = "production"


class Lot(StrEnum):
    """How many pieces, roughly: under ten, under a hundred, more, not known yet."""

    FEW = "few"
    SOME = "some"
    MANY = "many"
    UNKNOWN = "unknown"


class Haste(StrEnum):
    """How soon they are needed: within three weeks, in a month or two, later."""

    SOON = "soon"
    MONTHS = "months"
    LATER = "later"


_FEW, _SOME = 10, 100
_LOTS: Final = (Lot.FEW, Lot.SOME, Lot.MANY)


def lot_of(pieces: int) -> Lot:
    if pieces < _FEW:
        return Lot.FEW
    return Lot.SOME if pieces < _SOME else Lot.MANY


@dataclass(frozen=True, slots=True)
class Platform:
    """A place to buy. Points are 0 (no good) to 3; `steps` is how many its guide has.

    `is_history`: nobody knows how it is today, so it is never advised first.
    """

    id: str
    use: Mapping[Use, int]
    lot: Mapping[Lot, int]
    haste: Mapping[Haste, int]
    facts: tuple[str, ...]
    steps: int
    is_history: bool = False


@dataclass(frozen=True, slots=True)
class WhereWords:
    """Stems by which a line tells the three answers; lower-case."""

    myself: tuple[str, ...]
    resale: tuple[str, ...]
    production: tuple[str, ...]
    soon: tuple[str, ...]
    months: tuple[str, ...]
    later: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Platforms:
    """platforms.toml."""

    platforms: tuple[Platform, ...]
    words: WhereWords


@dataclass(frozen=True, slots=True)
class Advice:
    """A platform for this purchase. `doubts` name what does not fit: "use", "lot", "haste"."""

    platform: Platform
    points: int
    doubts: tuple[str, ...]


def advise(platforms: Platforms, use: Use, lot: Lot, haste: Haste) -> tuple[Advice, ...]:
    """Every platform, the fittest first; what fits nowhere or is history comes last."""
    found = [_advice(one, use, lot, haste) for one in platforms.platforms]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                one.platform.is_history,
                bool(one.doubts),
                -one.points,
                one.platform.id,
            ),
        )
    )


def _advice(platform: Platform, use: Use, lot: Lot, haste: Haste) -> Advice:
    by_lot = min(platform.lot[one] for one in _LOTS) if lot is Lot.UNKNOWN else platform.lot[lot]
    points = {"use": platform.use[use], "lot": by_lot, "haste": platform.haste[haste]}
    doubts = tuple(name for name, value in points.items() if not value)
    if lot is Lot.UNKNOWN:
        doubts = tuple(name for name in doubts if name != "lot")
    return Advice(platform, sum(points.values()), doubts)
