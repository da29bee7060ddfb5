"""What is known of each method of payment, and what is asked about a payment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.domain.facts import Dated
from bot.domain.money import Money


class Payer(StrEnum):
    PERSON = "person"
    COMPANY = "company"


class Availability(StrEnum):
    """`UNCLEAR` is what no source says either way: never shown as working."""

    YES = "yes"
    UNCLEAR = "unclear"
    NO = "no"


class Protection(StrEnum):
    """What remains when the goods do not come (ORD7, ORD8, PAY14).

    ORDER: the platform's, for what goes through the order page. DOCUMENTS: the bank pays against
    documents only. DEPENDS: on the account that the money goes to. NONE: nothing.
    """

    ORDER = "order"
    DOCUMENTS = "documents"
    DEPENDS = "depends"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Fee:
    """Bounds of what a method costs: a share of the sum in per cent, and so much a payment.

    `fixed_*` are in `currency`. `is_open`: there are further charges that nobody could name.
    None is unknown, which is not zero.
    """

    percent_low: Decimal | None = None
    percent_high: Decimal | None = None
    fixed_low: Decimal | None = None
    fixed_high: Decimal | None = None
    currency: str = "USD"
    is_open: bool = False

    @property
    def is_unknown(self) -> bool:
        return self.percent_high is None and self.fixed_high is None


@dataclass(frozen=True, slots=True)
class Method:
    """A way to pay. Days are working days from payment to arrival; limits are in US dollars.

    `needs_order`: only inside an order of the platform. `is_to_a_person`: the payee is a private
    person, which is a stop whatever else is true (K4, C2).
    """

    id: str
    protection: Protection
    payers: tuple[Payer, ...]
    facts: tuple[str, ...]
    fee: Fee = Fee()
    days_low: int | None = None
    days_high: int | None = None
    least_usd: Decimal | None = None
    needs_order: bool = False
    is_to_a_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(Dated):
    """Whether a method works from some countries; without countries, from all the others."""

    method: str
    state: Availability
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """How people name who pays and whether it is an order of the platform; lower-case.

    `banks` are names of banks and cards by country; `payee` the ones who are paid, in
    `payee_countries` as a rule; `also_words` name countries, and other things more often.
    """

    person: frozenset[str]
    company: frozenset[str]
    order: tuple[str, ...]
    no_order: tuple[str, ...]
    banks: Mapping[str, tuple[str, ...]]
    payee: tuple[str, ...]
    payee_countries: frozenset[str]
    into: tuple[str, ...]
    also_words: frozenset[str]
    endings: tuple[str, ...]
    times: tuple[str, ...]
    of: tuple[str, ...]
    share_of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaymentRules:
    """payments.toml. `doubtful_order`: countries where the platform's protection is in doubt."""

    methods: tuple[Method, ...]
    routes: tuple[Route, ...]
    words: Words
    doubtful_order: tuple[str, ...]
    doubtful_order_facts: tuple[str, ...]

    def route(self, method: Method, country: str, today: date) -> Route | None:
        """What is known for a country on a day: its own row, else the one for everywhere."""
        now = [one for one in self.routes if one.method == method.id and one.holds(today, country)]
        own: Sequence[Route] = [one for one in now if one.countries]
        return next(iter([*own, *now]), None)


@dataclass(frozen=True, slots=True)
class Situation:
    """One payment. `country` is the payer's, `bank` that of the bank or card, ISO codes."""

    country: str
    bank: str
    payer: Payer
    money: Money
    in_order: bool
