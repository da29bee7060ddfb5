"""The fonts: which of them prints a character, and how wide it is there."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from bot.integrations.printing.style import Style

_FOLDER = Path(__file__).parent / "fonts"
_LETTERS = "ConciergeLetters-Regular"
_BOLD_LETTERS = "ConciergeLetters-Bold"
_HAN = "ConciergeHan-Regular"
# Quotes, dashes and dots that Chinese writes a whole character wide.
_SHARED = frozenset("\u00b7\u2014\u2018\u2019\u201c\u201d\u2026")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one font. `is_emboldened`: the font has no bold, its outlines are thickened."""

    font: str
    text: str
    width: float
    is_emboldened: bool = False


class Glyph(NamedTuple):
    """A character as it is printed; the width is in points."""

    font: str
    character: str
    width: float


class Faces:
    """The three fonts that are shipped with the product, parsed."""

    def __init__(self) -> None:
        self._widths = {name: _load(name) for name in (_LETTERS, _BOLD_LETTERS, _HAN)}
        self._letters = frozenset(self._widths[_LETTERS])
        self._han = frozenset(self._widths[_HAN])
        self.known = self._letters | self._han

    @property
    def basic(self) -> str:
        """The font of ordinary text."""
        return _LETTERS

    def glyphs(self, text: str, style: Style) -> list[Glyph]:
        """Every character of a row in its font; the row is whole, for neighbours matter."""
        letters = _BOLD_LETTERS if style.is_bold else _LETTERS
        fonts = [_HAN if self._is_han(text, index) else letters for index in range(len(text))]
        return [
            Glyph(font, character, self._widths[font][ord(character)] * style.size / 1000)
            for font, character in zip(fonts, text, strict=True)
        ]

    def _is_han(self, text: str, index: int) -> bool:
        if text[index] in _SHARED:
            return any(map(self._is_only_han, text[max(index - 1, 0) : index + 2]))
        return self._is_only_han(text[index])

    def _is_only_han(self, character: str) -> bool:
        return ord(character) not in self._letters


def runs(glyphs: Iterable[Glyph], style: Style) -> tuple[Run, ...]:
    """The characters cut where the font changes."""
    grouped = ((font, list(run)) for font, run in groupby(glyphs, key=attrgetter("font")))
    return tuple(
        Run(
            font,
            "".join(glyph.character for glyph in run),
            sum(glyph.width for glyph in run),
            style.is_bold and font == _HAN,
        )
        for font, run in grouped
    )


def _load(name: str) -> dict[int, float]:
    font: Any = TTFont(name, _FOLDER / f"{name}.ttf")
    pdfmetrics.registerFont(font)
    return {code: font.face.getCharWidth(code) for code in font.face.charToGlyph}
