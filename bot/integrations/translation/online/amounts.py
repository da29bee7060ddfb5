"""Numbers with their units in any of the three languages, brought to one form."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.translation import Language
from bot.integrations.translation.online.knowledge import AnswerRules, folded

_SIGN = r"(?:(?:^|(?<=[\s(]))[-\u2212])?"
_NUMBER = {
    Language.RUSSIAN: r"(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)?",
    # A comma before three digits groups them; any other is a decimal sign left as it was.
    Language.ENGLISH: r"(?:\d{1,3}(?:[, ]\d{3})+(?![\d])|\d+)(?:[.,]\d+)?",
}
_CURRENCIES = "$\u20ac\u00a5\u20bd"
_LETTER = r"[^\W\d_]"
_IDEOGRAPH = re.compile("[\u3400-\u9fff]")
_WORD = re.compile(rf"{_LETTER}+")


@dataclass(frozen=True, slots=True)
class Amount:
    """One number of a text; `start` and `end` span it and its unit."""

    value: Decimal
    unit: str | None
    start: int
    end: int


class Amounts:
    """Reads the amounts of a text."""

    def __init__(self, rules: AnswerRules) -> None:
        self._rules = rules
        units = _alternation(rules.spellings)
        # A thousand grams is one Chinese unit, not a multiplied gram.
        multiplier = rf"(?:[ -]?(?!{units})(?P<times>{_alternation(rules.multipliers)})\.?)?"
        unit = rf"(?:(?P<gap>[ -]?)(?P<unit>{units}))?"
        self._patterns = {
            language: re.compile(
                rf"(?P<money>[{_CURRENCIES}])? ?(?P<number>{_SIGN}{number}){multiplier}{unit}",
                re.IGNORECASE,
            )
            for language, number in _NUMBER.items()
        }

    def read(self, text: str, language: Language) -> list[Amount]:
        """All numbers in order, also those inside codes; `text` as `plain` gives it."""
        pattern = self._patterns.get(language, self._patterns[Language.ENGLISH])
        return [self._amount(found, language) for found in pattern.finditer(text)]

    def in_words(self, text: str) -> set[Decimal]:
        """The values of the Russian number words in the text."""
        numerals = self._rules.numerals
        words = (word.lower() for word in _WORD.findall(text))
        return {Decimal(numerals[word]) for word in words if word in numerals}

    def _amount(self, found: re.Match[str], language: Language) -> Amount:
        value = _value(found["number"], language)
        if found["times"]:
            value *= self._rules.multipliers[folded(found["times"])]
        end = found.end()
        unit = self._unit(found)
        if found["unit"] and unit is None:
            end = found.start("gap")
        if unit is None and found["money"]:
            unit = self._rules.units.get(found["money"])
        return Amount(value.normalize(), unit, found.start("number"), end)

    def _unit(self, found: re.Match[str]) -> str | None:
        written = found["unit"]
        if not written:
            return None
        if folded(written) in self._rules.strict and found["gap"] and not written.isupper():
            return None
        return self._rules.units[folded(written)]


def plain(text: str) -> str:
    """One kind of spaces, digits and raised digits, so that amounts can be read."""
    return unicodedata.normalize("NFKC", text).replace("\u2019", "'")


def _value(written: str, language: Language) -> Decimal:
    written = written.replace(" ", "").replace("\u2212", "-")
    if language is not Language.RUSSIAN:
        written = re.sub(r",(?=\d{3}(?:\D|$))", "", written)
    return Decimal(written.replace(",", "."))


def _alternation(spellings: Iterable[str]) -> str:
    """Any spelling, longest first; letters must not go on after one that is not Chinese."""
    written = {unicodedata.normalize("NFKC", spelling) for spelling in spellings}
    longest_first = sorted(written, key=len, reverse=True)
    return f"(?:{'|'.join(map(_spelt, longest_first))})"


def _spelt(spelling: str) -> str:
    parts = r"[ .-]{0,2}".join(map(re.escape, spelling.split(" ")))
    return parts if _IDEOGRAPH.match(spelling[-1]) else rf"{parts}(?!{_LETTER})"
