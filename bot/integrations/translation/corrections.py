"""The user's own wording: matched before the glossary, by spelling first and then by form."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.integrations.translation.compiled import token_forms
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.text import clean
from bot.integrations.translation.tokens import Kind, Scanner, Token

_MAX_CORRECTIONS = 1000
_MAX_TOKENS = 12


@dataclass(frozen=True, slots=True)
class _Correction:
    forms: tuple[frozenset[str], ...]
    keys: tuple[str, ...]
    english: str


class Corrections:
    """The corrections of one person, cut into tokens like the text they are looked for in."""

    def __init__(
        self, mapping: Mapping[str, str], scanner: Scanner, morphology: Morphology
    ) -> None:
        self._rows: list[_Correction] = []
        for source, english in list(mapping.items())[-_MAX_CORRECTIONS:]:
            scanned = scanner.scan(clean(source), _MAX_TOKENS)
            tokens = [token for token in scanned if token.kind is not Kind.SIGN]
            forms = tuple(frozenset(token_forms(token, morphology)) for token in tokens)
            keys = tuple(token.key for token in tokens)
            self._rows.append(_Correction(forms, keys, " ".join(english.split())))
        self._rows.sort(key=lambda row: len(row.keys), reverse=True)

    def match(
        self, tokens: Sequence[Token], forms: Sequence[Sequence[str]]
    ) -> tuple[int, str] | None:
        """How many tokens from the start are corrected, and to what."""
        if not self._rows:
            return None
        return next(self._matches(tokens, forms), None)

    def _matches(
        self, tokens: Sequence[Token], forms: Sequence[Sequence[str]]
    ) -> Iterator[tuple[int, str]]:
        rows = [row for row in self._rows if 0 < len(row.keys) <= len(tokens)]
        for row in rows:
            size = len(row.keys)
            if all(token.key == key for token, key in zip(tokens, row.keys, strict=False)):
                yield size, row.english
        for row in rows:
            if all(
                wanted.intersection(own) for wanted, own in zip(row.forms, forms, strict=False)
            ):
                yield len(row.keys), row.english
