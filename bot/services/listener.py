"""Tells what a person says to the bot itself, and asks about buying, from a wish to buy something."""

from bot.domain.answers import Reply, Sureness
from bot.domain.talk import TalkRules, Turn, asks, is_foreign, names_topic, said, without_greeting
from bot.domain.translation import Origin, Role, Segment
from bot.services.answers import AnswerService
from bot.services.finder import Found

_WHOLE, _ENOUGH = 0.9, 0.38


class Listener:
    """CPU only."""

    def __init__(self, rules: TalkRules, answers: AnswerService) -> None:
        self._rules = rules
        self._answers = answers

    def turn(self, text: str) -> Turn | None:
        """What the whole text says to the bot itself; None for anything else."""
        return said(text, self._rules)

    def is_wish(self, text: str, found: Found | None) -> bool:
        """Whether a product is named that the glossary knows, and nothing is asked about it."""
        return self._names_product(found) and not asks(text, self._rules)

    def answer(self, text: str, found: Found | None) -> Reply | None:
        """What to answer instead of a search, that found `found`; None: the search stands.

        A question about a product that the glossary knows is a wish, unless every word of it is
        the question's.
        """
        if self.is_wish(text, found):
            return None
        names_product = self._names_product(found)
        is_topic = bool(self._named(found)) and not names_product
        is_question = asks(text, self._rules) or is_topic
        reply = self._answers.ask(without_greeting(text, self._rules))
        is_whole = reply.sureness is Sureness.SURE and reply.cover >= _WHOLE
        if names_product or not (is_question or is_foreign(text, self._rules)):
            return reply if is_whole else None
        if reply.cover >= _ENOUGH:
            return reply
        return None if found and self._has_brand(found) else Reply(Sureness.UNCLEAR)

    def _names_product(self, found: Found | None) -> bool:
        return any(not names_topic(one, self._rules) for one in self._named(found))

    @staticmethod
    def _named(found: Found | None) -> list[Segment]:
        """What the glossary knows by its name."""
        sure = {Origin.GLOSSARY, Origin.USER}
        segments = found.segments if found else ()
        return [one for one in segments if one.role is Role.HEAD and one.origin in sure]

    @staticmethod
    def _has_brand(found: Found) -> bool:
        return any(one.role is Role.BRAND for one in found.segments)
