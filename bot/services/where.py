"""Where to buy: reads what a line tells of a purchase, and advises."""

import re
from typing import TypeVar

from bot.domain.platforms import Advice, Haste, Lot, Platform, Platforms, Use, advise, lot_of
from bot.domain.search import AmountError, SearchRules, parse_quantity

_LONGEST = 200
_NUMBER = re.compile(r"\d[\d .,]*[^\W\d_]*")
Named = TypeVar("Named", Use, Haste)


class WhereService:
    """CPU only."""

    def __init__(self, platforms: Platforms, search_rules: SearchRules) -> None:
        self._platforms = platforms
        self._amounts = search_rules.amounts

    def read(self, text: str) -> tuple[Use | None, Lot | None, Haste | None]:
        """The answers that the text holds; None for each it does not."""
        folded = " ".join(text[:_LONGEST].casefold().split())
        words = self._platforms.words
        use = _named(
            folded,
            {Use.PRODUCTION: words.production, Use.RESALE: words.resale, Use.MYSELF: words.myself},
        )
        haste = _named(
            folded,
            {Haste.LATER: words.later, Haste.SOON: words.soon, Haste.MONTHS: words.months},
        )
        return use, self._lot(folded), haste

    def advise(self, use: Use, lot: Lot, haste: Haste) -> tuple[Advice, ...]:
        return advise(self._platforms, use, lot, haste)

    @property
    def all(self) -> tuple[Platform, ...]:
        return self._platforms.platforms

    def find(self, platform_id: str) -> Platform | None:
        return next((one for one in self.all if one.id == platform_id), None)

    def _lot(self, folded: str) -> Lot | None:
        found = _NUMBER.search(folded)
        if not found:
            return None
        try:
            return lot_of(parse_quantity(found[0], self._amounts))
        except AmountError:
            return None


def _named(folded: str, stems: dict[Named, tuple[str, ...]]) -> Named | None:
    """The first whose stem begins a word of the text."""
    for value, starts in stems.items():
        if any(re.search(rf"(?<!\w){re.escape(one)}", folded) for one in starts):
            return value
    return None
