"""Tells what a person says to the bot itself, and asks about buying, from a wish to buy something."""

from bot.domain.answers import Reply, Sureness
from bot.domain.talk import TalkRules, Turn, asks, names_topic, said
from bot.domain.translation import Origin, Role
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

    def answer(self, text: str, found: Found | None) -> Reply | None:
        """What to answer instead of a search, that found `found`; None: the search stands.

        A question about a product that the glossary knows is a wish, unless every word of it is
        the question's.
        """
        is_question, names_product = asks(text, self._rules), self._names_product(found)
        if names_product and not is_question:
            return None
        reply = self._answers.ask(text)
        is_sure = reply.sureness is Sureness.SURE
        if names_product:
            return reply if is_sure and reply.cover >= _WHOLE else None
        if is_question:
            return reply if reply.cover >= _ENOUGH else Reply(Sureness.UNCLEAR)
        return reply if is_sure and reply.cover >= _WHOLE else None

    def _names_product(self, found: Found | None) -> bool:
        if found is None:
            return False
        heads = [
            one.en
            for one in found.segments
            if one.role is Role.HEAD and one.origin in {Origin.GLOSSARY, Origin.USER}
        ]
        return bool(heads) and not names_topic(heads, self._rules)
