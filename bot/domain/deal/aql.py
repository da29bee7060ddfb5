"""How many pieces an inspector opens and how many defects are allowed: ISO 2859-1.

General inspection level II, single sampling, normal inspection (INS4). The usual limits are AQL
2.5 for major and 4.0 for minor defects; no critical defect is allowed.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

LETTERS: Final = "ABCDEFGHJKLMNPQ"
# Table 1, level II: the largest lot of each letter; anything larger is the last letter.
LARGEST_LOT: Final = (
    8, 15, 25, 50, 90, 150, 280, 500, 1_200, 3_200, 10_000, 35_000, 150_000, 500_000,
)  # fmt: skip
# Table 2-A: sample sizes, and acceptance numbers by letter. "v" takes the first plan below in the
# table, "^" the first above, sample size included.
SAMPLE: Final = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1_250)
MAJOR: Final = "v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^"
MINOR: Final = "v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^"


@dataclass(frozen=True, slots=True)
class Sampling:
    """Open `size` pieces; accept with at most `accept` defects, refuse with one more.

    `is_whole`: the sample is the lot, every piece is looked at.
    """

    size: int
    accept: int
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class AqlCard:
    """The plan for one lot. Critical defects: none, in everything that is opened."""

    lot: int
    letter: str
    major: Sampling
    minor: Sampling

    @property
    def opened(self) -> int:
        """How many pieces are opened for both limits."""
        return max(self.major.size, self.minor.size)


def aql_card(lot: int) -> AqlCard:
    """The sampling plan for a lot of at least two pieces. ValueError for less."""
    if lot <= 1:
        raise ValueError("a lot has at least two pieces")
    place = bisect_left(LARGEST_LOT, lot)
    return AqlCard(lot, LETTERS[place], _plan(lot, place, MAJOR), _plan(lot, place, MINOR))


def _plan(lot: int, place: int, column: str) -> Sampling:
    cells = column.split()
    while not cells[place].isdecimal():
        place += 1 if cells[place] == "v" else -1
    size = SAMPLE[place]
    return Sampling(min(size, lot), int(cells[place]), is_whole=size >= lot)
