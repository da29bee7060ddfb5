"""What was found in the operator's files. The values of the enums are keys of their sentences."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.vocabulary import Word, WordSource


class Skip(StrEnum):
    """Why a row was left out although nothing is wrong with the file."""

    SINGLE = "op-glossary-skip-single"
    LIST = "op-glossary-skip-list"
    UNPAIRED = "op-glossary-skip-unpaired"
    UNFIT = "op-glossary-skip-unfit"
    REPEATED = "op-glossary-skip-repeated"
    SHIPPED = "op-glossary-skip-shipped"
    OWN = "op-glossary-skip-own"


class Fault(StrEnum):
    """What the operator has to mend before anything is imported."""

    COLUMNS = "op-glossary-fault-columns"
    ROLE = "op-glossary-fault-role"
    RUSSIAN = "op-glossary-fault-russian"
    SIGNS = "op-glossary-fault-signs"
    ENGLISH = "op-glossary-fault-english"
    CHINESE = "op-glossary-fault-chinese"
    LONG = "op-glossary-fault-long"
    DROPPED = "op-glossary-fault-dropped"
    CONTRADICTION = "op-glossary-fault-contradiction"
    LINE = "op-glossary-fault-line"


@dataclass(frozen=True, slots=True)
class Mistake:
    """Where it is; lines count from one."""

    file: str
    line: int
    fault: Fault


@dataclass(slots=True)
class Draft:
    """The words of the files, or the mistakes in them: with any mistake nothing is imported."""

    source: WordSource
    read: int = 0
    words: dict[str, Word] = field(default_factory=dict)
    skipped: Counter[Skip] = field(default_factory=Counter)
    mistakes: list[Mistake] = field(default_factory=list)
