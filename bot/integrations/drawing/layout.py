"""Where everything of a picture stands; nothing is drawn here."""

from dataclasses import dataclass, field
from decimal import Decimal

from bot.domain.picture import WIDTH, Picture, Row, Share, Tone
from bot.integrations.drawing.letters import Letters, Run
from bot.integrations.drawing.style import (
    AXIS,
    BAR_HEIGHT,
    BESIDE,
    COLOURS,
    FOOT,
    HAIRLINE,
    HEAD,
    MARGIN,
    NOW,
    ROW,
    SHARE,
    SQUARE,
    STAGE,
    STROKE,
    TEXT_WIDTH,
    TITLE,
    TODAY,
    TOTAL,
    Colour,
    Style,
)

_GAP, _ROW_GAP, _WIDE_GAP = 14, 24, 34
_SLIVER = 8


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; `y` is its top, `height` its leading."""

    x: float
    y: float
    runs: tuple[Run, ...]
    style: Style
    colour: Colour

    @property
    def text(self) -> str:
        return "".join(one.text for one in self.runs)

    @property
    def right(self) -> float:
        return self.x + sum(one.width for one in self.runs)


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    left: float
    top: float
    right: float
    bottom: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign of a moment on the line of time, around its middle."""

    x: float
    y: float
    tone: Tone


@dataclass(slots=True)
class Layout:
    """A whole picture, `height` pixels high."""

    texts: list[Text] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    height: int = MARGIN


class Setter:
    """Sets one picture from the top down."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters
        self._layout = Layout()

    def set(self, picture: Picture) -> Layout:
        self._block(picture.title, TITLE)
        self._block(picture.stage, STAGE)
        self._skip(_GAP)
        self._block(picture.total, TOTAL)
        self._skip(_GAP)
        self._bar(picture.shares)
        for share in picture.shares:
            self._share(share)
        self._skip(_WIDE_GAP)
        self._timeline(picture)
        for line in picture.footer:
            self._skip(_ROW_GAP)
            self._block(line, FOOT)
        self._skip(MARGIN)
        return self._layout

    def _timeline(self, picture: Picture) -> None:
        if picture.more:
            self._block(picture.more, FOOT, BESIDE)
            self._skip(_GAP)
        top = self._layout.height
        for place, row in enumerate(picture.rows):
            if place == picture.past:
                self._now(picture.today)
            self._row(row)
        if picture.past >= len(picture.rows):
            self._now(picture.today)
        bottom = self._layout.height - _ROW_GAP
        line = Box(AXIS - STROKE / 2, top, AXIS + STROKE / 2, bottom, HAIRLINE)
        self._layout.boxes.insert(0, line)

    def _row(self, row: Row) -> None:
        middle = self._layout.height + HEAD.leading / 2
        self._layout.marks.append(Mark(AXIS, middle, row.tone))
        self._block(row.head, HEAD, BESIDE, COLOURS[row.tone])
        self._block(row.text, ROW, BESIDE)
        self._skip(_ROW_GAP)

    def _now(self, text: str) -> None:
        middle = self._layout.height + NOW.leading / 2
        self._block(text, NOW, BESIDE)
        end = self._layout.texts[-1].right + _GAP
        for left, right in ((MARGIN, BESIDE - _GAP), (end, WIDTH - MARGIN)):
            if right > left:
                self._box(left, middle - STROKE / 2, right, middle + STROKE / 2, TODAY)
        self._skip(_ROW_GAP)

    def _bar(self, shares: tuple[Share, ...]) -> None:
        """The parts side by side; a small one stays visible."""
        parts = [one for one in shares if one.part > 0]
        whole = sum((one.part for one in parts), Decimal(0))
        top, left = self._layout.height, float(MARGIN)
        spare = TEXT_WIDTH - _SLIVER * len(parts)
        for one in parts:
            right = left + _SLIVER + float(one.part / whole) * spare
            self._box(left, top, right, top + BAR_HEIGHT, COLOURS[one.tone])
            left = right
        if parts:
            self._skip(BAR_HEIGHT + _GAP)

    def _share(self, share: Share) -> None:
        if not share.part:
            self._block(share.text, SHARE)
            return
        top = self._layout.height + (SHARE.leading - SQUARE) / 2
        self._box(MARGIN, top, MARGIN + SQUARE, top + SQUARE, COLOURS[share.tone])
        self._block(share.text, SHARE, MARGIN + SQUARE + 20)

    def _block(
        self, text: str, style: Style, left: float = MARGIN, colour: Colour | None = None
    ) -> None:
        for runs in self._letters.lines(text, style, WIDTH - MARGIN - left):
            y = self._layout.height
            self._layout.texts.append(Text(left, y, tuple(runs), style, colour or style.colour))
            self._skip(style.leading)

    def _box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        self._layout.boxes.append(Box(left, top, right, bottom, colour))

    def _skip(self, pixels: int) -> None:
        self._layout.height += pixels
