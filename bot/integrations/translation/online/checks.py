"""Whether an answer may be trusted. An online answer never changes a number, a unit or a name."""

import re
from collections import Counter

from bot.domain.personal import placeholders, without_placeholders
from bot.domain.translation import Language
from bot.integrations.translation.online.amounts import Amount, Amounts, plain
from bot.integrations.translation.online.errors import ServiceError
from bot.integrations.translation.online.knowledge import AnswerRules
from bot.integrations.translation.online.latin import latin_words, restored

_LETTERS = {
    Language.RUSSIAN: re.compile("[\u0400-\u052f]"),
    Language.ENGLISH: re.compile("[A-Za-z]"),
    Language.CHINESE: re.compile("[\u3400-\u9fff]"),
}
_FOREIGN = {
    Language.RUSSIAN: _LETTERS[Language.CHINESE],
    Language.ENGLISH: re.compile("[\u0400-\u052f\u3400-\u9fff]"),
    Language.CHINESE: _LETTERS[Language.RUSSIAN],
}
_MARKUP = re.compile(r"</?[A-Za-z][^>]{0,200}>|&(?:#\d{1,6}|[A-Za-z]{2,8});")
_IDEOGRAPH_WEIGHT = 3
_SHORTEST, _LONGEST = 0.2, 5.0
_ABBREVIATION = 20  # three letters may stand for a whole name
# Said by the counted thing itself as well: «500 pcs of kettles» may become «500 kettles».
_UNSAID = "pcs"


class RefusedError(Exception):
    """The answer to this text is not to be trusted; says why in one word."""


def is_in(language: Language, text: str) -> bool:
    """Whether anything in the text is written in the language's letters."""
    return _LETTERS[language].search(without_placeholders(text)) is not None


class Checks:
    """Judges answers to masked texts."""

    def __init__(self, rules: AnswerRules) -> None:
        self._service_message = rules.service_message
        self._amounts = Amounts(rules)

    def accepted(self, text: str, answer: object, source: Language, target: Language) -> str:
        """The answer, with names in their own letter case.

        Raises RefusedError for a bad answer, ServiceError for a message in the answer's place.
        """
        if not isinstance(answer, str):
            raise RefusedError("nothing")
        is_message = self._service_message.search(answer)
        if is_message and not self._service_message.search(text):
            raise ServiceError
        _check_shape(text, answer, target)
        given, got = plain(without_placeholders(text)), plain(without_placeholders(answer))
        amounts = self._amounts.read(given, source)
        self._check_amounts(given, amounts, self._amounts.read(got, target))
        kept = latin_words(given, amounts) if source is Language.RUSSIAN else ()
        named = restored(answer, kept)
        if named is None:
            raise RefusedError("names")
        return named.strip()

    def _check_amounts(self, given: str, asked: list[Amount], got: list[Amount]) -> None:
        lost, added = _difference([one.value for one in asked], [one.value for one in got])
        if lost or not set(added) <= self._amounts.in_words(given):
            raise RefusedError("numbers")
        units: dict[object, Counter[str | None]] = {}
        for one in got:
            units.setdefault(one.value, Counter())[one.unit] += 1
        for one in asked:
            known = units[one.value]
            if one.unit is None or known[one.unit] > 0:
                known[one.unit] -= 1
            elif one.unit != _UNSAID or known[None] <= 0:
                raise RefusedError("units")


def _check_shape(text: str, answer: str, target: Language) -> None:
    # An unchanged text and bare punctuation have no letters of the target either.
    if not is_in(target, answer) or _FOREIGN[target].search(without_placeholders(answer)):
        raise RefusedError("language")
    asked, got = _weight(text), _weight(answer)
    if not _SHORTEST * asked <= got <= _LONGEST * asked + _ABBREVIATION:
        raise RefusedError("length")
    if set(_MARKUP.findall(answer)) - set(_MARKUP.findall(text)):
        raise RefusedError("markup")
    if placeholders(text) != placeholders(answer):
        raise RefusedError("placeholders")


def _weight(text: str) -> int:
    ideographs = len(_LETTERS[Language.CHINESE].findall(text))
    return len(text) + ideographs * (_IDEOGRAPH_WEIGHT - 1)


def _difference(asked: list[object], got: list[object]) -> tuple[Counter[object], Counter[object]]:
    wanted, found = Counter(asked), Counter(got)
    return wanted - found, found - wanted
