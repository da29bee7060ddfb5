"""Which words of a text a translation says."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.domain.translation import Segment

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_GAP = re.compile(r"\s+")
# Digits glued to a letter are part of its name: the 2 of a square metre, the 8 of a bolt M8.
_NUMBER = re.compile(r"(?<!\w)\d+(?:[.,/:]\d+)*[A-Za-z]*")
_NUMBER_WORDS = frozenset(
    {"single", "one", "double", "two", "dual", "triple", "three", "four", "five", "six", "half"}
)
_ENGLISH_WORD = re.compile(r"[a-z]+")
_SHORTEST = 2  # one letter is a preposition or a conjunction


@dataclass(slots=True)
class Coverage:
    """The text, the spans of it that are translated, and those whose English has a number."""

    text: str
    spans: list[range] = field(default_factory=list)
    numbers: list[range] = field(default_factory=list)

    def add(self, segments: Iterable[Segment]) -> list[range | None]:
        """Mark what the segments were made from, in source order.

        A segment that another one already stands for has no place of its own.
        """
        return [self._add(segment) for segment in segments]

    def word_before(self, span: range) -> str:
        """The word that stands right before the span, as typed, if nothing translates it yet."""
        word = self._before(span)
        return word[0] if word and not self._covers(word) else ""

    def add_word_before(self, span: range) -> None:
        """Mark the word right before the span."""
        word = self._before(span)
        if word:
            self.spans.append(range(word.start(), word.end()))

    def add_excluded(self, segment: Segment) -> str:
        """Mark an excluded segment with the word that excludes it; returns both as typed."""
        span = self._add(segment)
        if span is None:
            return segment.source
        word = self._before(span)
        start = word.start() if word else span.start
        self.spans.append(range(start, span.start))
        return self.text[start : span.stop]

    def unsaid(self, harmless: frozenset[str]) -> tuple[str, ...]:
        """The words that no segment covers, as typed, without those that say nothing."""
        return tuple(
            word[0]
            for word in self._words()
            if len(word[0]) >= _SHORTEST
            and word[0].lower() not in harmless
            and not self._covers(word)
        )

    def lost_numbers(self) -> tuple[str, ...]:
        """The numbers that no segment says, as typed, with the Latin letters glued to them."""
        numbers = _NUMBER.finditer(self.text)
        return tuple(number[0] for number in numbers if not _overlaps(number, self.numbers))

    def _add(self, segment: Segment) -> range | None:
        """The first free place where it stands, as whole words where that is possible."""
        source = segment.source
        start = self.text.find(source) if source else -1
        free: list[range] = []
        while start >= 0:
            span = range(start, start + len(source))
            if not any(other.start < span.stop and start < other.stop for other in self.spans):
                free.append(span)
            start = self.text.find(source, start + 1)
        best = next(filter(self._is_whole, free), None) or next(iter(free), None)
        if best is not None:
            self.spans.append(best)
            self.numbers += [best] if _says_number(segment.en) else []
        return best

    def _is_whole(self, span: range) -> bool:
        around = (self.text[span.start - 1 : span.start], self.text[span.stop : span.stop + 1])
        return not any(map(str.isalnum, around))

    def _before(self, span: range) -> re.Match[str] | None:
        before = [word for word in self._words() if word.end() <= span.start]
        is_next = before and _GAP.fullmatch(self.text, before[-1].end(), span.start)
        return before[-1] if is_next else None

    def _covers(self, found: re.Match[str]) -> bool:
        return _overlaps(found, self.spans)

    def _words(self) -> Sequence[re.Match[str]]:
        return list(_WORD.finditer(self.text))


def _says_number(english: str) -> bool:
    words = _ENGLISH_WORD.findall(english.lower())
    return any(map(str.isdecimal, english)) or not _NUMBER_WORDS.isdisjoint(words)


def _overlaps(found: re.Match[str], spans: Iterable[range]) -> bool:
    return any(span.start < found.end() and found.start() < span.stop for span in spans)
