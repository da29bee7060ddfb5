"""Somebody asks what a word of the trade means."""

from bot.domain.answers import AnswerBook, Kind, Ref, Sureness
from bot.services.answers import AnswerService


class TermService:
    """A word by its very name first; else what a question about it would find."""

    def __init__(self, book: AnswerBook, answers: AnswerService) -> None:
        self._book = book
        self._answers = answers

    def named(self, text: str) -> tuple[Ref, ...]:
        """The terms that are called exactly so."""
        said = " ".join(text.casefold().split())
        terms = self._book.terms
        return tuple(one.ref for one in terms if said in {name.casefold() for name in one.names})

    def find(self, text: str) -> tuple[Ref, ...]:
        """The likeliest first: terms, or else the answer that is surely meant; () for neither."""
        reply = self._answers.ask(text)
        terms = [ref for ref in reply.found if ref.kind is Kind.TERM]
        is_sure = reply.sureness is Sureness.SURE
        others = [ref for ref in reply.found if ref.kind is Kind.QUESTION] if is_sure else []
        return tuple(dict.fromkeys([*self.named(text), *terms, *others]))
