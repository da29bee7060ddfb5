"""Reads what a supplier wrote: its traps, its offer, and whether it is a supplier's message at all."""

from dataclasses import dataclass
from typing import Final

from bot.domain.drafting import has_cyrillic
from bot.domain.quote import Quote, QuoteWords, read_quote
from bot.domain.readable import readable
from bot.domain.rfq import RfqRules
from bot.domain.supplier import has_han
from bot.domain.traps import Level, Trap, TrapBook, TrapFinder

LONGEST: Final = 4096
_FEWEST_WORDS: Final = 5
_ENOUGH_TERMS: Final = 2
_ENOUGH_RUSSIAN: Final = 3
_LONG: Final = 300


@dataclass(frozen=True, slots=True)
class SupplierMessage:
    """`text` is what a reader sees of it; a quote may be empty, traps come gravest first."""

    text: str
    quote: Quote
    traps: tuple[Trap, ...]

    @property
    def stops(self) -> tuple[Trap, ...]:
        return tuple(trap for trap in self.traps if trap.level is Level.STOP)

    @property
    def cares(self) -> tuple[Trap, ...]:
        return tuple(trap for trap in self.traps if trap.level is Level.CARE)


class MessageReader:
    """CPU only; keeps nothing."""

    def __init__(
        self, finder: TrapFinder, book: TrapBook, words: QuoteWords, rfq: RfqRules
    ) -> None:
        self._wished = frozenset(book.wished)
        self._finder = finder
        self._words = words
        self._rfq = rfq

    def read(self, text: str) -> SupplierMessage:
        """Whatever the text is. Never raises."""
        said = readable(text[:LONGEST], self._words.simplified).strip()
        quote = read_quote(said, self._words, self._rfq.currencies)
        return SupplierMessage(said, quote, self._finder.find(said))

    def recognise(self, text: str, *, is_forwarded: bool = False) -> SupplierMessage | None:
        """The message, if it is a supplier's; None for a buyer's own words.

        A forwarded text needs one sign of it, a typed one more: a wish may look like half an offer.
        """
        found = self.read(text)
        if not any(map(str.isalpha, found.text)):
            return None
        if is_forwarded:
            is_foreign = not has_cyrillic(found.text)
            return found if found.traps or found.quote or is_foreign else None
        return found if self._is_pasted(found) else None

    def _is_pasted(self, found: SupplierMessage) -> bool:
        if has_han(found.text):
            return True
        told, words = found.quote.told, len(found.text.split())
        tells = any(trap.id not in self._wished for trap in found.traps)
        if has_cyrillic(found.text):
            return words >= _FEWEST_WORDS and (
                bool(found.stops and tells) or told >= _ENOUGH_RUSSIAN
            )
        is_letter = len(found.text) > _LONG or self._finder.greets(found.text)
        return told >= _ENOUGH_TERMS or (words >= _FEWEST_WORDS and (tells or is_letter))
