"""What the bot knows about buying: dated, sourced, and in today's form.

A fact's `id` is that of the knowledge base it was taken from. `echoes` names the statements of the
product's source article (P1 to X4) that the fact repeats, corrects or answers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

FRESH_FOR: Final = timedelta(days=90)


class Stage(StrEnum):
    """Where in a purchase a fact matters."""

    PLATFORM = "platform"
    REGISTRATION = "registration"
    SEARCH = "search"
    SUPPLIER = "supplier"
    LETTER = "letter"
    SAMPLE = "sample"
    INSPECTION = "inspection"
    PAYMENT = "payment"
    ORDER = "order"
    PRODUCTION = "production"
    SHIPPING = "shipping"
    CUSTOMS = "customs"
    DELIVERY = "delivery"
    DISPUTE = "dispute"


class Grade(StrEnum):
    """How good the source is.

    A: the platform's or a state body's own text. B: press or a trade body. C: a vendor, a single
    seller, a comment in code. ARTICLE: only the source article says it. NONE: common knowledge.
    """

    A = "A"
    B = "B"
    C = "C"
    ARTICLE = "article"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Since when something holds, how sure it is, and when that was last looked at.

    `since` and `until` are the first and the last day; None is open. `countries` are ISO codes,
    empty: everywhere. `confirmed` is False for a rule announced but not seen in force.
    `changes` marks what states and platforms change (rules, fees, routes): shown with its date.
    """

    checked_on: date
    grade: Grade
    sources: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    confirmed: bool = True
    changes: bool = False

    def holds(self, today: date, country: str | None = None) -> bool:
        """Whether it is in force on a day, for a country or, without one, anywhere."""
        begun = self.since is None or self.since <= today
        going = self.until is None or today <= self.until
        here = not self.countries or country is None or country in self.countries
        return begun and going and here

    def is_stale(self, today: date) -> bool:
        """Whether it was checked over ninety days ago."""
        return today - self.checked_on > FRESH_FOR

    def overlaps(self, other: "Dated") -> bool:
        """Whether both could hold on one day in one country."""
        apart = _ends_before(self, other) or _ends_before(other, self)
        shared = not self.countries or not other.countries
        return not apart and (shared or bool(set(self.countries) & set(other.countries)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Dated):
    """One fact. `text` is the Fluent key of what a person reads, `values` fill its placeables."""

    id: str
    stage: Stage
    text: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)
    echoes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FactBook:
    """All facts. An id may have several versions, apart in time, country or certainty."""

    facts: tuple[Fact, ...]

    def __contains__(self, fact_id: str) -> bool:
        return any(fact.id == fact_id for fact in self.facts)

    def readings(self, fact_id: str, today: date, country: str | None = None) -> tuple[Fact, ...]:
        """What is to be said today: the confirmed version, then those not confirmed.

        KeyError for an id that no fact has; empty when none of its versions holds.
        """
        versions = [fact for fact in self.facts if fact.id == fact_id]
        if not versions:
            raise KeyError(fact_id)
        now = [fact for fact in versions if fact.holds(today, country)]
        return tuple(sorted(now, key=lambda fact: not fact.confirmed))

    def told(
        self, fact_ids: Sequence[str], today: date, country: str | None = None
    ) -> Iterator[Fact]:
        """The readings of several ids, in their order."""
        for fact_id in fact_ids:
            yield from self.readings(fact_id, today, country)


def _ends_before(first: Dated, second: Dated) -> bool:
    return first.until is not None and second.since is not None and first.until < second.since
