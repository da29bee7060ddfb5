"""What a search consists of: the wish, the query made of it and the reason for every change."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.ids import SearchId, UserId
from bot.domain.search.filters import Filters
from bot.domain.translation import Segment


class Reason(StrEnum):
    """Why a word of the wish looks different, or is missing, in the query."""

    TRANSLATED = "translated"  # S13, C14: Latin letters only
    CORRECTED = "corrected"  # the user's own wording
    ORIGINAL_NUMBER = "number"  # units written the English way
    COUNTRY = "country"  # S9: the maker's country belongs in the filter
    DESTINATION = "destination"  # where it goes is a matter for the inquiry
    TRADE_WORD = "trade_word"  # S10: the site is wholesale anyway
    FILLER = "filler"  # S6: says nothing about the product
    QUANTITY = "quantity"  # how many to order: the MOQ filter and the inquiry
    PRICE = "price"  # the price filter
    QUOTES = "quotes"  # S11
    SHORTENED = "shortened"  # S6, S7, C12: two to four words
    REPEATED = "repeated"
    EXCLUDED = "excluded"  # S12, C13: glued minus, unproven
    NOT_LATIN = "not_latin"  # S13: nothing that can be typed in Latin letters is known for it
    OTHER_PRODUCT = "other_product"  # S8: one query, one product


@dataclass(frozen=True, slots=True)
class Change:
    """`source` as the user typed it, `result` as it stands in the query ('' when left out).

    For COUNTRY `result` is the ISO code to filter by, '' when no filter has such a country;
    for EXCLUDED it is the glued minus word.
    """

    reason: Reason
    source: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What to type into Alibaba, and why.

    `main` has one to four Latin words, `shorter` one to three; `shorter` and `wider` are None
    when they would repeat `main` or one another. `minus_words` are without the sign.
    `country` is what the wish named (ISO alpha-2), `quantity` how many pieces it asked for.
    `unsure` are the segments to ask about.
    """

    main: str
    shorter: str | None
    wider: str | None
    minus_words: tuple[str, ...]
    country: str | None
    changes: tuple[Change, ...]
    unsure: tuple[Segment, ...]
    quantity: int | None = None

    @property
    def typed(self) -> str:
        """What goes into the search line: the main query and the minus words (S12, C13)."""
        return self.with_minus(self.main)

    def with_minus(self, text: str) -> str:
        """A variant of the query with the same minus words."""
        return " ".join((text, *(f"-{word}" for word in self.minus_words)))

    @property
    def filters(self) -> Filters:
        """The filters the wish itself asks for: the country (S9) and how many to buy."""
        return Filters(country=self.country, moq_max=self.quantity)


@dataclass(frozen=True, slots=True)
class Search:
    """A wish the user typed, with the choices made about it since."""

    id: SearchId
    user_id: UserId
    text: str
    created_at: datetime
    product: int = 0
    minus_words: tuple[str, ...] = ()
    filters: Filters = field(default_factory=Filters)
