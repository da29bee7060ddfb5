"""The shape of plans.toml: ready payment plans, and the words answers about a deal are read by."""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.deal.known_days import KnownDayWords
from bot.domain.deal.money import split
from bot.domain.deal.plan import Event, Milestone, PartKind, Plan, Trigger
from bot.domain.deal.timing import TimingWords


@dataclass(frozen=True, slots=True)
class PlanPart:
    """A share in per cent, paid so many days after an event."""

    share: int
    kind: PartKind
    event: Event
    offset: int = 0
    gated: bool = False


@dataclass(frozen=True, slots=True)
class PlanPreset:
    """A usual way of paying (PAY13, PAY14)."""

    id: str
    parts: tuple[PlanPart, ...]

    def plan(self, total: Decimal) -> Plan:
        """The preset for a sum; its parts add up to the cent."""
        amounts = split(total, [Decimal(part.share) for part in self.parts])
        milestones = (
            Milestone(part.kind, amount, Trigger(part.event, part.offset), part.gated)
            for part, amount in zip(self.parts, amounts, strict=True)
        )
        return Plan(self.id, tuple(milestones))


@dataclass(frozen=True, slots=True)
class ShareWords:
    """Shares in words: half, a third; `share` is the same in per cents."""

    words: tuple[str, ...]
    share: str


@dataclass(frozen=True, slots=True)
class DealWords:
    """Lower-case Russian and English: `rest` are stems of "the rest", `days` are words for days.

    `fillers` are what a product's name does not end with: "cases for". `each` stand before the
    price of one piece. `deposit` are stems of what is paid first. `whole` alone is all of the sum; `of`
    stand after a fraction of it. `timing`: when a part is to be paid. `known`: days told at the beginning.
    """

    rest: tuple[str, ...]
    deposit: tuple[str, ...]
    shares: tuple[ShareWords, ...]
    percent: tuple[str, ...]
    whole: tuple[str, ...]
    of: tuple[str, ...]
    days: dict[str, int]
    none: frozenset[str]
    fillers: frozenset[str]
    each: frozenset[str]
    timing: TimingWords
    known: KnownDayWords


@dataclass(frozen=True, slots=True)
class DealRules:
    plans: tuple[PlanPreset, ...]
    words: DealWords

    def preset(self, preset_id: str) -> PlanPreset | None:
        return next((one for one in self.plans if one.id == preset_id), None)

    def like(self, shares: tuple[int, ...]) -> PlanPreset | None:
        """The first preset with these shares; None when the parts are the buyer's own."""
        return next(
            (one for one in self.plans if tuple(p.share for p in one.parts) == shares), None
        )
