"""Words that the operator of this bot added to the shipped glossary."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.errors import AppError
from bot.domain.translation import Role

MOST_WORDS = 50_000


class TooManyWordsError(AppError):
    """The operator's vocabulary would hold more than MOST_WORDS."""


class WordSource(StrEnum):
    """Where a word came from; decides whether it wins over the shipped glossary."""

    OWN = "own"
    TAXONOMY = "taxonomy"


@dataclass(frozen=True, slots=True)
class Word:
    """One Russian phrase, lower case with yo as ye, in both languages of the suppliers.

    `zh` may be empty. A word whose role is DROP has no translations.
    """

    ru: str
    en: str
    zh: str
    role: Role


@dataclass(frozen=True, slots=True)
class WordKeys:
    """What the engine finds a word by, made once because morphology is slow.

    `version` names the rules that made the keys: under other rules they mean nothing.
    `sequences` are token sequences, an own word's literal one first; `sounds` lead from how a word's forms
    sound to the word, for typos.
    """

    version: str
    sequences: tuple[str, ...]
    sounds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OperatorWord:
    """A word with its source, ready for the engine."""

    word: Word
    source: WordSource
    keys: WordKeys
