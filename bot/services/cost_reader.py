"""Reads what a person types about a shipment: sums, pieces, weight, per cents, a country."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from bot.domain.errors import AppError
from bot.domain.landed import Asked, Extra, Purpose
from bot.domain.money import named_currencies
from bot.domain.rfq import RfqRules, plain_weights, read_pieces, spoken_sum, without_sizes
from bot.domain.search import AmountError, SearchRules
from bot.services.cost_asides import CostAsides
from bot.services.cost_goods import GoodsFinder
from bot.services.cost_line import CostLine
from bot.services.cost_numbers import Numbers
from bot.services.cost_told import CostTold
from bot.services.cost_whole import WholeLine
from bot.services.cost_words import CostWords, TypedRate, stems_of, with_signs
from bot.services.payment_reader import LONGEST, PaymentReader

_LETTERS = 2
_APART = re.compile(r"[,;]\s+")


class CostReader:
    """CPU only."""

    def __init__(
        self,
        words: CostWords,
        search_rules: SearchRules,
        rfq_rules: RfqRules,
        payments: PaymentReader,
    ) -> None:
        self._words = words
        self._amounts = search_rules.amounts
        self._rfq_rules = rfq_rules
        self._currencies = rfq_rules.currencies
        self._payments = payments
        self._numbers = Numbers(self._amounts, payments)
        self._finder = GoodsFinder(words, self._numbers, payments)
        self._counted = tuple(one for one in rfq_rules.unit_words if len(one) > _LETTERS)

    def read(self, text: str) -> CostTold:
        """Everything a line tells: 1000 pieces at 2.5 $, 40 kg, freight 150 $, Kazakhstan.

        Raises AmountError for a number that makes no sense.
        """
        folded = without_sizes(self._folded(text), self._rfq_rules.words)
        line = CostLine(folded, self._words, self._numbers)
        aside = CostAsides(line, self._words, self._numbers, self._currencies)
        told = WholeLine(line, aside, self._words).told(self._finder, self._counted)
        country = self._payments.country(line.destination())
        return replace(told, country=country, purpose=self._purpose(line.rest))

    def read_one(self, asked: Asked, text: str) -> CostTold:
        """The answer to one question; a bare number is of what was asked. Raises AmountError."""
        folded = self._folded(text)
        if asked is Asked.EXTRA:
            return CostTold(extras=self._extras(folded))
        if asked is Asked.QUANTITY and (pieces := self._pieces(text)):
            return CostTold(quantity=pieces)
        if folded.strip(" .") in self._words.free:
            folded = "0"
        if not self._numbers.is_nought(folded):
            told = self.read(text)
            if self._answers(asked, told) or (asked is Asked.GOODS and told.sums):
                return told
            if asked is Asked.WEIGHT and (told.quantity or self._is_volume(folded)):
                raise AmountError("err-cost-weight")
        if asked is Asked.FEE and not named_currencies(folded, self._currencies):
            return CostTold(fee_percent=self._numbers.share(folded))
        alone: Mapping[Asked, Callable[[], CostTold]] = {
            Asked.QUANTITY: lambda: CostTold(quantity=self._numbers.whole(folded)),
            Asked.WEIGHT: lambda: CostTold(kg=self._numbers.kilograms(folded)),
            Asked.DUTY: lambda: CostTold(duty_percent=self._numbers.share(folded)),
            Asked.FREIGHT: lambda: CostTold(freight=self._numbers.cost(folded)),
            Asked.INSURANCE: lambda: CostTold(insurance=self._numbers.cost(folded)),
            Asked.FEE: lambda: CostTold(fee=self._numbers.cost(folded)),
        }
        bare = alone.get(asked, lambda: CostTold(goods=self._payments.read_money(text)))
        return bare()

    @staticmethod
    def _answers(asked: Asked, told: CostTold) -> bool:
        """Whether the text named by itself what was asked."""
        named = {
            Asked.GOODS: told.goods,
            Asked.QUANTITY: told.quantity,
            Asked.WEIGHT: told.kg,
            Asked.FREIGHT: told.freight,
            Asked.INSURANCE: told.insurance,
            Asked.FEE: told.fee or told.fee_percent,
            Asked.DUTY: told.duty_percent,
        }
        return named.get(asked) is not None

    def read_rate(self, text: str) -> TypedRate | None:
        """A rate such as 1 USD = 78.5 RUB; None for what is no rate. Raises AmountError."""
        left, sign, right = self._folded(text).partition("=")
        one, other = (named_currencies(side, self._currencies) for side in (left, right))
        if not sign or len(one) != 1 or len(other) != 1 or one == other:
            return None
        price = self._payments.read_money(right).amount
        pieces = self._payments.read_money(left).amount if any(map(str.isdigit, left)) else 1
        return TypedRate(one[0], other[0], price / pieces)

    def _is_volume(self, folded: str) -> bool:
        line = CostLine(folded, self._words, self._numbers)
        line.weight()
        return line.has_volume

    def _pieces(self, text: str) -> int | None:
        """What the answer counts, if it tells nothing else: a hundred boxes of 24."""
        if named_currencies(text.casefold(), self._currencies):
            return None
        with suppress(AppError):
            return read_pieces(text, self._rfq_rules, self._amounts)
        return None

    def _extras(self, folded: str) -> tuple[Extra, ...] | None:
        """Costs of any names, one after another; None when a part names no sum."""
        parts = [CostLine(one, self._words, self._numbers) for one in _APART.split(folded)]
        found = [one for one in (part.one_extra() for part in parts) if one]
        return tuple(found) if len(found) == len(parts) else None

    def _purpose(self, rest: str) -> Purpose | None:
        denied = "".join(rf"(?<!\b{one}\s)" for one in self._words.no)
        for purpose, words in (
            (Purpose.COMMERCIAL, self._words.commercial),
            (Purpose.PERSONAL, self._words.personal),
        ):
            if re.search(rf"(?<!\w){denied}(?:{stems_of(words)})", rest):
                return purpose
        return None

    def _folded(self, text: str) -> str:
        """In small letters, and numbers in words as digits."""
        spoken = spoken_sum(text[:LONGEST].casefold(), self._rfq_rules, self._amounts)
        return with_signs(plain_weights(spoken, self._rfq_rules.words), self._words)
