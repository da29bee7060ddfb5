"""The shape of rfq.toml: what is offered, how answers are read, the weights of the score."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.domain.money import Currency
from bot.domain.rfq.model import Bound, Step
from bot.domain.rfq.offers import Choice, Incoterm, Period, Place, Transport, Unit

_MEANT = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Rubric:
    """Weights of the completeness score, caps and penalties (part 2.4 of the domain notes)."""

    weights: Mapping[str, int]
    penalties: Mapping[str, int]
    enough_specifications: int
    cap_without_specification: int
    cap_without_quantity: int


@dataclass(frozen=True, slots=True)
class Words:
    """Russian words that answers are read by: lower-case, or stems where the name says so.

    `cents` and `tenths` are small money, whole words. `thousands` are slang for a `thousand` before
    the name of money, but not after `each_one`. `one_money` names money when it is one,
    `any_money` however much it is. `sized_containers`, `kinds` and `centners` are stems; `ones`
    are units in the singular, of which one is meant.
    """

    vague_stems: frozenset[str]
    vague_helpers: frozenset[str]
    bounds: Mapping[str, Bound]
    nothing: frozenset[str]
    total: tuple[str, ...]
    per_unit: tuple[str, ...]
    packs_of: frozenset[str]
    quantity_fillers: frozenset[str]
    compatible: frozenset[str]
    delivery_openers: frozenset[str]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    month_parts: Mapping[str, int]
    tomorrow: Mapping[str, int]
    new_year: frozenset[str]
    until: tuple[str, ...]
    third: str
    quarter: str
    day_fillers: tuple[str, ...]
    within: tuple[str, ...]
    in_time: str
    ages: tuple[str, ...]
    cents: tuple[str, ...]
    tenths: tuple[str, ...]
    thousands: tuple[str, ...]
    thousand: str
    each_one: frozenset[str]
    one_money: tuple[str, ...]
    any_money: tuple[str, ...]
    container: str
    feet: tuple[str, ...]
    sized_containers: tuple[str, ...]
    lengths: tuple[str, ...]
    measured: tuple[str, ...]
    in_each: tuple[str, ...]
    such: tuple[str, ...]
    kinds: tuple[str, ...]
    more: tuple[str, ...]
    ones: tuple[str, ...]
    kilos: tuple[str, ...]
    grams: tuple[str, ...]
    one_kilo: tuple[str, ...]
    centners: tuple[str, ...]
    pair: frozenset[str]
    harmless: frozenset[str]
    ranges: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class RfqRules:
    """Everything about a request that is data rather than code.

    `spring_festival` is the next Chinese New Year, around which factories stand still (HOL2).
    """

    checked_on: date
    spring_festival: date
    title_limit: int
    landlocked: frozenset[str]
    land_incoterms: tuple[str, ...]
    sea_incoterms: tuple[str, ...]
    choices: tuple[Choice, ...]
    units: tuple[Unit, ...]
    incoterms: tuple[Incoterm, ...]
    places: tuple[Place, ...]
    transports: tuple[Transport, ...]
    periods: tuple[Period, ...]
    currencies: tuple[Currency, ...]
    rubric: Rubric
    words: Words

    def offered(self, step: Step, country: str | None) -> tuple[Choice, ...]:
        """The ready answers of a step for a buyer's country."""
        return tuple(
            one
            for one in self.choices
            if one.step is step and (not one.countries or country in one.countries)
        )

    def choice(self, step: Step, choice_id: str) -> Choice | None:
        return self._choices.get((step, choice_id))

    def meant(self, step: Step, typed: str, country: str | None) -> Choice | None:
        """The one ready answer that the typed words mean, all of them; None when they say more."""
        found = _MEANT.findall(typed.casefold())
        said = [word for word in found if word not in self.words.harmless]
        meant = [
            choice
            for choice in self.offered(step, country)
            if choice.words and said and all(word.startswith(choice.words) for word in said)
        ]
        return meant[0] if len(meant) == 1 else None

    def unit(self, unit_id: str) -> Unit:
        return self._units[unit_id]

    def incoterm(self, code: str) -> Incoterm | None:
        return next((one for one in self.incoterms if one.id == code), None)

    def incoterms_for(self, country: str | None) -> tuple[Incoterm, ...]:
        """Those that suit the way goods travel to the country, the usual one first (INC4).

        Most buyers live where goods come by land, so that is what an unknown country gets.
        """
        by_land = country is None or country in self.landlocked
        codes = self.land_incoterms if by_land else self.sea_incoterms
        return tuple(one for code in codes if (one := self.incoterm(code)))

    def place(self, typed: str) -> Place | None:
        """A place of the list by its Russian name in any case, or by its English one."""
        folded = typed.casefold()
        for place in self.places:
            if folded == place.en.casefold() or folded.startswith(place.stems):
                return place
        return None

    @cached_property
    def _choices(self) -> Mapping[tuple[Step, str], Choice]:
        return {(one.step, one.id): one for one in self.choices}

    @cached_property
    def _units(self) -> Mapping[str, Unit]:
        return {unit.id: unit for unit in self.units}

    @cached_property
    def unit_words(self) -> Mapping[str, Unit]:
        """Lower-case spelling to unit."""
        return {word: unit for unit in self.units for word in unit.words}
