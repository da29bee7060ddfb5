"""The fonts shipped for printing, as Pillow draws them: which has a character, how wide it is."""

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from PIL import ImageFont
from PIL.ImageFont import FreeTypeFont
from reportlab.pdfbase.ttfonts import TTFontFile

from bot.integrations.drawing.style import Style
from bot.integrations.printing.characters import printable
from bot.integrations.printing.wrapping import wrap

_FONTS = Path(__file__).parents[1] / "printing" / "fonts"
_REGULAR, _BOLD, _HAN = (
    _FONTS / f"Concierge{name}.ttf" for name in ("Letters-Regular", "Letters-Bold", "Han-Regular")
)
_ELLIPSIS = "\u2026"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one font."""

    font: FreeTypeFont
    text: str
    width: float


class Letters:
    """Knows the fonts; the Chinese one is read only when a text needs it."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[Path, int], FreeTypeFont] = {}
        self._own = frozenset(TTFontFile(str(_REGULAR)).charToGlyph)

    def lines(self, text: str, style: Style, width: float) -> list[list[Run]]:
        """The text broken into lines that fit; one that is too long ends in an ellipsis."""
        clean = " ".join(printable(text, self._known(text)).split())
        if not clean:
            return []
        advances = [self._advance(one, style) for one in clean]
        bounds = list(wrap(clean, advances, width))
        rows = [clean[start:end].strip(" ") for start, end in bounds[: style.lines]]
        if len(bounds) > style.lines:
            rows[-1] = self._cut(rows[-1], style, width)
        return [self.runs(row, style) for row in rows]

    def runs(self, text: str, style: Style) -> list[Run]:
        fonts = [(self._font(one, style), one) for one in text]
        found = []
        for _, group in groupby(fonts, key=lambda one: id(one[0])):
            part = list(group)
            font, piece = part[0][0], "".join(one for _, one in part)
            found.append(Run(font, piece, font.getlength(piece)))
        return found

    def _cut(self, row: str, style: Style, width: float) -> str:
        while row and sum(one.width for one in self.runs(row + _ELLIPSIS, style)) > width:
            row = row[:-1].rstrip()
        return row + _ELLIPSIS

    def _advance(self, character: str, style: Style) -> float:
        return self._font(character, style).getlength(character)

    def _font(self, character: str, style: Style) -> FreeTypeFont:
        letters = _BOLD if style.is_bold else _REGULAR
        path = letters if ord(character) in self._own else _HAN
        if (path, style.size) not in self._fonts:
            # The basic layout is the same everywhere, whatever was built into Pillow.
            layout = ImageFont.Layout.BASIC
            font = ImageFont.truetype(str(path), style.size, layout_engine=layout)
            self._fonts[path, style.size] = font
        return self._fonts[path, style.size]

    def _known(self, text: str) -> frozenset[int]:
        is_enough = all(ord(one) in self._own for one in text)
        return self._own if is_enough else self._own | self._han

    @cached_property
    def _han(self) -> frozenset[int]:
        return frozenset(TTFontFile(str(_HAN)).charToGlyph)
