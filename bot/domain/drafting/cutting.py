"""Cuts a text into what the offline engine reads at once."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_CHUNK_WORDS = 40  # the offline engine reads no more than 64 tokens
_SENTENCES = re.compile(r"\n+|(?<=[.!?;])\s+(?=[A-Z\u0401\u0410-\u042f\d])")
_CLAUSES = re.compile(r",(?=\s)")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_INCHES = re.compile('(?<=\\d)["\u201d]')
_INCH = "\u2033"
_QUOTES = re.compile('["\u00ab\u00bb\u201c-\u201f]')
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class DraftRules:
    """`harmless` words may be left out in silence; all are in lower case.

    Without one of the `negations` its clause would say the opposite; those that are `refusals`
    turn a verb around, which is then said with `refusal`, English and Chinese. `openings` are
    prepositions with their English and a Chinese pattern of the group; before the English name
    of a thing that holds others it is `holding` that counts, if the preposition has it.
    """

    harmless: frozenset[str]
    negations: frozenset[str]
    refusals: frozenset[str]
    refusal: tuple[str, str]
    openings: Mapping[str, tuple[str, str]]
    holding: Mapping[str, tuple[str, str]]
    holders: frozenset[str]

    def opening(self, preposition: str, english: str) -> tuple[str, str] | None:
        """How the preposition is said before this English; None for one that is not told."""
        *_, noun = english.lower().split()
        held = self.holding.get(preposition) if noun in self.holders else None
        return held or self.openings.get(preposition)


def has_cyrillic(text: str) -> bool:
    return _CYRILLIC.search(text) is not None


def latin_only(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without its words in Cyrillic (a person's own address may have them), and those."""
    words = text.split(" ")
    kept = [word for word in words if not has_cyrillic(word)]
    return " ".join(kept), tuple(word for word in words if has_cyrillic(word))


def chunks(text: str, rules: DraftRules) -> tuple[str, ...]:
    """The sentences of a text, each short enough for the offline engine.

    A sentence that says no to something is cut at its commas: the no is about its own clause.
    """
    clauses = (
        clause
        for sentence in sentences_of(_tidy(text))
        for clause in (_CLAUSES.split(sentence) if negates(sentence, rules) else [sentence])
    )
    words = (part.split() for part in clauses)
    return tuple(
        " ".join(part[start : start + _CHUNK_WORDS])
        for part in words
        for start in range(0, len(part), _CHUNK_WORDS)
    )


def _tidy(text: str) -> str:
    """One kind of dashes and no quotes, as segments have it: they are looked for in the text."""
    text = _INCHES.sub(_INCH, _DASHES.sub("-", unicodedata.normalize("NFC", text)))
    return _QUOTES.sub(" ", text)


def sentences_of(text: str) -> list[str]:
    return _SENTENCES.split(text)


def words_of(text: str) -> list[str]:
    """The words of a text; single letters are prepositions and conjunctions."""
    return _LETTERS.findall(text)


def negates(text: str, rules: DraftRules) -> bool:
    """Whether the text says no to something."""
    return any(word.lower() in rules.negations for word in words_of(text))
