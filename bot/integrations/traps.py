"""Reads traps.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Callable, Iterator
from pathlib import Path

from bot.domain.facts import FactBook
from bot.domain.traps import TrapBook
from bot.domain.traps.signs import Signs
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge


def load_traps(
    facts: FactBook | None = None,
    has_text: Callable[[str], bool] | None = None,
    path: Path = KNOWLEDGE / "traps.toml",
) -> TrapBook:
    """The traps, each with its facts and its text. Raises KnowledgeError."""
    book = read_knowledge(path, TrapBook)
    if mistakes := list(_mistakes(book, facts, has_text)):
        raise KnowledgeError(path, mistakes)
    return book


def _mistakes(
    book: TrapBook, facts: FactBook | None, has_text: Callable[[str], bool] | None
) -> Iterator[str]:
    ids = {trap.id for trap in book.traps}
    for payee in (book.payees.person, book.payees.abroad):
        if payee not in ids:
            yield f"payees: {payee!r} is no trap"
    signs = Signs(book.groups)
    for trap in book.traps:
        if not trap.facts:
            yield f"{trap.id}: a warning rests on a fact"
        for fact in trap.facts:
            if facts is not None and fact not in facts:
                yield f"{trap.id}: no fact {fact!r}"
        if has_text is not None and not has_text(f"trap-{trap.id}"):
            yield f"{trap.id}: no text trap-{trap.id}"
        for sign in trap.signs:
            try:
                signs.read(sign)
            except KeyError as error:
                yield f"{trap.id}: no group {error}"
