"""Questions of buyers and their answers: entries, terms, and the ranking that finds them."""

from bot.domain.answers.index import Document, Hit, Index
from bot.domain.answers.model import AnswerBook, Entry, Kind, Ref, Term, Topic
from bot.domain.answers.reading import AskingRules, Reader, WordForms
from bot.domain.answers.reply import Reply, Sureness, judge

__all__ = [
    "AnswerBook",
    "AskingRules",
    "Document",
    "Entry",
    "Hit",
    "Index",
    "Kind",
    "Reader",
    "Ref",
    "Reply",
    "Sureness",
    "Term",
    "Topic",
    "WordForms",
    "judge",
]
