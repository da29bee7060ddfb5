"""Latin words of a Russian text: brands, models, Incoterms. They are kept to the letter."""

import re
from collections.abc import Sequence

from bot.integrations.translation.online.amounts import Amount

_WORD = re.compile(r"(?<!\w)(?=\d*[A-Za-z])[A-Za-z0-9]+(?:[.'/&+-][A-Za-z0-9]+)*(?!\w)")
_SIZES = re.compile(r"(?:\d*[xX])+\d*")


def latin_words(text: str, amounts: Sequence[Amount]) -> list[str]:
    """The words and codes in Latin letters, without units and without `2x3`."""
    measured = [range(amount.start, amount.end) for amount in amounts if amount.unit]
    return [
        found[0]
        for found in _WORD.finditer(text)
        if not _SIZES.fullmatch(found[0])
        and not any(found.start() in span and found.end() <= span.stop for span in measured)
    ]


def restored(answer: str, words: Sequence[str]) -> str | None:
    """The answer with every word in its own letter case, or None when one is lost."""
    for word in dict.fromkeys(words):
        pattern = re.compile(rf"(?<![A-Za-z0-9]){re.escape(word)}(?![A-Za-z0-9])", re.IGNORECASE)
        answer, count = pattern.subn(word, answer)
        if not count:
            return None
    return answer
