"""What the RFQ conversation offers: ready answers, units, trade terms, places, money, time."""

from dataclasses import dataclass

from bot.domain.rfq.model import Step


@dataclass(frozen=True, slots=True)
class Choice:
    """A ready answer: `button` for the buyer, the rest for the letters.

    `countries` limits it to those destinations (ISO codes), everywhere when empty; `default`
    choices are made before the buyer touches anything. `words` are stems of what people type when
    they mean it.
    """

    id: str
    step: Step
    button: str
    ru: str
    en: str
    zh: str
    countries: tuple[str, ...] = ()
    default: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of quantity. `words` are its Russian and English spellings, lower-case.

    `form` is what Alibaba's RFQ form calls it; `countable` amounts are whole.
    """

    id: str
    ru: str
    en: str
    en_one: str
    zh: str
    form: str
    words: tuple[str, ...]
    countable: bool = True


@dataclass(frozen=True, slots=True)
class Incoterm:
    """A trade term of Incoterms 2020 (INC2), explained in one line of Russian.

    `place` is the Fluent suffix of the question about the named place; `countries` are the
    destinations for which it is offered first (INC4), everywhere else when empty.
    """

    id: str
    ru: str
    place: str
    spellings: tuple[str, ...] = ()
    by_sea: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A port or a city, with the stems of its Russian names; `in_china` is where sellers load."""

    en: str
    zh: str
    stems: tuple[str, ...]
    in_china: bool = False


@dataclass(frozen=True, slots=True)
class Transport:
    """A way goods travel; `stems` are of the words people name it by."""

    id: str
    ru: str
    en: str
    zh: str
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time to a deadline."""

    id: str
    days: int
    ru: str
    en: tuple[str, str]
    zh: str
    stems: tuple[str, ...]
