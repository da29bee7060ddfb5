"""Finds the countries that a text names: the payer's, not the one that the money goes to."""

import re
from collections.abc import Iterator
from typing import Final

from bot.domain.payment import Words
from bot.services.ports import Countries, Translator

_TOKEN: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_COUNTED = re.compile(r"\d\s?$")
_SHORTEST: Final = 2
_LONG: Final = 6


class CountryReader:
    """CPU only. `units` are words that no country is named by right after a number."""

    def __init__(
        self, words: Words, units: frozenset[str], countries: Countries, translator: Translator
    ) -> None:
        self._words = words
        self._units = units
        self._countries = countries
        self._translator = translator
        payee, into = "|".join(words.payee), "|".join(words.into)
        self._to_payee = re.compile(
            rf"(?<!\w)(?:{payee})[^\W\d_]*(?:\s+[^\W\d_]+)?\s+(?:{into})\s+[\w-]+"
        )
        self._into = re.compile(rf"(?<!\w)(?:{into})\s$")

    def country(self, text: str) -> str | None:
        """The code of the first country that may be the payer's, in whatever Russian case."""
        folded = self._to_payee.sub(" ", text.casefold())
        found = list(self._places(folded))
        codes = [code for _at, _word, code in found]
        payers = [
            code
            for at, word, code in found
            if code not in self._words.payee_countries
            or (len(set(codes)) == 1 and not self._into.search(folded[:at]))
            or folded.strip() == word
        ]
        return payers[0] if payers else None

    def words(self, text: str) -> list[str]:
        """The words of the text that name countries."""
        return [word for _at, word, _code in self._places(text.casefold())]

    def _places(self, folded: str) -> Iterator[tuple[int, str, str]]:
        """Where each word stands, the word, the code."""
        for match in _TOKEN.finditer(folded):
            at, token = match.start(), match[0]
            if code := self._code(token, folded, at):
                yield at, token, code
                continue
            if "-" in token:
                for part in re.finditer(r"\w+", token):
                    if code := self._code(part[0], folded, at + part.start()):
                        yield at + part.start(), part[0], code

    def _code(self, token: str, folded: str, at: int) -> str | None:
        # Two cubic metres are not Cuba.
        is_unit = token in self._units and _COUNTED.search(folded[:at])
        is_other = token in self._words.also_words and folded.strip() != token
        if len(token) < _SHORTEST or is_unit or is_other:
            return None
        name = self._translator.nominative(token.capitalize())
        # The dictionary form of an unknown place lacks its ending, or keeps another one.
        endings = self._words.endings if len(token) >= _LONG else ()
        names = (token, name, *(stem + one for stem in (name, name[:-1]) for one in endings))
        found = (self._countries.named(one) for one in names)
        return next((one.code for one in found if one), None)
