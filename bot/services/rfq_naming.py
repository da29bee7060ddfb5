"""A product's name without the words around the goods."""

import re
from collections.abc import Iterable

from bot.domain.translation import Segment


def without(text: str, segments: Iterable[Segment]) -> str:
    """The text without the segments; as it is when nothing else is in it."""
    for segment in segments:
        text = re.sub(rf"(?<!\w){re.escape(segment.source)}(?!\w)", " ", text, count=1)
    return " ".join(text.split()).strip(" ,;.-–—") or text
