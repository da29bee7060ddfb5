"""The product itself may have two senses: candles of a car are spark plugs."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain.translation import Origin, Role, Segment


@dataclass(frozen=True, slots=True)
class Context:
    """`near`: words of English, in small letters; `heads`: a general name to both languages' own."""

    near: frozenset[str]
    heads: Mapping[str, tuple[str, str]]


def load_contexts(path: Path) -> tuple[Context, ...]:
    """Raises when the file is missing or malformed."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Context(
            frozenset(word.lower() for word in row["near"]),
            {general: (en, zh) for general, (en, zh) in row["heads"].items()},
        )
        for row in data.values()
    )


def in_context(segments: Sequence[Segment], contexts: Sequence[Context]) -> tuple[Segment, ...]:
    """The segments of one product, its main noun as the others mean it; the user's own word stays."""
    said = {
        word for one in segments if one.role is not Role.HEAD for word in one.en.lower().split()
    }
    fitting = [one for one in contexts if not one.near.isdisjoint(said)]
    return tuple(_in_context(one, fitting) for one in segments) if fitting else tuple(segments)


def _in_context(segment: Segment, contexts: Sequence[Context]) -> Segment:
    if segment.role is not Role.HEAD or segment.origin is not Origin.GLOSSARY:
        return segment
    for context in contexts:
        if segment.en in context.heads:
            en, zh = context.heads[segment.en]
            return replace(segment, en=en, zh=zh, alternatives=())
    return segment
