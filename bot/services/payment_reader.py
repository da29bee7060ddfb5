"""Reads what a person typed of a payment: a sum, a country, who pays."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.errors import AppError
from bot.domain.money import Money, named_currencies
from bot.domain.payment import Payer, PaymentRules
from bot.domain.personal_text import has_card_number
from bot.domain.rfq import RfqRules, spoken_sum
from bot.domain.search import AmountError, SearchRules, parse_price
from bot.services.ports import Countries, Translator

# A hundred million dollars in the smallest money there is: what is longer is a card number.
MOST: Final = Decimal(10**12)
LONGEST: Final = 200
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W\d_]+")
_CARD = re.compile(r"(?<!\d)(?:\d[ -]?){13,19}(?!\d)")
_BANK = re.compile("\\b(?:\u0431\u0430\u043d\u043a|\u043a\u0430\u0440\u0442)")
_COUNTED = re.compile(r"\d\s?$")
_SHORTEST_COUNTRY = 2


class CardNumberError(AppError):
    """Somebody typed what looks like the number of a bank card."""

    def __init__(self) -> None:
        super().__init__("err-pay-card-number")


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says of a payment; None is what it does not say."""

    money: Money | None = None
    country: str | None = None
    bank: str | None = None
    payer: Payer | None = None
    in_order: bool | None = None


class PaymentReader:
    """Reads what people type of a payment; CPU only."""

    def __init__(
        self,
        rules: PaymentRules,
        rfq_rules: RfqRules,
        search_rules: SearchRules,
        countries: Countries,
        translator: Translator,
    ) -> None:
        self._words = rules.words
        self._rfq_rules = rfq_rules
        self._currencies = rfq_rules.currencies
        self._amounts = search_rules.amounts
        self._countries = countries
        self._translator = translator

    def read(self, text: str) -> Told:
        """Everything a line that a person types tells.

        Raises AmountError for a sum that makes no sense, CardNumberError for a card number.
        """
        folded = " ".join(text[:LONGEST].casefold().split())
        self._refuse_card(folded)
        spoken = self._spoken(folded)
        tokens = _TOKEN.findall(folded)
        rest = folded
        for word, _ in self._countries_of(spoken):
            rest = rest.replace(word, " ")
        bank = self._bank(folded)
        payer = self.country(_BANK.split(spoken)[0]) if bank else self.country(spoken)
        return Told(
            money=self.read_money(rest) if _DIGIT.search(spoken) else None,
            country=payer,
            bank=bank,
            payer=self._payer(tokens),
            in_order=self._in_order(folded),
        )

    def read_money(self, text: str, otherwise: str = "USD") -> Money:
        """A sum; in the currency `otherwise` when none is named. Raises AmountError."""
        folded = " ".join(text[:LONGEST].casefold().split())
        self._refuse_card(folded)
        named = named_currencies(folded, self._currencies)
        if len(named) > 1:
            raise AmountError("err-pay-currencies")
        try:
            amount = parse_price(self._spoken(folded), self._amounts, MOST)
        except AmountError as error:
            # The advice of the search, to write a span, helps nobody here.
            if error.key == "err-amount-several":
                raise AmountError("err-pay-several") from None
            raise
        return Money(amount, named[0] if named else otherwise)

    def _spoken(self, folded: str) -> str:
        return spoken_sum(folded, self._rfq_rules, self._amounts)

    def _refuse_card(self, folded: str) -> None:
        is_bare = _CARD.search(folded) and not named_currencies(folded, self._currencies)
        if is_bare or has_card_number(folded):
            raise CardNumberError

    def _payer(self, tokens: list[str]) -> Payer | None:
        words = self._words
        if words.company.intersection(tokens):
            return Payer.COMPANY
        return Payer.PERSON if words.person.intersection(tokens) else None

    def _in_order(self, folded: str) -> bool | None:
        words = self._words
        if any(phrase in folded for phrase in words.no_order):
            return False
        return True if any(phrase in folded for phrase in words.order) else None

    def country(self, text: str) -> str | None:
        """The code of the first country named, in whatever Russian case."""
        return next((code for _, code in self._countries_of(text.casefold())), None)

    def _countries_of(self, folded: str) -> list[tuple[str, str]]:
        """The words that name countries, with their codes."""
        found = []
        for match in _TOKEN.finditer(folded):
            token = match[0]
            # Two cubic metres are not Cuba.
            is_unit = token in self._rfq_rules.unit_words and _COUNTED.search(
                folded[: match.start()]
            )
            if len(token) < _SHORTEST_COUNTRY or is_unit:
                continue
            name = self._translator.nominative(token.capitalize())
            if country := self._countries.find(token) or self._countries.find(name):
                found.append((token, country.code))
        return found

    def _bank(self, folded: str) -> str | None:
        """The country named after a bank or a card."""
        named = _BANK.search(folded)
        return self.country(folded[named.start() :]) if named else None
