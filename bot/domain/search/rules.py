"""The shape of the search rules. Their content is data and is loaded elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from bot.domain.search.model import Reason


@dataclass(frozen=True, slots=True)
class Territory:
    """A country whose makers can be filtered, and the English words that stand for it.

    `iso` is alpha-2, `parameter` what Alibaba's link calls it (URL3), `names` are lower-case and
    mean the country wherever they are typed; `after_from` only after such words as "made in".
    """

    iso: str
    parameter: str
    names: tuple[str, ...]
    after_from: tuple[str, ...]


@dataclass(frozen=True)
class WordRules:
    """English words and phrases, lower-case, that do not belong in a query.

    `kept` are product names that hold such words («price tag»); `small` are prepositions and
    the like: never a unit after a number, never the beginning of a query. `ratings` are units of
    what buyers choose by, `dispensable` words a measure can do without; `implied` tells for a word
    which others say it more exactly, `brief` for a phrase what to write where it has no room.
    Tons of what does not `bear_tons` are a quantity of goods. `vague` names say nothing without
    what they are of.
    """

    trade: frozenset[str]
    kept: frozenset[str]
    fillers: frozenset[str]
    small: frozenset[str]
    before_details: frozenset[str]
    before_unwanted: frozenset[str]
    before_country: frozenset[str]
    before_destination: frozenset[str]
    counted: frozenset[str]
    currencies: frozenset[str]
    ratings: frozenset[str]
    dispensable: frozenset[str]
    bear_tons: frozenset[str]
    vague: frozenset[str]
    implied: Mapping[str, frozenset[str]]
    brief: Mapping[str, str]
    territories: tuple[Territory, ...]

    @property
    def openers(self) -> frozenset[str]:
        """Words after which English adds details to a product it has already named."""
        return self.before_details | self.before_unwanted

    @cached_property
    def phrases(self) -> Mapping[str, Reason | None]:
        """Typed English phrases to leave out, with the reason; None guards a product's name."""
        dropped = self.fillers | self.openers
        origins = {name for land in self.territories for name in land.names}
        marked = {
            f"{mark} {name}"
            for mark in self.before_country
            for land in self.territories
            for name in land.names + land.after_from
        }
        return (
            dict.fromkeys(dropped, Reason.FILLER)
            | dict.fromkeys(self.trade, Reason.TRADE_WORD)
            | dict.fromkeys(origins | marked, Reason.COUNTRY)
            | dict.fromkeys(self.kept)
        )

    @cached_property
    def longest_phrase(self) -> int:
        """How many words the longest of the phrases has."""
        return max((len(phrase.split()) for phrase in self.phrases), default=1)

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """Lower-case English name to ISO code."""
        return {
            name: land.iso for land in self.territories for name in land.names + land.after_from
        }


@dataclass(frozen=True, slots=True)
class AmountWords:
    """Words around a typed number: what multiplies it, and what makes it the lower bound.

    `numbers` are numbers in words, which stand alone or before a multiplier. `half` is glued to
    one of `halves` or stands before it; `and_half` follows a number. `upto` joins two bounds.
    `several` are multipliers in the plural: a number after one multiplies it.
    """

    multipliers: Mapping[str, int]
    numbers: Mapping[str, Decimal]
    lower_bound: frozenset[str]
    half: str
    halves: tuple[str, ...]
    and_half: str
    upto: frozenset[str]
    several: frozenset[str]


@dataclass(frozen=True, slots=True)
class Address:
    """A page of Alibaba: its address and the parameters it always has, in order."""

    fact: str
    url: str
    fixed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FilterRule:
    """How one field of Filters is written in a link.

    `value` is what a switched-on toggle sends; empty when the field's own value is sent.
    `for_suppliers`: whether the list of suppliers understands it too (URL6).
    """

    name: str
    parameter: str
    value: str
    fact: str
    for_suppliers: bool


@dataclass(frozen=True, slots=True)
class LinkRules:
    """Addresses and filter parameters, last seen to work on `validated`."""

    validated: date
    source: str
    plain: Address
    filtered: Address
    suppliers: Address
    rfq: Address
    filters: tuple[FilterRule, ...]


@dataclass(frozen=True, slots=True)
class SearchRules:
    """Everything about a search that is data rather than code."""

    words: WordRules
    amounts: AmountWords
    links: LinkRules

    def country_parameter(self, iso: str) -> str:
        """What a link calls the country; its ISO code when nothing else is known."""
        return next((t.parameter for t in self.words.territories if t.iso == iso), iso)
