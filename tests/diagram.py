"""Draws the transitions between windows: a column per dialog, an arrow per way to go."""

from collections.abc import Iterator
from html import escape

from bot.dialogs import ALL_DIALOGS
from tests.transitions import transitions

WIDTH, HEIGHT, GAP_X, GAP_Y, TOP = 130, 34, 170, 30, 50
COLOURS = ("#3390ec", "#e67e22", "#27ae60", "#8e44ad", "#c0392b", "#16a085")
Place = tuple[int, int]


def draw() -> str:
    """The diagram as SVG."""
    places = dict(_places())
    width = max(x for x, _ in places.values()) + WIDTH + GAP_X
    height = max(y for _, y in places.values()) + HEIGHT + TOP
    arrows = "".join(_arrow(places[start], places[end]) for start, end in sorted(transitions()))
    boxes = "".join(_box(name, place) for name, place in places.items())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'font-family="system-ui, sans-serif" font-size="13">{_heads()}{arrows}{boxes}</svg>'
    )


def _places() -> Iterator[tuple[str, Place]]:
    for column, dialog in enumerate(ALL_DIALOGS):
        for row, state in enumerate(dialog.states()):
            yield str(state.state), (_left(column), TOP + row * (HEIGHT + GAP_Y))


def _left(column: int) -> int:
    return GAP_X // 3 + column * (WIDTH + GAP_X)


def _heads() -> str:
    marks = "".join(
        f'<marker id="{colour[1:]}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" '
        f'markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="{colour}"/></marker>'
        for colour in COLOURS
    )
    names = "".join(
        f'<text x="{_left(column)}" y="30" font-weight="600">'
        f"{escape(dialog.states_group_name())}</text>"
        for column, dialog in enumerate(ALL_DIALOGS)
    )
    return f"<defs>{marks}</defs>{names}"


def _box(name: str, place: Place) -> str:
    x, y = place
    label = escape(name.partition(":")[2])
    return (
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="8" fill="#fff" '
        f'stroke="#567"/><text x="{x + WIDTH // 2}" y="{y + 22}" text-anchor="middle">{label}</text>'
    )


def _arrow(start: Place, end: Place) -> str:
    """Within a column it swings out to the right, the further the longer it is."""
    (x1, y1), (x2, y2) = start, end
    colour = COLOURS[(x1 // (WIDTH + GAP_X) + y1 // (HEIGHT + GAP_Y)) % len(COLOURS)]
    from_x, to_x = x1 + WIDTH, x2 + WIDTH if x1 >= x2 else x2
    swing = 24 + abs(y2 - y1) // 5 if x1 == x2 else 60
    bend = swing if x1 >= x2 else -swing
    mid1, mid2 = y1 + HEIGHT // 2 + 5, y2 + HEIGHT // 2 - 5
    curve = f"M{from_x} {mid1}C{from_x + swing} {mid1} {to_x + bend} {mid2} {to_x} {mid2}"
    return (
        f'<path d="{curve}" fill="none" stroke="{colour}" opacity=".75" '
        f'marker-end="url(#{colour[1:]})"/>'
    )
