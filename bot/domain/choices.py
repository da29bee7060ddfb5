"""A pattern for any of several words."""

import re
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """The words as they are, the longest first: "for one piece" is more than "for one"."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
