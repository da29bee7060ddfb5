"""The vocabulary of numbers: units, multipliers and the words around them, from units.toml."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from bot.domain.translation import Role

_NUMBERS = ("few", "single", "large")


@dataclass(frozen=True, slots=True)
class Unit:
    """How one unit is written in English and Chinese."""

    en: str
    one: str
    zh: str
    role: Role
    is_glued: bool

    def english(self, amount: str) -> str:
        """`3 kW`, `12V`, `1 year`."""
        name = self.one if amount == "1" else self.en
        return f"{amount}{name}" if self.is_glued else f"{amount} {name}"


def spelling(word: str) -> str:
    """The key of a unit's spelling: no spaces, dots and letter case."""
    return word.lower().replace(" ", "").replace(".", "")


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first, dots and spaces being optional inside."""
    longest_first = sorted(set(words), key=len, reverse=True)
    return "|".join(
        r"\.?\s?".join(re.escape(part) for part in word.split(" ")) for word in longest_first
    )


class Units:
    """units.toml, ready to be looked up."""

    def __init__(self, path: Path) -> None:
        self.words: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        self.counted: dict[str, list[str]] = self.words["counted"]

    def _spellings(self, **flags: bool) -> list[str]:
        rows = self.words["unit"]
        return [
            word
            for row in rows
            if all(row.get(flag, False) is wanted for flag, wanted in flags.items())
            for word in row["ru"]
        ]

    @cached_property
    def ordinary(self) -> list[str]:
        return self._spellings(strict=False, rate_only=False)

    @cached_property
    def strict(self) -> list[str]:
        return self._spellings(strict=True)

    @cached_property
    def rate_only(self) -> list[str]:
        return self._spellings(rate_only=True)

    def only(self, after: str) -> list[str]:
        """Spellings that are a unit only after some numbers: `few`, `single` or `large` ones."""
        return [word for row in self.words["unit"] for word in row.get(after, ())]

    @cached_property
    def pieces(self) -> list[str]:
        """Spellings after which a number counts goods or money, so `12 500` is one number."""
        rows = self.words["unit"]
        return [word for row in rows if "role" in row for word in row["ru"]]

    @cached_property
    def multipliers(self) -> list[str]:
        rows = self.words["multiplier"]
        return [word for row in rows if "pieces_only" not in row for word in row["ru"]]

    @cached_property
    def piece_multipliers(self) -> list[str]:
        rows = self.words["multiplier"]
        return [word for row in rows if "pieces_only" in row for word in row["ru"]]

    @cached_property
    def factors(self) -> dict[str, int]:
        return {word: row["factor"] for row in self.words["multiplier"] for word in row["ru"]}

    @cached_property
    def numerals(self) -> dict[str, str]:
        """Numbers written as words, to their digits."""
        rows = self.words["numerals"]
        return {word: digits for digits, spelt in rows.items() for word in spelt}

    @cached_property
    def prefixes(self) -> dict[str, str]:
        """Numbers that adjectives begin with, to their digits."""
        rows = self.words["prefixes"]
        return {word: digits for digits, spelt in rows.items() for word in spelt}

    @cached_property
    def times(self) -> dict[str, tuple[str, str]]:
        return {word: (row["en"], row["zh"]) for row in self.words["time"] for word in row["ru"]}

    @cached_property
    def by_spelling(self) -> dict[str, Unit]:
        rows = self.words["unit"]
        return {spelling(word): _unit(row) for row in rows for word in _written(row)}


def _written(row: dict[str, Any]) -> list[str]:
    return [*row["ru"], *(word for after in _NUMBERS for word in row.get(after, ()))]


def _unit(row: dict[str, Any]) -> Unit:
    return Unit(
        row["en"],
        row.get("one", row["en"]),
        row["zh"],
        Role(row.get("role", "spec")),
        row.get("glued", False),
    )
