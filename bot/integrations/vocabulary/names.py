"""Turns the name of a category into a row of the glossary, where it can be one."""

import re
from collections.abc import Collection

from bot.domain.phrase import singular
from bot.domain.translation import Role
from bot.domain.vocabulary import Word
from bot.integrations.translation.keys import KeyMaker
from bot.integrations.translation.script import has_cyrillic
from bot.integrations.vocabulary.draft import Skip
from bot.integrations.vocabulary.rules import fault_of, tidy

_LIST_SIGN = re.compile(r"[,;/&+()\[\]\u3001\u4e0e\u548c]")
_ENGLISH_LIST = {"and", "or"}
_FEWEST_WORDS = 2


class Namer:
    """`conjunctions`: the Russian words that make a list of a name."""

    def __init__(self, conjunctions: Collection[str]) -> None:
        self._conjunctions = {*conjunctions, *_ENGLISH_LIST}

    def word(self, ru: str, en: str, zh: str, maker: KeyMaker) -> Word | Skip:
        """The row, English in the singular, or why there is none.

        Single words mislead: a Russian lock is also a castle.
        """
        if not en.split():
            return Skip.UNPAIRED
        if self._is_list(ru) or self._is_list(en):
            return Skip.LIST
        chinese = "" if self._is_list(zh) else zh
        found = tidy(ru, _named(en), chinese, Role.HEAD)
        if not has_cyrillic(found.ru) or fault_of(found, maker):
            return Skip.UNFIT
        return found if len(found.ru.split()) >= _FEWEST_WORDS else Skip.SINGLE

    def _is_list(self, name: str) -> bool:
        words = name.lower().split()
        return bool(_LIST_SIGN.search(name)) or not self._conjunctions.isdisjoint(words)


def _named(title: str) -> str:
    """`LED Light Bulbs` as a product is called: LED light bulb."""
    *rest, last = map(_plain, title.split())
    return " ".join([*rest, singular(last)])


def _plain(word: str) -> str:
    return word.lower() if word.istitle() or word[1:].islower() else word
