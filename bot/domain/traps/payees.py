"""Who a message says is to be paid: a person, a firm other than the one that writes, a bank abroad."""

import re
from collections.abc import Iterator
from typing import Final

from bot.domain.choices import one_of
from bot.domain.supplier import Likeness, compare, is_person
from bot.domain.traps.model import PayeeWords

_MAINLAND: Final = "CN"
_TITLE = r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+){1,2}"
_VALUE = rf"\s?(?:[:=-]|\bis\b)\s?([\u3400-\u9fff·]{{2,30}}|[^,;\n(]{{2,60}})|\s?({_TITLE})"
_SWIFT = re.compile(
    r"(?i:swift|bic)\W{0,3}(?i:code|no\.?)?\W{0,3}([A-Z]{4})([A-Z]{2})[A-Z0-9]{2,5}\b"
)
_FIRM = re.compile(
    r"(?<!\w)[A-Z][\w&.'()\- ]{2,60}?,? ?(?:Co\.?,? ?\.?(?:Ltd|Limited)\b|Limited\b|Ltd\b|FZE\b|LLC\b)",
    re.IGNORECASE,
)
_PERSON = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Miss)\.? )?(?:{_TITLE}|[A-Z]+ [A-Z]+(?: [A-Z]+)?|[\u3400-\u9fff]{{2,4}})"
)
_NEXT_LABEL = re.compile(r"\s(?i:bank|swift|account|a/c|acc\b|add\b|address)")
_NEAR: Final = 60


class Payees:
    """Looks for the traps in who is named."""

    def __init__(self, words: PayeeWords) -> None:
        self._words = words
        self._labelled, self._bare = _after(words.labels), _after(words.bare)
        self._bank = re.compile("|".join(map(re.escape, words.bank)), re.IGNORECASE)

    def traps(self, text: str) -> frozenset[str]:
        """Their ids; `text` as it was written, capitals and all."""
        found = set()
        names = list(self._named(text))
        firms = _firms(text) if names else []
        for name in names:
            if _PERSON.fullmatch(name) and is_person(name):
                found.add(self._words.person)
            elif any(compare(name, other) is Likeness.DIFFERENT for other in firms):
                found.add(self._words.abroad)
        if any(country != _MAINLAND for _, country in _SWIFT.findall(text)):
            found.add(self._words.abroad)
        return frozenset(found)

    def _named(self, text: str) -> Iterator[str]:
        for match in self._labelled.finditer(text):
            yield _name(match)
        for match in self._bare.finditer(text):
            around = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if self._bank.search(around):
                yield _name(match)


def _name(match: re.Match[str]) -> str:
    """Without the label that follows on the same line."""
    return _NEXT_LABEL.split(match[1] or match[2])[0].strip()


def _after(labels: tuple[str, ...]) -> re.Pattern[str]:
    spelled = one_of(labels)
    return re.compile(rf"(?<![^\W_])(?i:{spelled})(?:{_VALUE})")


def _firms(text: str) -> list[str]:
    return [one.strip() for one in _FIRM.findall(text)]
