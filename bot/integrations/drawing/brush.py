"""Puts a layout on a canvas."""

from io import BytesIO

from PIL import Image, ImageDraw

from bot.domain.picture import WIDTH, Picture, Tone
from bot.integrations.drawing.layout import Layout, Mark, Setter, Text
from bot.integrations.drawing.letters import Letters
from bot.integrations.drawing.style import COLOURS, DOT, PAPER, STROKE

_SHARPNESS = 9
# Where a line of text stands within its leading.
_RISE = 0.78


class Brush:
    """Draws one picture at a time."""

    def __init__(self) -> None:
        self._letters = Letters()

    def draw(self, picture: Picture) -> bytes:
        layout = Setter(self._letters).set(picture)
        image = Image.new("RGB", (WIDTH, layout.height), PAPER)
        _paint(ImageDraw.Draw(image), layout)
        file = BytesIO()
        image.save(file, "PNG", compress_level=_SHARPNESS)
        return file.getvalue()


def _paint(canvas: ImageDraw.ImageDraw, layout: Layout) -> None:
    for box in layout.boxes:
        canvas.rectangle((box.left, box.top, box.right, box.bottom), fill=box.colour)
    for mark in layout.marks:
        _sign(canvas, mark)
    for text in layout.texts:
        _write(canvas, text)


def _write(canvas: ImageDraw.ImageDraw, text: Text) -> None:
    x, baseline = text.x, text.y + text.style.leading * _RISE
    for run in text.runs:
        canvas.text((x, baseline), run.text, text.colour, run.font, anchor="ls")
        x += run.width


def _sign(canvas: ImageDraw.ImageDraw, mark: Mark) -> None:
    """Shapes differ as well as colours: a tick, a ring, a sign of warning, a small dot."""
    x, y, colour = mark.x, mark.y, COLOURS[mark.tone]
    small = mark.tone is Tone.EVENT
    radius = DOT * 0.6 if small else DOT
    around = (x - radius, y - radius, x + radius, y + radius)
    if mark.tone is Tone.DUE:
        canvas.ellipse(around, fill=PAPER, outline=colour, width=STROKE)
        return
    canvas.ellipse(around, fill=colour)
    if mark.tone is Tone.PAID:
        tick = [(x - 10, y), (x - 3, y + 8), (x + 11, y - 8)]
        canvas.line(tick, fill=PAPER, width=STROKE, joint="curve")
    elif not small:
        canvas.line([(x, y - 11), (x, y + 3)], fill=PAPER, width=STROKE)
        canvas.rectangle((x - 3, y + 8, x + 3, y + 13), fill=PAPER)
