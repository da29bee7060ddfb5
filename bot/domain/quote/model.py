"""What is read out of a supplier's offer, and the words it is read by."""

from dataclasses import dataclass

from bot.domain.money import Currency, Money


@dataclass(frozen=True, slots=True)
class Lead:
    """How many days the production takes; `is_working`: working days."""

    low: int
    high: int
    is_working: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """An offer; what the text does not say, or says in two ways, is None or "".

    `price` is for one piece, `moq` the least order in pieces, `place` where the Incoterm ends.
    `parts` is how it is to be paid, as the buyer would type it.
    """

    price: Money | None = None
    quantity: int | None = None
    moq: int | None = None
    incoterm: str = ""
    place: str = ""
    lead: Lead | None = None
    parts: str = ""

    def __bool__(self) -> bool:
        return self != Quote()


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """quote.toml: lower-case phrases in English, Chinese and Russian.

    `currencies` and `incoterms` map a word to its code. `each` follow the price of one piece,
    `price` stand before it, `aside` are about other money and other days, `vague` before a number
    that is no promise. `tied` follow the days of production, `lead` stand before them. `stops` are
    no places. `pay` are words of a payment; `ready`, `lading` and `late` say when the last part of
    it is due, the last of them in no way that a plan could promise.
    """

    currencies: dict[str, str]
    incoterms: dict[str, str]
    units: frozenset[str]
    days: dict[str, int]
    working: tuple[str, ...]
    each: tuple[str, ...]
    price: tuple[str, ...]
    aside: tuple[str, ...]
    vague: tuple[str, ...]
    moq: tuple[str, ...]
    quantity: tuple[str, ...]
    lead: tuple[str, ...]
    tied: tuple[str, ...]
    stops: frozenset[str]
    pay: tuple[str, ...]
    ready: tuple[str, ...]
    lading: tuple[str, ...]
    late: tuple[str, ...]

    def currency(self, word: str, known: tuple[Currency, ...]) -> str:
        """The code of the currency a word or a sign names; "" for any other word."""
        bare = "".join(word.split())
        if bare in self.currencies:
            return self.currencies[bare]
        return next((one.code for one in known if bare in one.words), "")
