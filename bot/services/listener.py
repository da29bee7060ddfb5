"""Tells what a person says to the bot itself, and asks about buying, from a wish to buy something."""

from bot.domain.answers import Reply, Sureness
from bot.domain.keyboard import Keyboard
from bot.domain.speech import Grammar, is_story
from bot.domain.talk import (
    TalkRules,
    Turn,
    asks,
    begun,
    doubts,
    is_foreign,
    names_topic,
    said,
    signed,
    wants_copy,
    wishes,
    without_greeting,
)
from bot.domain.translation import Origin, Role, Segment
from bot.services.answers import AnswerService
from bot.services.finder import Found

_WHOLE, _ENOUGH = 0.9, 0.38
_SURE = frozenset({Origin.GLOSSARY, Origin.USER})
_PROPERTIES = frozenset({Role.PURPOSE, Role.FEATURE, Role.MATERIAL, Role.COLOUR, Role.TAIL})


class Listener:
    """CPU only."""

    def __init__(
        self, rules: TalkRules, answers: AnswerService, grammar: Grammar, keyboard: Keyboard
    ) -> None:
        self._rules = rules
        self._answers = answers
        self._grammar = grammar
        self._keyboard = keyboard

    def command(self, text: str) -> Turn | None:
        """What the text says to the bot itself, with nothing else in it."""
        return said(text, self._rules)

    def turn(self, text: str) -> Turn | None:
        """The same, or among other words; None for anything else."""
        return said(text, self._rules) or signed(text, self._rules)

    def courtesy(self, text: str, reply: Reply) -> Turn | None:
        """What is civil in the beginning of a text that has no better answer, or that thanks."""
        turn = begun(text, self._rules)
        is_unclear = reply.sureness is Sureness.UNCLEAR
        is_thanks = self._thanks(text) and not asks(text, self._rules)
        return turn if is_unclear or is_thanks else None

    def wish(self, text: str) -> str:
        """The text without its greeting."""
        return without_greeting(text, self._rules)

    def is_wish(self, text: str, found: Found | None) -> bool:
        """Whether a product is named that the glossary knows, and nothing is asked or told."""
        is_asked = asks(text, self._rules) or self._is_story(text, found)
        return self._names_product(text, found) and not is_asked

    def answer(self, text: str, found: Found | None) -> Reply | None:
        """What to answer instead of a search, that found `found`; None: the search stands.

        A question about a product that the glossary knows is a wish, unless every word of it is
        the question's. What tells a story about it is none.
        """
        if self._keyboard.is_mash(text):
            return Reply(Sureness.UNCLEAR)
        if self.is_wish(text, found):
            return None
        is_story = self._is_story(text, found)
        reply = self._answers.ask(self.wish(text))
        is_sure = reply.sureness is Sureness.SURE
        if found is None and is_sure and not wishes(text, self._rules):
            return reply
        if not is_story and not self._is_question(text, found):
            return reply if is_sure and reply.cover >= _WHOLE else None
        if reply.cover >= _ENOUGH:
            return reply
        return None if found and self._has_brand(found) else Reply(Sureness.UNCLEAR)

    def wants_copy(self, text: str, found: Found) -> bool:
        """Whether an imitation of a brand is looked for: what to say beside the search."""
        return wants_copy(text, self._rules, has_brand=self._has_brand(found))

    def _is_question(self, text: str, found: Found | None) -> bool:
        """Whether it asks, and not about a product that can be looked for."""
        if self._names_product(text, found):
            return False
        is_asked = asks(text, self._rules) or doubts(text, self._rules) or self._thanks(text)
        return is_asked or bool(self._named(found)) or is_foreign(text, self._rules)

    def _thanks(self, text: str) -> bool:
        turn = begun(text, self._rules)
        return turn is not None and turn.id == "thanks"

    def _is_story(self, text: str, found: Found | None) -> bool:
        """Several products are named one after another by who wants them."""
        if found is None or found.is_ambiguous:
            return False
        return is_story(text, found.segments, self._rules, self._grammar)

    def _names_product(self, text: str, found: Found | None) -> bool:
        """A thing that people seldom look for is looked for where its properties are told."""
        named = self._named(found)
        is_plain = found is not None and bool(named) and not doubts(text, self._rules)
        segments = found.segments if found and is_plain else ()
        told = (one for one in segments if one.role in _PROPERTIES and one.origin in _SURE)
        return any(not names_topic(one, self._rules) for one in (*named, *told))

    @staticmethod
    def _named(found: Found | None) -> list[Segment]:
        """What the glossary knows by its name."""
        segments = found.segments if found else ()
        return [one for one in segments if one.role is Role.HEAD and one.origin in _SURE]

    @staticmethod
    def _has_brand(found: Found) -> bool:
        return any(one.role is Role.BRAND for one in found.segments)
