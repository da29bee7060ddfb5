"""English that the user typed: trade words, countries and small words hide in it unmarked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from bot.domain.search.model import Reason
from bot.domain.search.parts import Part
from bot.domain.search.rules import WordRules


def split_typed(parts: Sequence[Part], rules: WordRules) -> tuple[Part, ...]:
    """Cut typed English into words and give the ones that must stay out their reason.

    Phrases are looked for across neighbouring parts: «from» «china» may come as two.
    """
    result: list[Part] = []
    for is_typed, run in groupby(parts, key=lambda part: part.is_typed and part.is_usable):
        pieces = list(run)
        result += _unwanted(_judged(_words(pieces), rules), rules) if is_typed else pieces
    return tuple(replace(part, position=place) for place, part in enumerate(result))


def _words(run: Sequence[Part]) -> list[Part]:
    return [
        replace(part, source=part.source if len(part.words) == 1 else word, words=(word,))
        for part in run
        for word in part.words
    ]


def _judged(words: Sequence[Part], rules: WordRules) -> Iterator[Part]:
    start = 0
    while start < len(words):
        phrase = _phrase(words[start : start + rules.longest_phrase], rules)
        reason = rules.phrases.get(_text(phrase))
        if reason:
            yield _merged(phrase, reason)
        else:
            yield from phrase
        start += len(phrase)


def _phrase(words: Sequence[Part], rules: WordRules) -> Sequence[Part]:
    """The longest known phrase these words begin with, or the first word alone."""
    for length in range(len(words), 1, -1):
        if _text(words[:length]) in rules.phrases:
            return words[:length]
    return words[:1]


def _text(words: Sequence[Part]) -> str:
    return " ".join(word for part in words for word in part.words).casefold()


def _merged(phrase: Sequence[Part], reason: Reason) -> Part:
    return replace(
        phrase[0],
        source=" ".join(part.source for part in phrase),
        words=tuple(part.words[0] for part in phrase),
        reason=reason,
    )


def _unwanted(parts: Iterator[Part], rules: WordRules) -> Iterator[Part]:
    """The word after a typed «without» is one to exclude, not one to look for."""
    is_next = False
    for part in parts:
        if is_next and part.is_usable:
            is_next = False
            yield replace(part, reason=Reason.EXCLUDED)
            continue
        is_next = is_next or _text([part]) in rules.before_unwanted
        yield part
