"""What the user asked to leave out, as segments."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.domain.phrase import chinese, english
from bot.domain.translation import Role, Segment
from bot.integrations.translation.groups import inner_phrase, leading_noun
from bot.integrations.translation.pieces import Piece


def exclusions(
    groups: Iterable[Sequence[Piece]], products: Iterable[Sequence[Segment]]
) -> tuple[Segment, ...]:
    """«No kids boots» asked of boots excludes the kids alone: never the product itself."""
    heads = {
        segment.en for product in products for segment in product if segment.role is Role.HEAD
    }
    found: dict[str, Segment] = {}
    for group in groups:
        pieces = [piece for piece in group if piece.segment.en not in heads] or group
        for segment in _segments(pieces):
            if segment.en and segment.role is not Role.DROP:
                found.setdefault(segment.en, segment)
    return tuple(found.values())


def _segments(pieces: Sequence[Piece]) -> list[Segment]:
    if len(pieces) == 1 or not all(piece.segment.is_sure for piece in pieces):
        return [piece.segment for piece in pieces]
    inner = inner_phrase(pieces)
    source = " ".join(segment.source for segment in inner)
    noun = pieces[leading_noun(pieces)].segment
    return [replace(noun, source=source, en=english(inner), zh=chinese(inner), alternatives=())]
