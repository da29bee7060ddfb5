"""How the letter looks. Lengths are in points, 72 to the inch."""

from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89  # A4
MARGIN = 64.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
TOP = PAGE_HEIGHT - MARGIN
FOOT_RULE = 62.0
FOOT_FIRST_LINE = 46.0
BOTTOM = FOOT_RULE + 18
PAGE_NUMBER_WIDTH = 60.0
FOOT_LINES = 2
RULE_GAP = 9.0
RULE_WIDTH = 0.6
# Strokes this much of the size wide make hanzi as dark as the bold letters beside them.
EMBOLDENING = 0.035

Colour = tuple[float, float, float]
INK: Colour = (0.13, 0.15, 0.18)
ACCENT: Colour = (0.12, 0.30, 0.47)
QUIET: Colour = (0.45, 0.48, 0.52)
HAIRLINE: Colour = (0.80, 0.83, 0.86)


@dataclass(frozen=True, slots=True)
class Style:
    """`gap`: empty space above the first line, left out at the top of a page."""

    size: float
    leading: float
    gap: float
    colour: Colour = INK
    is_bold: bool = False


TITLE = Style(size=18, leading=24, gap=0, is_bold=True)
HEADING = Style(size=12, leading=17, gap=18, colour=ACCENT, is_bold=True)
BODY = Style(size=10.5, leading=16, gap=6)
FOOT = Style(size=8.5, leading=11, gap=0, colour=QUIET)
