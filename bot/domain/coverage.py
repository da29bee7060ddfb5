"""Which words of a text a translation says."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.domain.translation import Segment

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_GAP = re.compile(r"\s+")
_SHORTEST = 2  # one letter is a preposition or a conjunction


@dataclass(slots=True)
class Coverage:
    """The text, and the spans of it that are translated."""

    text: str
    spans: list[range] = field(default_factory=list)

    def add(self, segments: Iterable[Segment]) -> None:
        """Mark what the segments were made from, in source order."""
        for segment in segments:
            self._add(segment.source)

    def add_excluded(self, segment: Segment) -> str:
        """Mark an excluded segment with the word that excludes it; returns both as typed."""
        span = self._add(segment.source)
        if span is None:
            return segment.source
        before = [word for word in self._words() if word.end() <= span.start]
        start = span.start
        if before and _GAP.fullmatch(self.text, before[-1].end(), span.start):
            start = before[-1].start()
            self.spans.append(range(start, span.start))
        return self.text[start : span.stop]

    def unsaid(self, harmless: frozenset[str]) -> tuple[str, ...]:
        """The words that no segment covers, as typed, without those that say nothing."""
        return tuple(
            word[0]
            for word in self._words()
            if len(word[0]) >= _SHORTEST
            and word[0].lower() not in harmless
            and not any(
                span.start < word.end() and word.start() < span.stop for span in self.spans
            )
        )

    def _add(self, source: str) -> range | None:
        """The first free place of the text where it stands."""
        start = self.text.find(source) if source else -1
        while start >= 0:
            span = range(start, start + len(source))
            if not any(other.start < span.stop and start < other.stop for other in self.spans):
                self.spans.append(span)
                return span
            start = self.text.find(source, start + 1)
        return None

    def _words(self) -> Sequence[re.Match[str]]:
        return list(_WORD.finditer(self.text))
