"""Somebody names a sum and nothing else: what it is worth, or a small reckoning with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from bot.domain.errors import AppError
from bot.domain.inline import Asked, AskedKind
from bot.domain.money import Money, named_currencies
from bot.domain.reckoning import Reckoned, reckon
from bot.domain.rfq import RfqRules
from bot.domain.talk import TalkRules
from bot.services.inline_reader import InlineReader
from bot.services.rates import RateService

_ONE: Final = Decimal(1)
_COMMON: Final = ("USD", "CNY", "EUR", "BYN")


@dataclass(frozen=True, slots=True)
class Worth:
    """What `told` is at the bank's rates of `day`."""

    told: Money
    worth: Money
    day: date


class SumService:
    """Asks nobody for rates: takes those that are kept."""

    def __init__(
        self, reader: InlineReader, rates: RateService, talk: TalkRules, rfq: RfqRules
    ) -> None:
        self._reader = reader
        self._rates = rates
        self._words = talk.sums
        self._currencies = rfq.currencies

    def asked(self, text: str) -> Asked | None:
        """A sum with nothing around it but where it is paid from and what it is to become."""
        if not any(map(str.isdecimal, text)):
            return None
        try:
            asked = self._reader.read(text)
        except AppError:
            return None
        return asked if asked.kind is AskedKind.MONEY else None

    def reckoned(self, text: str) -> Reckoned | None:
        """A small sum, such as of pieces at a price or of money at a rate."""
        return reckon(text, self._words, self._code)

    async def worth(self, told: Money, target: str) -> Worth | None:
        """The sum in the currency that was asked for; None where no rate is known."""
        rates = await self._rates.known()
        found = rates.convert(told, target) if rates else None
        return Worth(told, found, rates.day) if rates and found else None

    async def quoted(self) -> Sequence[Worth]:
        """One unit of each usual currency; nothing where no rates are kept."""
        rates = await self._rates.known()
        units = (Money(_ONE, code) for code in _COMMON if rates and code in rates.units)
        worth = ((unit, rates.convert(unit, rates.base)) for unit in units if rates)
        return [Worth(unit, found, rates.day) for unit, found in worth if found and rates]

    def _code(self, word: str) -> str:
        return next(iter(named_currencies(word, self._currencies)), "")
