"""Filters of Alibaba's own result page, checked the moment they are set."""

import re
from dataclasses import asdict, dataclass
from decimal import Decimal

from bot.domain.search.errors import FilterError

MAX_QUANTITY = 10_000_000
MAX_PRICE = Decimal(10_000_000)
_ISO_COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Filters:
    """Filters of Alibaba's own result page (URL4). Prices are in the visitor's currency (URL8).

    `country` is the maker's (ISO alpha-2), `moq_max` the largest acceptable minimum order.
    Raises FilterError for values no link can hold.
    """

    verified: bool = False
    trade_assurance: bool = False
    free_sample: bool = False
    country: str | None = None
    moq_max: int | None = None
    price_min: Decimal | None = None
    price_max: Decimal | None = None
    verified_pro: bool = False

    def __post_init__(self) -> None:
        if self.country is not None and not _ISO_COUNTRY.fullmatch(self.country):
            raise FilterError("err-filter-country")
        if self.moq_max is not None and not 1 <= self.moq_max <= MAX_QUANTITY:
            raise FilterError("err-filter-quantity", most=MAX_QUANTITY)
        for price in (self.price_min, self.price_max):
            if price is not None and not is_price(price):
                raise FilterError("err-filter-price", most=int(MAX_PRICE))
        if self.price_min and self.price_max and self.price_min > self.price_max:
            raise FilterError("err-filter-price-order")

    def toggled(self, switch: str) -> "Filters":
        """The same filters with one of the yes-or-no ones turned over."""
        if not isinstance(value := getattr(self, switch), bool):
            raise FilterError("err-not-found")
        return Filters(**{**asdict(self), switch: not value})

    @property
    def any_set(self) -> bool:
        """Whether the link has to be the filtered one (URL5)."""
        return self != Filters()


def is_price(amount: Decimal) -> bool:
    """Whether a price filter may hold it: finite, above zero and not absurd."""
    return amount.is_finite() and 0 < amount <= MAX_PRICE
