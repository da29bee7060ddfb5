"""Puts the rules of watching together: watch.toml, the facts it names, the Chinese calendar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Final

import holidays

from bot.domain.facts import FactBook
from bot.domain.watch import Festival, FestivalKind, FestivalRule, Steps, Transit, WatchRules
from bot.integrations.knowledge import KNOWLEDGE, read_knowledge

_FACTS: Final = ("DIS1", "DIS3", "DIS4", "DIS13", "DIS15")
_YEARS: Final = range(2024, 2041)
_NAMES: Final = {
    FestivalKind.SPRING: "Chinese New Year",
    FestivalKind.GOLDEN_WEEK: "National Day",
}
# Days off that belong to one festival may have a weekend between them.
_GAP = timedelta(days=4)


@dataclass(frozen=True, slots=True)
class _Way:
    confirm: str
    transit: str


@dataclass(frozen=True, slots=True)
class _Days:
    inspection: int
    production: int
    escalate: int
    escalates: int


@dataclass(frozen=True, slots=True)
class _File:
    ways: Mapping[str, _Way]
    steps: Steps
    festivals: Mapping[FestivalKind, FestivalRule]
    days: _Days


def load_watch_rules(
    facts: FactBook, today: date, path: Path = KNOWLEDGE / "watch.toml"
) -> WatchRules:
    """The rules as the facts have them on a day. KnowledgeError or KeyError for a broken file."""
    file = read_knowledge(path, _File)
    confirm = _values(facts, "DIS1", today)
    days_off = holidays.country_holidays("CN", years=_YEARS)
    return WatchRules(
        confirm={name: confirm[way.confirm] for name, way in file.ways.items()},
        transit={
            name: Transit(**_values(facts, way.transit, today)) for name, way in file.ways.items()
        },
        extension=_values(facts, "DIS3", today)["days"],
        claim=_values(facts, "DIS4", today)["days"],
        late_claim=_values(facts, "DIS15", today)["days"],
        offsite_claim=_values(facts, "DIS13", today)["days"],
        inspection=file.days.inspection,
        production=file.days.production,
        escalate=file.days.escalate,
        escalates=file.days.escalates,
        steps=file.steps,
        festivals=file.festivals,
        days_off=frozenset(days_off),
        checked_on=min(fact.checked_on for fact in facts.told(_FACTS, today)),
        calendar=tuple(_festivals(days_off)),
    )


def _values(facts: FactBook, fact_id: str, today: date) -> dict[str, int]:
    values = facts.readings(fact_id, today)[0].values
    return {name: int(value) for name, value in values.items()}


def _festivals(days_off: Mapping[date, str]) -> Iterator[Festival]:
    """Each festival of each year as one span, substituted days included."""
    ordered = sorted(days_off)
    named = {kind: [d for d in ordered if name in days_off[d]] for kind, name in _NAMES.items()}
    for kind, days in named.items():
        for year in _YEARS:
            of_year = [day for day in days if day.year == year]
            if of_year:
                yield Festival(kind, of_year[0], _end(of_year[-1], ordered))


def _end(last: date, days_off: list[date]) -> date:
    """The last day off that follows without a working week between."""
    for day, following in pairwise([last, *(one for one in days_off if one > last)]):
        if following - day > _GAP:
            return day
    return last
