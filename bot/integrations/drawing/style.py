"""How the picture looks. Lengths are in pixels, at three for each point of a phone's screen."""

from dataclasses import dataclass
from typing import Final

from bot.domain.picture import WIDTH, Tone

MARGIN: Final = 56
TEXT_WIDTH: Final = WIDTH - 2 * MARGIN
BAR_HEIGHT: Final = 40
SQUARE: Final = 30
DOT: Final = 20
# The line of time, and where the texts beside it begin.
AXIS: Final = MARGIN + DOT
BESIDE: Final = AXIS + DOT + 30
STROKE: Final = 6

Colour = tuple[int, int, int]
PAPER: Final[Colour] = (255, 255, 255)
INK: Final[Colour] = (24, 28, 33)
PALE: Final[Colour] = (93, 103, 114)
HAIRLINE: Final[Colour] = (206, 212, 219)
TODAY: Final[Colour] = (24, 28, 33)

# Dark enough to be read as text on white (contrast 4.5 and more).
COLOURS: Final[dict[Tone, Colour]] = {
    Tone.PAID: (22, 122, 62),
    Tone.DUE: (18, 92, 190),
    Tone.LATE: (190, 30, 34),
    Tone.RISK: (166, 84, 0),
    Tone.EVENT: PALE,
    Tone.DEADLINE: (190, 30, 34),
    Tone.RETURNED: (106, 62, 160),
    Tone.OPEN: (143, 174, 214),
}


@dataclass(frozen=True, slots=True)
class Style:
    """Of a text; `leading` from line to line, `lines` at most, the last one cut with a sign."""

    size: int
    leading: int
    lines: int
    is_bold: bool = False
    colour: Colour = INK


TITLE: Final = Style(52, 64, 8, is_bold=True)
STAGE: Final = Style(38, 50, 2, colour=PALE)
TOTAL: Final = Style(64, 80, 1, is_bold=True)
SHARE: Final = Style(38, 50, 2)
HEAD: Final = Style(36, 46, 2, is_bold=True)
ROW: Final = Style(40, 50, 2)
NOW: Final = Style(38, 50, 2, is_bold=True, colour=TODAY)
FOOT: Final = Style(34, 44, 3, colour=PALE)
