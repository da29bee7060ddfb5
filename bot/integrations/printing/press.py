"""Draws the pages with ReportLab."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from bot.domain.sheet import Sheet
from bot.integrations.printing.characters import printable
from bot.integrations.printing.faces import Faces, Run, runs
from bot.integrations.printing.pages import paged
from bot.integrations.printing.style import (
    BOTTOM,
    EMBOLDENING,
    FOOT,
    FOOT_FIRST_LINE,
    FOOT_RULE,
    HAIRLINE,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE_WIDTH,
    TOP,
    Style,
)
from bot.integrations.printing.typesetter import Line, Typesetter

_FILL, _FILL_AND_STROKE = 0, 2


class Press:
    """Prints one sheet at a time: ReportLab's fonts serve one document at once."""

    def __init__(self) -> None:
        self._faces = Faces()
        self._typesetter = Typesetter(self._faces)

    def print(self, sheet: Sheet) -> bytes:
        """The same sheet gives the same bytes."""
        file = BytesIO()
        canvas = self._canvas(file, sheet)
        pages = paged(self._typesetter.body(sheet), TOP - BOTTOM)
        foot = self._typesetter.foot(sheet.footer)
        for number, lines in enumerate(pages, start=1):
            _draw_body(canvas, lines)
            _draw_foot(canvas, foot)
            self._draw_number(canvas, f"{number} / {len(pages)}")
            canvas.showPage()
        canvas.save()
        return file.getvalue()

    def _canvas(self, file: BytesIO, sheet: Sheet) -> Any:
        canvas: Any = Canvas(
            file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            initialFontName=self._faces.basic,
        )
        canvas.setTitle(printable(sheet.title, self._faces.known).replace("\n", " "))
        for clear in (canvas.setAuthor, canvas.setSubject, canvas.setCreator, canvas.setProducer):
            clear("")
        return canvas

    def _draw_number(self, canvas: Any, number: str) -> None:
        line = runs(self._faces.glyphs(number, FOOT), FOOT)
        width = sum(run.width for run in line)
        _draw_runs(canvas, line, FOOT, PAGE_WIDTH - MARGIN - width, FOOT_FIRST_LINE)


def _draw_body(canvas: Any, lines: Sequence[Line]) -> None:
    y = TOP
    for index, line in enumerate(lines):
        y -= line.style.leading + (line.gap if index else 0)
        _draw_runs(canvas, line.runs, line.style, MARGIN, y)
        if line.rule_gap:
            y -= line.rule_gap
            _draw_rule(canvas, y)


def _draw_foot(canvas: Any, lines: Sequence[Line]) -> None:
    _draw_rule(canvas, FOOT_RULE)
    for index, line in enumerate(lines):
        _draw_runs(canvas, line.runs, FOOT, MARGIN, FOOT_FIRST_LINE - index * FOOT.leading)


def _draw_rule(canvas: Any, y: float) -> None:
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(RULE_WIDTH)
    canvas.line(MARGIN, y, PAGE_WIDTH - MARGIN, y)


def _draw_runs(canvas: Any, line: Sequence[Run], style: Style, x: float, y: float) -> None:
    text = canvas.beginText(x, y)
    text.setFillColorRGB(*style.colour)
    text.setStrokeColorRGB(*style.colour)
    canvas.setLineWidth(style.size * EMBOLDENING)
    for run in line:
        text.setFont(run.font, style.size)
        text.setTextRenderMode(_FILL_AND_STROKE if run.is_emboldened else _FILL)
        text.textOut(run.text)
    # The mode outlives its text object, while the next one takes plain filling for granted.
    text.setTextRenderMode(_FILL)
    canvas.drawText(text)
