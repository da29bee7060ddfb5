"""What somebody asks by `@bot ...` in any chat."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.money import Money


class AskedKind(StrEnum):
    """NOTHING is a query that is still empty; PHRASE may be a term, a question or a wish."""

    NOTHING = "nothing"
    PHRASE = "phrase"
    WISH = "wish"
    LETTER = "letter"
    TERM = "term"
    MONEY = "money"
    DEALS = "deals"


@dataclass(frozen=True, slots=True)
class Asked:
    """`text` is the query without the word that named its kind.

    `country` (ISO code) is that of the payer when the query names one, `target` the currency to
    convert into; both "" otherwise. `is_payment`: how to pay was asked, not what it is worth.
    """

    kind: AskedKind
    text: str = ""
    money: Money | None = None
    target: str = ""
    country: str = ""
    is_payment: bool = False


@dataclass(frozen=True, slots=True)
class InlineWords:
    """inline.toml: words that name what is asked, and those that may stand around a sum."""

    search: tuple[str, ...]
    letter: tuple[str, ...]
    term: tuple[str, ...]
    pay: tuple[str, ...]
    deals: tuple[str, ...]
    around_sums: tuple[str, ...]
