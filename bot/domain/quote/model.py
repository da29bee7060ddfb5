"""What is read out of a supplier's offer, and the words it is read by."""

from dataclasses import dataclass

from bot.domain.money import Currency, Money

_SMALLER = frozenset({"deposit", "sample_lead", "carton", "hs", "taxed"})


@dataclass(frozen=True, slots=True)
class Lead:
    """How many days the production takes; `is_working`: working days."""

    low: int
    high: int
    is_working: bool = False


@dataclass(frozen=True, slots=True)
class Tier:
    """From so many pieces on, one of them costs so much."""

    least: int
    price: Money


@dataclass(frozen=True, slots=True)
class Carton:
    """How many pieces are in one, its sides in centimetres, its gross weight in kilograms."""

    pieces: int | None = None
    size: tuple[float, ...] = ()
    gross: float | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """An offer; what the text does not say, or says in two ways, is None or "".

    `price` is for one piece, `moq` the least order in pieces, `place` where the Incoterm ends.
    `parts` is how it is to be paid, as the buyer would type it. `tiers` are two at least, and then
    there is no one price. A `sample` for 0 is free; `valid` is days; `packing` is as it was said.
    `deposit` is a percent of which the rest is not said. `sample_lead` is when a sample is ready, `hs` the
    digits of the code for the customs, `taxed` whether China's own tax is in the price.
    """

    price: Money | None = None
    quantity: int | None = None
    moq: int | None = None
    incoterm: str = ""
    place: str = ""
    lead: Lead | None = None
    parts: str = ""
    tiers: tuple[Tier, ...] = ()
    sample: Money | None = None
    valid: int | None = None
    packing: str = ""
    deposit: int | None = None
    sample_lead: Lead | None = None
    carton: Carton | None = None
    hs: str = ""
    taxed: bool | None = None

    def __bool__(self) -> bool:
        return self != Quote()

    def price_for(self, pieces: int | None) -> Money | None:
        """Of one piece when so many are bought; None while the text leaves it open."""
        steps = [tier.price for tier in self.tiers if pieces is not None and tier.least <= pieces]
        return steps[-1] if steps else self.price

    @property
    def told(self) -> int:
        """How many of its main terms the text says; the smaller ones stand in a buyer's wish as well."""
        main = (one for one in self.__slots__ if one not in _SMALLER)
        return sum(bool(getattr(self, one)) or getattr(self, one) == 0 for one in main)


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """quote.toml: lower-case phrases in English, Chinese and Russian.

    `currencies` and `incoterms` map a word to its code, `multiples` to what it makes of a number.
    `each` follow the price of one piece, `price` stand before it, `aside` are about other money
    and other days, `customs` in sentences about what the customs are told, `vague` before a number that is no promise. `tied` follow the days of
    production, `lead` stand before them. `stops` are no places. `pay` are words of a payment, `rest` of
    its unnumbered part; `ready`, `lading` and `late` say when the last part is due, the last of
    them in no way that a plan could promise. The others are explained in the file.
    """

    currencies: dict[str, str]
    incoterms: dict[str, str]
    units: frozenset[str]
    packs: tuple[str, ...]
    apart: tuple[str, ...]
    days: dict[str, int]
    working: tuple[str, ...]
    each: tuple[str, ...]
    price: tuple[str, ...]
    aside: tuple[str, ...]
    customs: tuple[str, ...]
    vague: tuple[str, ...]
    moq: tuple[str, ...]
    least: tuple[str, ...]
    quantity: tuple[str, ...]
    multiples: dict[str, int]
    returned: tuple[str, ...]
    each_ahead: tuple[str, ...]
    weighed: tuple[str, ...]
    ands: tuple[str, ...]
    led: tuple[str, ...]
    approved: tuple[str, ...]
    bulk: tuple[str, ...]
    deposit: tuple[str, ...]
    at_least_pieces: tuple[str, ...]
    marks: tuple[str, ...]
    taxed: tuple[str, ...]
    untaxed: tuple[str, ...]
    home: frozenset[str]
    customs_code: tuple[str, ...]
    carton: tuple[str, ...]
    box: tuple[str, ...]
    gross: tuple[str, ...]
    centimetres: dict[str, float]
    kilograms: tuple[str, ...]
    numerals: dict[str, int]
    tens: dict[str, int]
    whole: tuple[str, ...]
    tenth: tuple[str, ...]
    capped: tuple[str, ...]
    step: frozenset[str]
    joins: tuple[str, ...]
    lead: tuple[str, ...]
    tied: tuple[str, ...]
    at_least: tuple[str, ...]
    stops: frozenset[str]
    leading: tuple[str, ...]
    sample: tuple[str, ...]
    free: tuple[str, ...]
    unfree: tuple[str, ...]
    sample_aside: tuple[str, ...]
    valid: tuple[str, ...]
    lasting: tuple[str, ...]
    packing: tuple[str, ...]
    pay: tuple[str, ...]
    rest: tuple[str, ...]
    ready: tuple[str, ...]
    lading: tuple[str, ...]
    late: tuple[str, ...]
    weights: frozenset[str]
    simplified: dict[str, str]

    def currency(self, word: str, known: tuple[Currency, ...]) -> str:
        """The code of the currency a word or a sign names; "" for any other word."""
        bare = "".join(word.split())
        if bare in self.weights:
            return ""
        if bare in self.currencies:
            return self.currencies[bare]
        return next((one.code for one in known if bare in one.words), "")
