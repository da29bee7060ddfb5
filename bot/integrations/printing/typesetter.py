"""Sets a sheet in lines: which fonts, where they end, what must stay together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.sheet import Sheet
from bot.integrations.printing.characters import printable
from bot.integrations.printing.faces import Faces, Glyph, Run, runs
from bot.integrations.printing.style import (
    BODY,
    FOOT,
    FOOT_LINES,
    HEADING,
    PAGE_NUMBER_WIDTH,
    RULE_GAP,
    TEXT_WIDTH,
    TITLE,
    Style,
)
from bot.integrations.printing.wrapping import wrap

_ELLIPSIS = "\u2026"


@dataclass(frozen=True, slots=True)
class Line:
    """`gap` above it; `is_kept` on the page of the next line; `rule_gap` above a rule below it."""

    runs: tuple[Run, ...]
    style: Style
    gap: float = 0
    is_kept: bool = False
    rule_gap: float = 0

    @property
    def height(self) -> float:
        return self.style.leading + self.rule_gap


class Typesetter:
    """Knows the fonts; gives lines."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces

    def body(self, sheet: Sheet) -> list[Line]:
        """Everything between the margins, from the title down."""
        lines = self._headline(sheet.title)
        for part in sheet.parts:
            lines += [replace(line, is_kept=True) for line in self._block(part.heading, HEADING)]
            paragraphs = [self._block(text, BODY) for text in part.paragraphs]
            lines += _running(list(filter(None, paragraphs)))
        return lines

    def foot(self, text: str) -> list[Line]:
        """At most two lines; a longer text ends in an ellipsis."""
        width = TEXT_WIDTH - PAGE_NUMBER_WIDTH
        rows = list(self._rows(text, FOOT, width))
        if len(rows) > FOOT_LINES:
            ellipsis = self._faces.glyphs(_ELLIPSIS, FOOT)
            last = rows[FOOT_LINES - 1]
            while sum(glyph.width for glyph in last + ellipsis) > width:
                last = last[:-1]
            rows[FOOT_LINES - 1 :] = [last + ellipsis]
        return [Line(runs(row, FOOT), FOOT) for row in rows]

    def _headline(self, title: str) -> list[Line]:
        lines = [replace(line, is_kept=True) for line in self._block(title, TITLE)]
        return [*lines[:-1], *(replace(line, rule_gap=RULE_GAP) for line in lines[-1:])]

    def _block(self, text: str, style: Style) -> list[Line]:
        rows = self._rows(text, style, TEXT_WIDTH)
        lines = [Line(runs(row, style), style) for row in rows]
        return [replace(line, gap=style.gap) for line in lines[:1]] + lines[1:]

    def _rows(self, text: str, style: Style, width: float) -> Iterator[list[Glyph]]:
        shown = printable(text, self._faces.known)
        for row in shown.split("\n") if shown else ():
            glyphs = self._faces.glyphs(row, style)
            for start, end in wrap(row, [glyph.width for glyph in glyphs], width):
                yield glyphs[start : start + len(row[start:end].rstrip(" "))]


def _running(paragraphs: Sequence[list[Line]]) -> list[Line]:
    """A greeting of one line stays with the paragraph after it."""
    lines: list[Line] = []
    for index, paragraph in enumerate(paragraphs):
        is_greeting = index == 0 and len(paragraph) == 1 and len(paragraphs) > 1
        lines += [replace(paragraph[0], is_kept=True)] if is_greeting else _together(paragraph)
    return lines


def _together(paragraph: Sequence[Line]) -> list[Line]:
    """Neither the first nor the last line stands alone on a page."""
    last = len(paragraph) - 1
    kept = {0, last - 1} if last else set()
    return [replace(line, is_kept=index in kept) for index, line in enumerate(paragraph)]
