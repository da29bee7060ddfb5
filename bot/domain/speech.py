"""Tells a story or a request to the bot from a wish to buy: by who does what in it."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from bot.domain.talk import TalkRules, plain_words
from bot.domain.translation import Origin, Role, Segment

_UNSURE = frozenset({Origin.TRANSLITERATION, Origin.FUZZY})
_CLAUSE = re.compile(r"[,;.!?\n]")
_SHORT = 3


class Grammar(Protocol):
    """What is known about the forms of words."""

    def is_told(self, word: str) -> bool:
        """Whether it is a verb that says who does or did it; `word` is lower-case."""

    def is_now(self, word: str) -> bool:
        """Whether it may as well say what somebody does, or a thing by itself: it holds."""


def is_story(text: str, segments: Iterable[Segment], rules: TalkRules, grammar: Grammar) -> bool:
    """Whether more is told than wished for.

    People tell much around a true wish: what they do, what the thing does, in a clause of its
    own what happened. A text with many properties of a thing, or with a clause of them alone, is
    no story.
    """
    named = [one for one in segments if one.role is not Role.DROP and one.origin not in _UNSURE]
    things = {word for one in named for word in plain_words(one.source)}
    is_named = any(one.role is Role.HEAD for one in named)
    told = wished = 0
    for clause in _CLAUSE.split(text):
        words = plain_words(clause)
        told_here = _told(words, things if is_named else (), rules, grammar)
        if not told_here and not things.isdisjoint(words):
            return False
        told += told_here
        wished += sum(word in rules.wishing for word in words)
    return told > wished and len(named) <= _SHORT


def _told(
    words: Sequence[str], things: Collection[str], rules: TalkRules, grammar: Grammar
) -> int:
    """How many words of a clause tell who does or did what."""
    told, is_thing = 0, False
    for word in words:
        if word.startswith(rules.joining):
            break
        is_thing = is_thing or word in things
        if word in things or word in rules.wishing or word in rules.leading:
            continue
        is_person = word in rules.persons and not is_thing
        told += is_person or (grammar.is_told(word) and not (things and grammar.is_now(word)))
    return told
