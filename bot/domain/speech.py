"""Tells a story or a request to the bot from a wish to buy: by who does what in it."""

import re
from collections.abc import Iterable
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

    def is_state(self, word: str) -> bool:
        """Whether it may as well say what a thing does by itself: it shines, it holds."""


def is_story(text: str, segments: Iterable[Segment], rules: TalkRules, grammar: Grammar) -> bool:
    """Whether more is told than wished for.

    A text with a product that the glossary is sure of has to be short of its properties as well:
    people tell much around a true wish.
    """
    named = [one for one in segments if one.role is not Role.DROP and one.origin not in _UNSURE]
    things = {word for one in named for word in plain_words(one.source)}
    told = wished = 0
    for clause in _CLAUSE.split(text):
        is_property = is_thing = False
        for word in plain_words(clause):
            is_thing = is_thing or word in things
            is_property = is_property or word.startswith(rules.joining)
            wished += word in rules.wishing
            if is_property or word in things or word in rules.wishing or word in rules.leading:
                continue
            is_state = is_thing and grammar.is_state(word)
            told += word in rules.persons or (grammar.is_told(word) and not is_state)
    return told > wished and len(named) <= _SHORT
