"""The little language of signs, and the words it speaks of.

A phrase begins at a word and may go on ("transfer" is in "transferred"); with `!` it ends there.
`|` stands between alternatives and `@` before a group of them. Dots say how far two of them may be
apart in one sentence: ` . ` is near, ` .. ` is in the same breath, ` ... ` anywhere behind; ` & ` joins parts
of a sentence, ` && ` those of a message, that may come in any order.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Final

_GAPS: Final = {".": 18, "..": 45, "...": 160}
_NOTHING: Final = r"(?!)"
# Chinese is written without spaces, and words of other scripts stand in it without any.
_LETTERS: Final = ("[a-z0-9]", "[\u0430-\u044f]")


@dataclass(frozen=True, eq=False)
class Words:
    """Alternatives; of none, nothing. Those that are written alike are one object."""

    phrases: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_alternatives(self.phrases))

    @cached_property
    def spelled(self) -> tuple[str, ...]:
        """The phrases without spaces: where none of them is, the pattern needs no look."""
        return tuple("".join(one.rstrip("!").split()) for one in self.phrases)


@dataclass(frozen=True, eq=False)
class Part:
    """Words one after another, so many characters apart at most."""

    words: tuple[Words, ...]
    gaps: tuple[int, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        first, *rest = (_alternatives(one.phrases) for one in self.words)
        behind = (f".{{0,{gap}}}?{one}" for gap, one in zip(self.gaps, rest, strict=True))
        return re.compile(first + "".join(behind))


@dataclass(frozen=True, eq=False)
class Sign:
    """All of `parts` in one sentence; `is_wide`: anywhere in the message."""

    parts: tuple[Part, ...]
    is_wide: bool

    @property
    def words(self) -> Iterator[Words]:
        """Whatever has to be heard for that."""
        return (one for part in self.parts for one in part.words)


@dataclass
class Signs:
    """Reads signs over the same groups; what several of them name is one thing."""

    groups: Mapping[str, Sequence[str]]
    _known: dict[tuple[str, ...], Words] = field(default_factory=dict)

    def read(self, sign: str) -> Sign:
        """KeyError for a group that is not there."""
        parts = tuple(map(self._part, re.split(" &&? ", sign)))
        return Sign(parts, " && " in sign)

    def _part(self, part: str) -> Part:
        first, *rest = re.split(r" (\.{1,3}) ", part.strip())
        words = tuple(map(self._words, (first, *rest[1::2])))
        return Part(words, tuple(_GAPS[gap] for gap in rest[::2]))

    def _words(self, token: str) -> Words:
        phrases: list[str] = []
        for one in map(str.strip, token.split("|")):
            phrases += self.groups[one[1:]] if one.startswith("@") else [one]
        return self._known.setdefault(tuple(phrases), Words(tuple(phrases)))


def _alternatives(phrases: Iterable[str]) -> str:
    """Whether a word begins is asked once for all of a script, before any phrase is tried."""
    by_script = groupby(sorted(phrases, key=_script), key=_script)
    spelled = "|".join(_of_script(script, list(group)) for script, group in by_script)
    return f"(?:{spelled or _NOTHING})"


def _script(phrase: str) -> int:
    return next((place for place, one in enumerate(_LETTERS) if re.match(one, phrase)), -1)


def _of_script(script: int, phrases: Sequence[str]) -> str:
    letter = _LETTERS[script] if script >= 0 else ""
    spelled = "|".join(_phrase(one, letter) for one in phrases)
    return f"(?<!{letter})(?:{spelled})" if letter else spelled


def _phrase(phrase: str, letter: str) -> str:
    body = r"\s?".join(map(re.escape, phrase.rstrip("!").split(" ")))
    return body + (f"(?!{letter})" if letter and phrase.endswith("!") else "")
