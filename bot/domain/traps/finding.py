"""Finds the traps of a message: sentence by sentence, by signs, and by who is to be paid."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from bot.domain.traps.model import Trap, TrapBook
from bot.domain.traps.payees import payee_traps
from bot.domain.traps.signs import Sign, any_phrase, compiled

LONGEST: Final = 4096
# A dot in a number, an address or a shortened word ends no sentence.
_SENTENCE = re.compile(r"(?<!\bno)(?<!\bco)(?<!\bltd)(?<!\bpls)\.(?=\s|$)|[!?。！？;；\n]+")
_CLAUSE = re.compile(r"[,，、:()（）]|\bbut\b|\bjust\b|\bso\b|\band\b|\bpls\b|\bplease\b")
_REACH: Final = 32


def find_traps(text: str, book: TrapBook) -> tuple[Trap, ...]:
    """Each trap once, in the order of the book; `text` as `readable` makes it. Never raises."""
    said = text[:LONGEST]
    sentences = list(_sentences(said.lower(), book))
    named = payee_traps(said, book.payees)
    return tuple(
        trap
        for trap in book.traps
        if trap.id in named
        or any(_is_in(sentence, trap, book) for sentence in sentences)
        or _is_in("\n".join(sentences), trap, book, is_wide=True)
    )


def _sentences(said: str, book: TrapBook) -> Iterator[str]:
    """Those that warn of traps themselves are left out."""
    harmless, warnings = any_phrase(book.harmless), any_phrase(book.warnings)
    for sentence in _SENTENCE.split(said):
        if sentence.strip() and not warnings.search(sentence):
            yield harmless.sub(" ", sentence)


def _is_in(sentence: str, trap: Trap, book: TrapBook, *, is_wide: bool = False) -> bool:
    if any_phrase(trap.calm).search(sentence):
        return False
    signs = (sign for sign in _signs(trap, _frozen(book)) if sign.is_wide is is_wide)
    return any(_shows(sentence, sign, book) for sign in signs)


def _shows(sentence: str, sign: Sign, book: TrapBook) -> bool:
    """Whether all parts are there, in the first place or a later one, and none is denied."""
    return all(
        any(not _is_denied(sentence, found, book) for found in part.finditer(sentence))
        for part in sign.parts
    )


def _is_denied(sentence: str, found: re.Match[str], book: TrapBook) -> bool:
    """Whether a negation stands before it in the same clause; one inside it is part of its sense."""
    before = sentence[max(0, found.start() - _REACH) : found.start()]
    clause = _CLAUSE.split(before)[-1]
    return any_phrase(book.negations).search(clause) is not None


@lru_cache(maxsize=256)
def _signs(trap: Trap, groups: tuple[tuple[str, tuple[str, ...]], ...]) -> Sequence[Sign]:
    return [compiled(sign, dict(groups)) for sign in trap.signs]


def _frozen(book: TrapBook) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(book.groups.items())
