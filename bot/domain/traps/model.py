"""Traps and the words they are known by: traps.toml."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """STOP: no money until it is cleared up. CARE: a usual thing that costs some buyers dearly."""

    STOP = "stop"
    CARE = "care"


@dataclass(frozen=True, slots=True)
class Trap:
    """One trap. `facts` are the ids of what its warning rests on.

    Each of `signs` is enough. `calm` phrases in the same sentence, `settled` ones in the same
    message, make it an ordinary thing; a refusal behind a sign does, if it `is_refusable`. For what the signs are written in see traps.toml.
    """

    id: str
    level: Level
    facts: tuple[str, ...]
    signs: tuple[str, ...]
    calm: tuple[str, ...] = ()
    is_refusable: bool = False


@dataclass(frozen=True, slots=True)
class PayeeWords:
    """How messages name who is paid. `labels` stand before the name, `bank` near a bare "name"."""

    labels: tuple[str, ...]
    bare: tuple[str, ...]
    bank: tuple[str, ...]
    person: str
    abroad: str


@dataclass(frozen=True, slots=True)
class TrapBook:
    """All traps, the gravest first.

    `groups` are alternatives that several signs share. `warnings` make a sentence a warning
    against traps, `negations` turn what follows them in their clause around, `refusals` what stands
    before them, and `harmless` phrases look like negations and are none. `greetings` are how letters begin and end, and `wished`
    the traps that a buyer's own wish may look like.
    """

    traps: tuple[Trap, ...]
    groups: dict[str, tuple[str, ...]]
    warnings: tuple[str, ...]
    negations: tuple[str, ...]
    refusals: tuple[str, ...]
    harmless: tuple[str, ...]
    payees: PayeeWords
    greetings: tuple[str, ...]
    wished: tuple[str, ...]
