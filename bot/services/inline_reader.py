"""Reads an inline query: which of the bot's answers it asks for."""

from collections.abc import Sequence
from typing import Final

from bot.domain.inline import Asked, AskedKind, InlineWords
from bot.domain.money import money_words, named_currencies
from bot.domain.payment import PaymentRules
from bot.domain.rfq import RfqRules
from bot.domain.search import SearchRules
from bot.domain.wish import clean
from bot.services.payment_reader import PaymentReader

_DOLLAR: Final = "USD"
_MOST_CURRENCIES: Final = 2


class InlineReader:
    """CPU only: it is asked at every key that somebody presses."""

    def __init__(
        self,
        words: InlineWords,
        payments: PaymentReader,
        payment_rules: PaymentRules,
        rfq_rules: RfqRules,
        search_rules: SearchRules,
    ) -> None:
        self._words = words
        self._payments = payments
        self._currencies = rfq_rules.currencies
        payers = payment_rules.words
        self._around = {
            *words.around_sums,
            *search_rules.amounts.multipliers,
            *payers.company,
            *payers.person,
        }

    def read(self, query: str) -> Asked:
        """What is asked. Raises AmountError for a sum that makes no sense, or CardNumberError."""
        text = clean(query)
        if not text:
            return Asked(AskedKind.NOTHING)
        for kind, names in (
            (AskedKind.WISH, self._words.search),
            (AskedKind.LETTER, self._words.letter),
            (AskedKind.TERM, self._words.term),
            (AskedKind.DEALS, self._words.deals),
        ):
            if (rest := _after(text, names)) is not None:
                return Asked(kind, rest)
        to_pay = _after(text, self._words.pay)
        asked = self._money(to_pay or text, is_payment=bool(to_pay))
        return asked or Asked(AskedKind.PHRASE, text)

    def _money(self, text: str, *, is_payment: bool) -> Asked | None:
        """A sum and nothing else but where it is paid from, or what it is to become."""
        tokens = money_words(text)
        named = self._named(text, tokens) or ([_DOLLAR] if is_payment else [])
        if not any(map(str.isdigit, text)) or not named or not self._is_bare(tokens):
            return None
        source, *others = named
        target = others[0] if others else ""
        told = self._payments.read(self._before(text, target) if target else text)
        if told.money is None:
            return None
        is_payment = is_payment or (source == _DOLLAR and not target)
        country = told.country or ""
        return Asked(AskedKind.MONEY, text, told.money, target, country, is_payment)

    def _named(self, text: str, tokens: Sequence[str]) -> list[str]:
        """The currencies in the order of the text; none when there are too many."""
        codes = named_currencies(text.casefold(), self._currencies)
        if len(codes) > _MOST_CURRENCIES:
            return []
        order = [code for token in tokens for code in named_currencies(token, self._currencies)]
        return sorted(codes, key=lambda code: order.index(code) if code in order else 0)

    def _before(self, text: str, target: str) -> str:
        """The text up to the word that names the second currency."""
        folded = text.casefold()
        for token in money_words(text):
            if target in named_currencies(token, self._currencies):
                return folded[: folded.rindex(token)]
        return folded

    def _is_bare(self, tokens: Sequence[str]) -> bool:
        return all(
            token in self._around
            or named_currencies(token, self._currencies)
            or self._payments.country(token)
            for token in tokens
        )


def _after(text: str, names: Sequence[str]) -> str | None:
    """What follows one of the names at the beginning; None when there is none of them."""
    folded = text.casefold().removeprefix("/")
    skipped = len(text) - len(folded)
    for name in names:
        if folded == name or folded.startswith(f"{name} "):
            return text[skipped + len(name) :].strip()
    return None
