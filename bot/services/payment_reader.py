"""Reads what a person typed of a payment: a sum, a country, who pays."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.errors import AppError
from bot.domain.money import Money, named_currencies
from bot.domain.payment import Payer, PaymentRules, Words
from bot.domain.personal_text import has_card_number
from bot.domain.rfq import RfqRules, spoken_sum
from bot.domain.search import AmountError, SearchRules, parse_price
from bot.services.country_reader import CountryReader
from bot.services.ports import Countries, Translator
from bot.services.sum_reader import SumReader

# A hundred million dollars in the smallest money there is: what is longer is a card number.
MOST: Final = Decimal(10**12)
LONGEST: Final = 200
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"[^\W\d_]+")
_CARD = re.compile(r"(?<!\d)(?:\d[ -]?){13,19}(?!\d)")
_BANK = re.compile("\\b(?:\u0431\u0430\u043d\u043a|\u043a\u0430\u0440\u0442)")
_SHORTEST_STEM: Final = 6
SEVERAL: Final = ("err-pay-several", "err-pay-currencies")


class CardNumberError(AppError):
    """Somebody typed what looks like the number of a bank card."""

    def __init__(self) -> None:
        super().__init__("err-pay-card-number")


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says of a payment; None is what it does not say.

    `puzzle` is the key of what is wrong with its sums, when nobody can tell which one is meant.
    """

    money: Money | None = None
    country: str | None = None
    bank: str | None = None
    payer: Payer | None = None
    in_order: bool | None = None
    puzzle: str = ""


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
        units = frozenset(rfq_rules.unit_words)
        self._places = CountryReader(rules.words, units, countries, translator)
        self.sums = SumReader(rules.words, self._amounts, self._currencies)
        self._banks = {
            code: re.compile(rf"(?<!\w)(?:{names})") for code, names in _patterns(rules.words)
        }

    def read(self, text: str) -> Told:
        """Everything a line that a person types tells.

        Raises AmountError for a sum that makes no sense, CardNumberError for a card number.
        """
        folded = " ".join(text[:LONGEST].casefold().split())
        self._refuse_card(folded)
        spoken = self._spoken(folded)
        tokens = _TOKEN.findall(folded)
        rest = spoken
        for word in self._places.words(spoken):
            rest = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", rest)
        own_name = self._named_bank(folded)
        bank = own_name or self._bank(folded)
        payer = self.country(spoken if own_name or not bank else _BANK.split(spoken)[0])
        money, puzzle = self._sum(rest)
        return Told(
            money=money,
            country=payer,
            bank=bank,
            payer=self._payer(tokens),
            in_order=self._in_order(folded),
            puzzle=puzzle,
        )

    def _sum(self, text: str) -> tuple[Money | None, str]:
        """The sum, or why nobody can tell which it is: the key of a text."""
        many = self.sums.times(text)
        plain = self.sums.plain(self.sums.without_times(text))
        if not _DIGIT.search(plain):
            return None, ""
        try:
            money = self.read_money(plain)
        except AmountError as error:
            if error.key not in SEVERAL:
                raise
            priced = {one[0].strip() for one in self.sums.priced(plain)}
            if len(priced) != 1:
                return None, error.key
            money = self.read_money(priced.pop())
        return Money(money.amount * many, money.currency), ""

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
        if re.search(rf"(?<!\w)(?:{_any_of(words.no_order)})", folded):
            return False
        return True if re.search(rf"(?<!\w)(?:{_any_of(words.order)})", folded) else None

    def country(self, text: str) -> str | None:
        """The code of the country that may be the payer's, in whatever Russian case."""
        return self._places.country(text)

    def _bank(self, folded: str) -> str | None:
        """The country named after a bank or a card."""
        named = _BANK.search(folded)
        return self.country(folded[named.start() :]) if named else None

    def _named_bank(self, folded: str) -> str | None:
        """The country of a bank called by its own name."""
        return next((code for code, names in self._banks.items() if names.search(folded)), None)


def _patterns(words: Words) -> Iterator[tuple[str, str]]:
    return ((code, _any_of(names)) for code, names in words.banks.items())


def _any_of(names: tuple[str, ...]) -> str:
    """Names of six letters or more may go on, shorter ones are whole words."""
    return "|".join(
        re.escape(one) + ("" if len(one) >= _SHORTEST_STEM else r"(?!\w)") for one in names
    )
