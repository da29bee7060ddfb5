"""The little language of signs, made into patterns.

A phrase begins at a word and may go on ("transfer" is in "transferred"); with `!` it ends there.
`|` stands between alternatives and `@` before a group of them. Dots say how far two parts may be
apart in one sentence: ` . ` is near, ` .. ` is in the same breath, ` ... ` anywhere behind; ` & ` joins parts
of a sentence, ` && ` those of a message, that may come in any order.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_GAPS: Final = {".": 18, "..": 45, "...": 160}
# Chinese is written without spaces, and words of other scripts stand in it without any.
_LETTERS: Final = ("[a-z0-9]", "[\u0430-\u044f]")


@dataclass(frozen=True, slots=True)
class Sign:
    """All of `parts` in one sentence; `is_wide`: anywhere in the message."""

    parts: tuple[re.Pattern[str], ...]
    is_wide: bool = False


def compiled(sign: str, groups: Mapping[str, Sequence[str]]) -> Sign:
    """Raises KeyError for a group that is not there."""
    parts = re.split(" &&? ", sign)
    return Sign(tuple(re.compile(_part(one, groups)) for one in parts), " && " in sign)


@lru_cache(maxsize=64)
def any_phrase(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of the phrases; of none, one that matches nothing."""
    return re.compile("|".join(map(_phrase, phrases)) or r"(?!)")


def _part(part: str, groups: Mapping[str, Sequence[str]]) -> str:
    tokens = re.split(r" (\.{1,3}) ", part.strip())
    first, *rest = tokens
    pattern = _alternatives(first, groups)
    for gap, following in zip(rest[::2], rest[1::2], strict=True):
        pattern += f".{{0,{_GAPS[gap]}}}?{_alternatives(following, groups)}"
    return pattern


def _alternatives(token: str, groups: Mapping[str, Sequence[str]]) -> str:
    phrases: list[str] = []
    for one in map(str.strip, token.split("|")):
        phrases += groups[one[1:]] if one.startswith("@") else [one]
    return f"(?:{'|'.join(map(_phrase, phrases))})"


def _phrase(phrase: str) -> str:
    begins = next((rf"(?<!{one})" for one in _LETTERS if re.match(one, phrase)), "")
    body = r"\s?".join(map(re.escape, phrase.rstrip("!").split(" ")))
    ends = next((rf"(?!{one})" for one in _LETTERS if re.match(one, phrase[0])), "")
    return begins + body + (ends if phrase.endswith("!") else "")
