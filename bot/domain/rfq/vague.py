"""Good quality and the like: words everybody understands in their own way."""

import re

from bot.domain.rfq.rules import Words

_WORD = re.compile(r"[^\W\d_]+")
_CHECKABLE = re.compile(r"[0-9A-Za-z]")


def is_vague(text: str, words: Words) -> bool:
    """Whether the text promises something that nobody can measure, and nothing else (RFQ9).

    A number or a Latin word (a grade, a standard) makes it checkable.
    """
    if _CHECKABLE.search(text):
        return False
    found = [word.casefold() for word in _WORD.findall(text)]
    vague = [word for word in found if word.startswith(tuple(words.vague_stems))]
    helpers = [word for word in found if word in words.vague_helpers]
    return bool(vague) and len({*vague, *helpers}) == len(set(found))


def is_nothing(text: str, words: Words) -> bool:
    """Whether the person says in words that there is nothing to answer: "no", "does not matter"."""
    found = [part.strip(".!, ").casefold() for part in text.split()]
    return bool(found) and all(part in words.nothing for part in found if part)
