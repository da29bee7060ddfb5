"""What was pasted, as a reader sees it: nothing invisible, one width and one script of Chinese."""

import unicodedata
from collections.abc import Mapping
from typing import Final

_INVISIBLE: Final = frozenset({"Cf", "Cc", "Co", "Cn", "Cs", "Mn", "Me"})
_QUOTES: Final = str.maketrans(
    "\u2018\u2019\u0060\u00b4\u0451\u0401", "\u0027\u0027\u0027\u0027\u0435\u0415"
)


def readable(text: str, simplified: Mapping[str, str]) -> str:
    """Lines stay lines, spaces become single. `simplified` are rows of characters, old to new."""
    plain = unicodedata.normalize("NFKC", text)
    spaced = "".join(" " if one.isspace() and one != "\n" else one for one in plain)
    seen = "".join(
        one for one in spaced if one == "\n" or unicodedata.category(one) not in _INVISIBLE
    )
    for old, new in simplified.items():
        seen = seen.translate(str.maketrans(old, new))
    return "\n".join(" ".join(line.split()) for line in seen.translate(_QUOTES).split("\n"))
