"""Somebody asks a question about buying."""

import re

from bot.domain.answers import Index, Reply, Sureness, judge

QUESTION_LIMIT = 300
# A word, or a number that may be a name, such as 1688.
_SUBJECT = re.compile(r"[^\W\d_]|\d{4}")


class AnswerService:
    """Finds the answer, the nearest three, or nothing; it never guesses beyond that."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def ask(self, question: str) -> Reply:
        """What to show. Unclear for what is too long to be a question or has no known word."""
        if len(question) > QUESTION_LIMIT or not _SUBJECT.search(question):
            return Reply(Sureness.UNCLEAR)
        return judge(self._index.rank(question))
