"""Where to buy: marketplaces weighed for one need, with what speaks for and against each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.errors import NotFoundError

FEW: Final = 10
SOME: Final = 100


class Purpose(StrEnum):
    """What the goods are for."""

    MYSELF = "myself"
    RESALE = "resale"
    PRODUCTION = "production"


class Amount(StrEnum):
    """How many pieces: up to ten, up to a hundred, more; or not known yet (PLT6)."""

    FEW = "few"
    SOME = "some"
    MANY = "many"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, pieces: int | None) -> "Amount":
        if pieces is None:
            return cls.UNKNOWN
        if pieces <= FEW:
            return cls.FEW
        return cls.SOME if pieces <= SOME else cls.MANY


class Urgency(StrEnum):
    """How soon the goods are needed: within a month, within three, whenever."""

    SOON = "soon"
    SEASON = "season"
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Need:
    """Whole answers of the three questions. `pieces` is None when the person does not know."""

    purpose: Purpose
    pieces: int | None
    urgency: Urgency
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """What speaks for (points above zero) or against a platform where all the conditions hold.

    An empty condition holds always; `countries` are ISO codes of the buyer's country.
    """

    text: str
    points: int
    purposes: tuple[Purpose, ...] = ()
    amounts: tuple[Amount, ...] = ()
    urgencies: tuple[Urgency, ...] = ()
    countries: tuple[str, ...] = ()

    def holds(self, need: Need) -> bool:
        return (
            (not self.purposes or need.purpose in self.purposes)
            and (not self.amounts or Amount.of(need.pieces) in self.amounts)
            and (not self.urgencies or need.urgency in self.urgencies)
            and (not self.countries or need.country in self.countries)
        )


@dataclass(frozen=True, slots=True)
class Payment:
    """Who can pay how at a platform: for some countries (ISO codes), or for all the others.

    How old and how sure it is say its `facts`; without them nobody knows.
    """

    text: str
    countries: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One screen of a guide. `text` is the Fluent key."""

    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Platform:
    """`suits` says what it is for, `beware` holds of it always. A historical one is never advised."""

    id: str
    name: str
    suits: str
    beware: str
    rules: tuple[Rule, ...]
    payments: tuple[Payment, ...]
    guide: tuple[GuideStep, ...]
    facts: tuple[str, ...] = ()
    is_historical: bool = False

    def payment(self, country: str | None) -> Payment:
        """For the buyer's country; the common one where nothing special holds."""
        special = (one for one in self.payments if country in one.countries)
        common = (one for one in self.payments if not one.countries)
        return next(special, None) or next(common)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question people ask before they choose (P6), answered by facts."""

    id: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeedWords:
    """How people say what they need. Phrases are lower-case, without the letter yo."""

    purposes: Mapping[Purpose, tuple[str, ...]]
    urgencies: Mapping[Urgency, tuple[str, ...]]
    unknown: tuple[str, ...]
    multipliers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PlatformRules:
    """Everything that platforms.toml says."""

    platforms: tuple[Platform, ...]
    questions: tuple[OpenQuestion, ...]
    words: NeedWords

    def platform(self, platform_id: str) -> Platform:
        """NotFoundError for an unknown one."""
        for one in self.platforms:
            if one.id == platform_id:
                return one
        raise NotFoundError("err-not-found")

    def question(self, question_id: str) -> OpenQuestion:
        """NotFoundError for an unknown one."""
        for one in self.questions:
            if one.id == question_id:
                return one
        raise NotFoundError("err-not-found")


@dataclass(frozen=True, slots=True)
class Advice:
    """One platform in its place: Fluent keys of why, and of what to beware of; neither is empty."""

    platform: Platform
    score: int
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    payment: Payment


def advise(rules: PlatformRules, need: Need) -> tuple[Advice, ...]:
    """Every platform, the best first, historical ones last; equals keep the order of the data."""
    weighed = (_weigh(platform, need) for platform in rules.platforms)
    return tuple(sorted(weighed, key=lambda one: (one.platform.is_historical, -one.score)))


def _weigh(platform: Platform, need: Need) -> Advice:
    holding = [rule for rule in platform.rules if rule.holds(need)]
    return Advice(
        platform,
        sum(rule.points for rule in holding),
        tuple(_texts(holding, 1)) or (platform.suits,),
        (*_texts(holding, -1), platform.beware),
        platform.payment(need.country),
    )


def _texts(rules: list[Rule], sign: int) -> Iterator[str]:
    """What weighs most comes first."""
    meant = [rule for rule in rules if rule.points * sign > 0]
    for rule in sorted(meant, key=lambda one: -abs(one.points)):
        yield rule.text
