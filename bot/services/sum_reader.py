"""Finds the sum that a text is about, among shares, parts and sums that it is made of."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from bot.domain.money import Currency, named_currencies
from bot.domain.payment import Words
from bot.domain.search import AmountWords, numeral

_SIGNS: Final = "[$\u20ac\u00a3\u20bd\u20b8\u00a5\u058f\u5143]"
_NUMBER: Final = re.compile(r"\d+(?:[ .,]\d+)*")
_SHARE: Final = re.compile(r"\d[\d.,]*\s*%")


def number_pattern(amounts: AmountWords) -> str:
    """A number with its multiplier. A comma and a space begin another one: freight 70, 6 kg."""
    multipliers = "|".join(sorted(amounts.multipliers, key=len, reverse=True))
    return rf"\d+(?:(?:[ '\u2019](?=\d{{3}}(?!\d))|[.,'\u2019](?=\d))\d+)*(?:\s*(?:{multipliers})\.?(?![^\W\d_]))?"


class SumReader:
    """CPU only. Texts are lower-case, their numbers in digits."""

    def __init__(self, words: Words, amounts: AmountWords, currencies: Sequence[Currency]) -> None:
        self._currencies = currencies
        number = number_pattern(amounts)
        self._sum = re.compile(
            rf"(?<![\w.,^/])(?:(?P<sign>{_SIGNS})\s*{number}"
            rf"|{number}\s*(?P<money>{_SIGNS}|[^\W\d_](?:\.?[^\W\d_])*))"
        )
        times, of = "|".join(words.times), "|".join(words.of)
        self._times = re.compile(rf"(\d{{1,3}})\s*(?:{times})[^\W\d_]*\s+(?:{of})\s+(?=\D?\d)")
        whole = "|".join(words.share_of)
        self._share_of = re.compile(
            rf"(\d{{1,2}}(?:[.,]\d+)?)\s*%\s*(?:[^\W\d_]+\s+){{0,3}}?(?:{whole})\s+(?=\D?\d)"
        )
        into = "|".join(words.into)
        self._into = re.compile(rf"(?<!\w)(?:{into})\s+([^\W\d_]+)")

    def priced(self, text: str) -> list[re.Match[str]]:
        """The numbers that a currency stands with."""
        return list(self._priced(text))

    def plain(self, text: str) -> str:
        """The text without shares, and without the money that the sum is to become."""
        plain = _SHARE.sub(" ", text)
        if len(named_currencies(plain, self._currencies)) > 1:
            plain = self._into.sub(lambda one: " " if self.is_money(one[1]) else one[0], plain)
        return plain

    def times(self, text: str) -> Decimal:
        """How many equal payments: two of 500 $ each; or the share of the sum to pay."""
        if found := self._times.search(text):
            return numeral(found[1])
        share = self._share_of.search(text)
        is_alone = share and len(_NUMBER.findall(_SHARE.sub(" ", text))) == 1
        return numeral(share[1]) / 100 if share and is_alone else Decimal(1)

    def without_times(self, text: str) -> str:
        return self._times.sub(" ", text)

    def _priced(self, text: str) -> Iterator[re.Match[str]]:
        for found in self._sum.finditer(text):
            if found["sign"] or self.is_money(found["money"]):
                yield found

    def is_money(self, word: str) -> bool:
        return bool(named_currencies(word, self._currencies))
