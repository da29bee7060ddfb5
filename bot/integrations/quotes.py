"""Reads quote.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Iterator
from pathlib import Path

from bot.domain.quote import QuoteWords
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge


def load_quote_words(path: Path = KNOWLEDGE / "quote.toml") -> QuoteWords:
    """The words offers are read by. Raises KnowledgeError."""
    words = read_knowledge(path, QuoteWords)
    if mistakes := list(_mistakes(words)):
        raise KnowledgeError(path, mistakes)
    return words


def _mistakes(words: QuoteWords) -> Iterator[str]:
    for name in ("each", "price", "aside", "moq", "quantity", "lead", "tied", "pay", "ready"):
        for phrase in getattr(words, name):
            if not phrase or phrase != phrase.lower():
                yield f"{name}: {phrase!r} is to be lower-case and not empty"
