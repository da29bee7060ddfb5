"""Spreads set lines over pages."""

from collections.abc import Iterator, Sequence

from bot.integrations.printing.typesetter import Line


def paged(lines: Sequence[Line], height: float) -> list[list[Line]]:
    """The lines of every page; at least one page, none higher than `height`."""
    pages: list[list[Line]] = [[]]
    used = 0.0
    for block in _blocks(lines, height):
        needed = sum(line.gap + line.height for line in block)
        if pages[-1] and used + needed > height:
            pages.append([])
            used = 0.0
        used += needed if pages[-1] else needed - block[0].gap
        pages[-1] += block
    return pages


def _blocks(lines: Sequence[Line], height: float) -> Iterator[list[Line]]:
    """Lines that share a page; those too many for one page are let go one by one."""
    block: list[Line] = []
    for line in lines:
        block.append(line)
        if not line.is_kept:
            yield from _parted(block, height)
            block = []
    if block:
        yield from _parted(block, height)


def _parted(block: list[Line], height: float) -> Iterator[list[Line]]:
    if sum(line.gap + line.height for line in block) <= height:
        yield block
    else:
        yield from ([line] for line in block)
