"""Quotation marks in the wish: they are all removed (S11), and the user is told."""

import re

_PAIRS = ("«»", "“”", "„“", "„”", '""', "‹›", "「」", "『』", "〝〞", "‘’")
_QUOTED = re.compile("|".join(f"{p[0]}[^{p}]*{p[1]}" for p in _PAIRS))
# After a digit the straight mark is an inch, inside a word the apostrophe is a letter.
_LONE_MARK = re.compile(r"[«»“”„‹›「」『』〝〞]|(?<!\d)\"")


def quotations(text: str) -> tuple[str, ...]:
    """The quoted pieces as typed, then the marks that have no pair."""
    rest = _QUOTED.sub(" ", text)
    return tuple(_QUOTED.findall(text)) + tuple(_LONE_MARK.findall(rest))
