"""What a deal's line calls the product: the words before the first thing that is said of it."""

import re
from collections.abc import Collection

from bot.domain.choices import one_of
from bot.domain.deal.figures import Figure
from bot.domain.deal.line_sides import CUT
from bot.domain.deal.rules import DealWords

_EDGES = " ,;:.—–-=+*×()|\u2705"


def product_in(text: str, used: Collection[Figure], words: DealWords) -> str:
    """The first words that are no sum, no count, no plan and nothing that names one of them."""
    for one in sorted(used, key=lambda figure: figure.start, reverse=True):
        text = f"{text[: one.start]}{CUT}{text[one.end :]}"
    said = one_of(words.line.ends)
    ends = re.compile(rf"(?<![\w-])(?:{said})(?![\w-])", re.IGNORECASE)
    pieces = [_trimmed(piece, words) for piece in text.split(CUT.strip())]
    for piece in filter(None, pieces):
        found = next(
            (one for one in ends.finditer(piece) if _trimmed(piece[: one.start()], words)), None
        )
        return _trimmed(piece[: found.start()], words) if found else piece
    return ""


def _trimmed(piece: str, words: DealWords) -> str:
    """Without marks and small words at its ends; "" when no letter is left."""
    said = " ".join(piece.split()).strip(_EDGES).split()
    idle = words.fillers | words.line.each_before | {*words.line.with_supplier}
    while said and said[-1].casefold().strip(_EDGES) in idle | {""}:
        said.pop()
    while len(said) > 1 and said[0].casefold() in words.line.with_supplier:
        said.pop(0)
    named = " ".join(said).strip(_EDGES)
    return named if any(map(str.isalpha, named)) else ""
